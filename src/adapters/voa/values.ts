/** A value that is not what its field holds. The message names the field, never the value. */
export class WrongValue extends Error {
  override readonly name = 'WrongValue';
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DATE = /^(\d{2})-([A-Z]{3})-(\d{4})$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isoOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  const at = MONTHS.indexOf(month);
  const most = at === 1 && !leap(Number(year)) ? 28 : (DAYS[at] ?? 0);
  if (Number(day) < 1 || Number(day) > most) return null;
  return `${year}-${String(at + 1).padStart(2, '0')}-${day}`;
}

/** Lists hold few different days, many times each. */
const KNOWN_DAYS = 20_000;
const known = new Map<string, string | null>();

/** `01-APR-2026` as 2026-04-01. Null for blank. */
export function day(text: string, field: string): string | null {
  if (text === '') return null;
  let iso = known.get(text);
  if (iso === undefined) {
    iso = isoOf(text);
    if (known.size < KNOWN_DAYS) known.set(text, iso);
  }
  if (iso === null) throw new WrongValue(`${field} is no day such as 01-APR-2026`);
  return iso;
}

const whole = /^\d{1,15}$/;
/** Digits; null for blank. */
export function digits(text: string, field: string): string | null {
  if (text === '') return null;
  if (!whole.test(text)) throw new WrongValue(`${field} is no whole number`);
  return text;
}

const decimal = /^-?\d{1,12}(\.\d{1,6})?$/;
/** A number with or without a part behind a point; null for blank. */
export function decimals(text: string, field: string): string | null {
  if (text === '') return null;
  const plain = text.replaceAll(',', '').replace(/^(-?)\./, '$10.');
  if (!decimal.test(plain)) throw new WrongValue(`${field} is no number`);
  return plain;
}

export const orNull = (text: string): string | null => (text === '' ? null : text);

const POSTCODE = /^([A-Z]{1,2}[0-9R][0-9A-Z]?) ?([0-9][A-Z]{2})$/;
/** In capitals with one space; as it came where it has not the shape of one; null for blank. */
export function postcode(text: string): string | null {
  if (text === '') return null;
  const [, out, inward] = POSTCODE.exec(text.toUpperCase().replace(/\s+/g, ' ')) ?? [];
  return out === undefined ? text : `${out} ${inward}`;
}

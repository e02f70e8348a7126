import { Temporal } from 'temporal-polyfill';
import { Instant, isoDate } from '../../domain/dates.js';
import type { FieldRule } from '../../domain/feeds/mapping.js';
import type { Poison } from '../../domain/feeds/record.js';
import type { FeedValue } from '../../domain/feeds/value.js';
import { Money } from '../../domain/money.js';

/** Why one field cannot be taken for what the mapping says it is. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  constructor(readonly poison: Poison) {
    super(poison);
  }
}

const LONGEST = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const NINO = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/;
/** Given to those who have none yet: it tells nobody from anybody. */
const TEMPORARY = /^XX999/;
const POSTCODE = /^[A-Z]{1,2}[0-9R][0-9A-Z]? [0-9][A-Z]{2}$/;

/** The value of a field, null for none. Throws Unusable; nothing of what stood there goes with it. */
export function readValue(text: string, rule: FieldRule): FeedValue | null {
  if (text.includes('\uFFFD')) throw new Unusable('NOT_TEXT');
  const trimmed = text.replace(CONTROL, ' ').trim();
  if (rule.nothing.has(trimmed)) return null;
  if (trimmed.length > LONGEST) throw new Unusable('TOO_LONG');
  return READ[rule.type](trimmed, rule);
}

const READ: Readonly<Record<FieldRule['type'], (text: string, rule: FieldRule) => FeedValue | null>> = {
  text: text => text.replace(/\s+/g, ' '),
  nino: text => {
    const nino = text.replace(/\s/g, '').toUpperCase();
    if (!NINO.test(nino)) throw new Unusable('NOT_A_NINO');
    return TEMPORARY.test(nino) ? null : nino;
  },
  // Only ever one reason more to believe that it is somebody: one that is none is no reason to set a record aside.
  postcode: text => {
    const joined = text.replace(/\s/g, '').toUpperCase();
    const postcode = `${joined.slice(0, -3)} ${joined.slice(-3)}`;
    return POSTCODE.test(postcode) ? postcode : null;
  },
  date: (text, { format }) => orUnusable('NOT_A_DATE', () => isoDate(isoDay(text, format ?? ''))),
  moment: (text, { format }) => orUnusable('NOT_A_MOMENT', () => momentOf(text, format ?? '')),
  money: (text, { format }) => moneyOf(text.replace(/[\s,£]/g, ''), format),
  whole: text => {
    if (!/^\d{1,15}$/.test(text)) throw new Unusable('NOT_A_NUMBER');
    return Number(text);
  },
  yesNo: (text, rule) => {
    const word = codeOf(text, rule);
    return word === null ? null : word === 'yes';
  },
  code: (text, rule) => codeOf(text, rule),
};

/** Theirs in our word. Null is never given here: whether an unknown one is passed over is for the record. */
function codeOf(text: string, { codes }: FieldRule): string | null {
  const ours = codes.get(text);
  if (ours === undefined) throw new Unusable('UNKNOWN_CODE');
  return ours;
}

function orUnusable<T>(poison: Poison, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new Unusable(poison);
    throw error;
  }
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const DAYS: Readonly<Record<string, readonly [RegExp, string]>> = {
  'yyyy-mm-dd': [/^(\d{4})-(\d\d)-(\d\d)$/, 'ymd'],
  'dd/mm/yyyy': [/^(\d\d)\/(\d\d)\/(\d{4})$/, 'dmy'],
  'dd-mm-yyyy': [/^(\d\d)-(\d\d)-(\d{4})$/, 'dmy'],
  yyyymmdd: [/^(\d{4})(\d\d)(\d\d)$/, 'ymd'],
  ddmmyyyy: [/^(\d\d)(\d\d)(\d{4})$/, 'dmy'],
  'dd-MON-yyyy': [/^(\d\d)-([A-Za-z]{3})-(\d{4})$/, 'dmy'],
};

function isoDay(text: string, format: string): string {
  const [shape, order] = DAYS[format] ?? [];
  const parts = shape?.exec(text);
  if (!parts || order === undefined) throw new RangeError('not such a day');
  const [, first = '', middle = '', last = ''] = parts;
  const month = /^\d/.test(middle) ? middle : String(MONTHS.indexOf(middle.toUpperCase()) + 1).padStart(2, '0');
  return order === 'ymd' ? `${first}-${month}-${last}` : `${last}-${month}-${first}`;
}

/** A moment without a zone is one of London's. */
function momentOf(text: string, format: string): Instant {
  if (format === 'iso' && /(Z|[+-]\d\d:?\d\d)$/.test(text)) return Instant.from(text);
  const local = format === 'iso' ? text : spelt(text, format);
  return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime('Europe/London').toInstant();
}

function spelt(text: string, format: string): string {
  if (format === 'yyyymmddhhmmss') {
    const [, day = '', h, m, s] = /^(\d{8})(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
    return `${isoDay(day, 'yyyymmdd')}T${h}:${m}:${s}`;
  }
  const [day = '', time = ''] = text.split(' ');
  return `${isoDay(day, 'dd/mm/yyyy')}T${time}`;
}

function moneyOf(text: string, format: string | null): Money {
  if (format === 'pence') {
    if (!/^-?\d{1,13}$/.test(text)) throw new Unusable('NOT_AN_AMOUNT');
    return Money.pence(Number(text));
  }
  if (!/^-?\d{1,10}(\.\d{1,2})?$/.test(text)) throw new Unusable('NOT_AN_AMOUNT');
  return Money.pounds(text);
}

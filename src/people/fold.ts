/** Words of a name or address as they are compared: without marks, case, apostrophes and full stops. `O'Dunmore` is `odunmore`. */
export function foldedWords(text: string | null | undefined): string[] {
  if (!text) return [];
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æ]/g, 'ae')
    .replace(/[øœ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

const TITLES: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'revd', 'sir', 'dame', 'lord', 'lady', 'master', 'the'],
  ...['executors', 'exors', 'of', 'late'],
]);

/** The words of a name, without titles. */
export const nameWords = (text: string | null | undefined): string[] =>
  foldedWords(text).filter(word => !TITLES.has(word));

const POSTCODE = /^([A-Z]{1,2}[0-9R][0-9A-Z]?)([0-9][A-Z]{2})$/;

/** `TE57AA`: capitals without a space; null for what is no postcode. */
export function foldedPostcode(text: string | null | undefined): string | null {
  const plain = text?.replace(/\s+/g, '').toUpperCase() ?? '';
  return POSTCODE.test(plain) ? plain : null;
}

/** Digits without leading zeros; null for what is no UPRN, which has one to twelve of them. */
export function foldedUprn(text: string | null | undefined): string | null {
  const plain = text?.trim().replace(/^0+/, '') ?? '';
  return /^\d{1,12}$/.test(plain) ? plain : null;
}

const NINO = /^(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z]\d{6}[A-D]?$/;
const TEMPORARY = /^XX999\d{3}[A-Z]?$/;
const NEVER_USED: ReadonlySet<string> = new Set(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ']);

/** `AA000031`: capitals without spaces and without the suffix, which many records lack; null for what is none. */
export function foldedNino(text: string | null | undefined): string | null {
  const plain = text?.replace(/[\s-]+/g, '').toUpperCase() ?? '';
  if (TEMPORARY.test(plain)) return plain.slice(0, 8);
  return NINO.test(plain) && !NEVER_USED.has(plain.slice(0, 2)) ? plain.slice(0, 8) : null;
}

/** With its suffix, where it has one; else null. */
export function foldedWholeNino(text: string | null | undefined): string | null {
  const plain = text?.replace(/[\s-]+/g, '').toUpperCase() ?? '';
  return plain.length === 9 && foldedNino(plain) !== null ? plain : null;
}

export function foldedEmail(text: string | null | undefined): string | null {
  const plain = text?.trim().toLowerCase() ?? '';
  return plain.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null;
}

/** As printed on a bill, without signs and spaces, in capitals; null where nothing is left or it is too long for one. */
export function foldedNumber(text: string | null | undefined): string | null {
  const plain = text?.replace(/[^A-Za-z0-9]/g, '').toUpperCase() ?? '';
  return /^(?=.*\d)[A-Z0-9]{3,40}$/.test(plain) ? plain : null;
}

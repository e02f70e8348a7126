const MARK = '\u0001';
const MARK_CODE = MARK.charCodeAt(0);
/** The authority of the gateway's own credential: what is read by it is the same for every caller. */
export const OWN_AUTHORITY = 'gateway';

/** What stands before a key to keep authorities apart: length first, so that no two pairs read alike. */
export const prefixOf = (authority: string): string =>
  authority === OWN_AUTHORITY ? '' : `${MARK}${authority.length}:${authority}|`;

/** The key itself, nearly always: it is made once by its owner and its hash is kept with it. */
export function nameOf(prefix: string, key: string): string {
  if (prefix !== '') return prefix + key;
  return key.charCodeAt(0) === MARK_CODE ? `${MARK}own|${key}` : key;
}

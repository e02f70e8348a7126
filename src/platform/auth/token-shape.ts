import { TokenError } from './token-error.js';

const LONGEST = 8 * 1024;
/** Three parts of base64url, nothing else: the library would overlook spaces and padding, and one token would have many texts. */
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Throws TokenError unless the text can be a signed JWT in compact form. */
export function mustHaveShape(token: string): void {
  if (token === '') throw new TokenError('missing');
  if (token.length > LONGEST || !COMPACT.test(token)) throw new TokenError('malformed');
}

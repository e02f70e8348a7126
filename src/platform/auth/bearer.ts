import { TokenError } from './token-error.js';

/** The token of an `Authorization` header, or TokenError `missing` where there is none or of another scheme. */
export function bearerToken(authorization: string | undefined): string {
  const [scheme, token, ...rest] = (authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new TokenError('missing');
  return token;
}

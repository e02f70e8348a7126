import { errors } from 'jose';
import { TokenError, type TokenTrouble } from './token-error.js';

const BY_CLAIM: Record<string, TokenTrouble> = {
  iss: 'wrong-issuer',
  aud: 'wrong-audience',
  typ: 'wrong-type',
  nbf: 'not-yet-valid',
  exp: 'expired',
};

/** What the library says, in our words and without its text, which can quote the token. */
export function tokenErrorOf(error: unknown, keysTroubled: boolean): TokenError {
  if (error instanceof TokenError) return error;
  if (error instanceof errors.JWTExpired) return new TokenError('expired');
  if (error instanceof errors.JWTClaimValidationFailed) return claimError(error);
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenError('bad-signature');
  if (error instanceof errors.JOSEAlgNotAllowed) return new TokenError('bad-signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return new TokenError(keysTroubled ? 'keys-unavailable' : 'bad-signature');
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return new TokenError('malformed');
  if (error instanceof errors.JOSENotSupported) return new TokenError('malformed');
  // What is left comes of fetching the keys: a refusal, a timeout, a set that is none.
  return new TokenError('keys-unavailable');
}

function claimError({ claim, reason }: errors.JWTClaimValidationFailed): TokenError {
  if (reason === 'missing' || reason === 'invalid') return new TokenError('wrong-claims', [claim]);
  return new TokenError(BY_CLAIM[claim] ?? 'wrong-claims', BY_CLAIM[claim] ? [] : [claim]);
}

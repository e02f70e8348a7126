/** Why a token was not taken. `keys-unavailable` is the identity provider's trouble; every other is the caller's. */
export type TokenTrouble =
  | 'missing'
  | 'malformed'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-type'
  | 'bad-signature'
  | 'wrong-claims'
  | 'keys-unavailable';

const WORDS: Record<TokenTrouble, string> = {
  missing: 'No token was sent. Send one as: Authorization: Bearer <token>.',
  malformed: 'The token is not a signed JWT in compact form. Send the access token as the identity provider issued it.',
  expired: 'The token has expired. Ask the identity provider for a new one.',
  'not-yet-valid': 'The token is not valid yet. Check the clock of the machine that issued it.',
  'wrong-issuer': "The token comes from another issuer. Use this council's identity provider.",
  'wrong-audience': 'The token is meant for another service. Ask for one with the audience of this gateway.',
  'wrong-type': 'The token is of another type. Send an access token, not an identity or refresh token.',
  'bad-signature': 'The signature of the token does not hold. Ask the identity provider for a new one.',
  'wrong-claims': 'The token does not say what this gateway has to know. Ask the council to set up the client.',
  'keys-unavailable': 'The keys of the identity provider cannot be had just now. Try again in a minute.',
};

/** A token that was not taken. The message says what to do; neither it nor anything else here holds any part of the token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  constructor(
    readonly trouble: TokenTrouble,
    /** Names of claims at fault, never their values. */
    readonly claims: readonly string[] = [],
  ) {
    super(claims.length === 0 ? WORDS[trouble] : `${WORDS[trouble]} At fault: ${claims.join(', ')}.`);
  }

  /** The HTTP status that goes with it. */
  get status(): 401 | 503 {
    return this.trouble === 'keys-unavailable' ? 503 : 401;
  }
}

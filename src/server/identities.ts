import { TokenError } from '../platform/auth/token-error.js';
import { type TokenVerifier, tokenVerifier } from '../platform/auth/token-verifier.js';
import type { GatewayParts } from './gateway.js';
import { Refused } from './graphql/errors.js';
import { type CallerClaims, callerClaims, identify } from './http/identity.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Who asks, by the tokens of the council's issuer: for requests by their headers, for sockets by the token itself. */
export function identities({ identity, clock }: Pick<GatewayParts, 'identity' | 'clock'>) {
  const tokens: TokenVerifier<CallerClaims> = tokenVerifier({
    ...identity,
    claims: callerClaims,
    clockNow: () => new Date(clock.now().epochMilliseconds),
  });
  const verify = async (token: string): Promise<CallerClaims> => {
    try {
      return (await tokens.verify(token)).claims;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      const code = error.status === 503 ? 'IDENTITY_UNAVAILABLE' : 'UNAUTHENTICATED';
      throw new Refused(error.message, { code, status: error.status });
    }
  };
  return {
    tokens,
    identify: ({ headers }: { headers: Headers }) => {
      const purpose = headers['guildhall-purpose'];
      return identify(
        {
          authorization: headers.authorization as string | undefined,
          purpose: Array.isArray(purpose) ? purpose[0] : purpose,
        },
        { verify },
      );
    },
  };
}

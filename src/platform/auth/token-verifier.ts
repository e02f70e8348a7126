import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type KeySetOptions, keySet } from './key-set.js';
import { TokenError } from './token-error.js';
import { mustHaveShape } from './token-shape.js';
import { tokenErrorOf } from './token-troubles.js';

/** What a council may pin. Only signatures by a private key: a shared secret would let whoever verifies also sign. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export interface TokenVerifierOptions<Claims> extends KeySetOptions {
  readonly audience: string;
  readonly algorithms: readonly Algorithm[];
  /** The header's `typ`: `at+jwt` (RFC 9068) or `JWT`. */
  readonly typ: string;
  readonly clockToleranceS?: number;
  /** The claims that the gateway needs. Unknown ones are for it to drop. */
  readonly claims: z.ZodType<Claims>;
  /** Verified tokens remembered, and for how long at most: a key that was withdrawn goes on for as long. */
  readonly rememberTokens?: number;
  readonly rememberMs?: number;
}

export interface VerifiedToken<Claims> {
  readonly claims: Claims;
  readonly subject: string;
  /** Milliseconds since 1970: a socket closes then. */
  readonly expiresAt: number;
}

export interface TokenVerifier<Claims> {
  /** Rejects with TokenError alone. */
  verify(token: string): Promise<VerifiedToken<Claims>>;
}

interface Remembered<Claims> {
  readonly token: VerifiedToken<Claims>;
  readonly until: number;
}

const Registered = z.object({ sub: z.string().min(1).max(255), exp: z.number().int().positive() });

/** Verifies access tokens against the published keys. A token seen before costs one hash. Throws RangeError for bad options. */
export function tokenVerifier<Claims>(options: TokenVerifierOptions<Claims>): TokenVerifier<Claims> {
  const { clockNow, rememberTokens = 10_000, rememberMs = 5 * 60_000 } = options;
  const keys = keySet(options);
  const check = jwtCheck(options);
  const remembered = new LRUCache<string, Remembered<Claims>>({ max: rememberTokens });
  const verifyAfresh = async (token: string): Promise<VerifiedToken<Claims>> => {
    try {
      const { payload } = await jwtVerify(token, keys.key, { ...check, currentDate: clockNow() });
      return believed(payload, options.claims);
    } catch (error) {
      throw tokenErrorOf(error, keys.troubled);
    }
  };
  return {
    async verify(token) {
      mustHaveShape(token);
      const key = createHash('sha256').update(token).digest('base64');
      const now = clockNow().getTime();
      const known = remembered.get(key);
      if (known && now < known.until) return known.token;
      const verified = await verifyAfresh(token);
      remembered.set(key, { token: verified, until: Math.min(verified.expiresAt, now + rememberMs) });
      return verified;
    },
  };
}

function jwtCheck<Claims>({ issuer, audience, algorithms, typ, clockToleranceS = 30 }: TokenVerifierOptions<Claims>) {
  const others = algorithms.filter(algorithm => !ALGORITHMS.includes(algorithm));
  if (algorithms.length === 0 || others.length > 0) {
    throw new RangeError(`identity.algorithms takes any of ${ALGORITHMS.join(', ')}, and at least one.`);
  }
  return {
    issuer,
    audience,
    typ,
    algorithms: [...algorithms],
    clockTolerance: clockToleranceS,
    requiredClaims: ['sub', 'exp'],
  };
}

function believed<Claims>(payload: JWTPayload, schema: z.ZodType<Claims>): VerifiedToken<Claims> {
  const registered = Registered.safeParse(payload);
  const claims = schema.safeParse(payload);
  if (registered.success && claims.success) {
    const { sub, exp } = registered.data;
    return Object.freeze({ claims: claims.data, subject: sub, expiresAt: exp * 1_000 });
  }
  const issues = [...(registered.error?.issues ?? []), ...(claims.error?.issues ?? [])];
  // The first step of the path alone: deeper ones can be keys that the token chose.
  throw new TokenError('wrong-claims', [...new Set(issues.map(({ path }) => String(path[0] ?? 'claims')))]);
}

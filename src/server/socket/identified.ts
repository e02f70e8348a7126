import { z } from 'zod';
import type { Caller } from '../../domain/caller.js';
import { TokenError } from '../../platform/auth/token-error.js';
import type { TokenVerifier } from '../../platform/auth/token-verifier.js';
import { Refused } from '../graphql/errors.js';
import { type CallerClaims, identify } from '../http/identity.js';

/** Whose a socket is, and until when. */
export interface Identified {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** False once the token is no longer taken, such as after its key was withdrawn. */
  readonly stillGood: () => Promise<boolean>;
}

/** What comes with `connection_init`: as the headers of HTTP, or in a word. */
const Payload = z.object({
  authorization: z.string().max(16_384).optional(),
  token: z.string().max(16_384).optional(),
  purpose: z.string().max(40).optional(),
  'guildhall-purpose': z.string().max(40).optional(),
});

/** Who opens a socket. Throws Refused where the token or the purpose is not taken; nobody follows without a token. */
export async function identified(tokens: TokenVerifier<CallerClaims>, payload: unknown): Promise<Identified> {
  const { data } = Payload.safeParse(lowered(payload));
  const token = data?.token ?? data?.authorization?.replace(/^bearer +/i, '');
  if (data === undefined || token === undefined)
    throw new Refused('Send { "token", "purpose" } with connection_init.', { code: 'UNAUTHENTICATED', status: 401 });
  const verified = await tokens.verify(token);
  const caller = await identify(
    { authorization: `Bearer ${token}`, purpose: data.purpose ?? data['guildhall-purpose'] },
    { verify: async () => verified.claims },
  );
  return { caller, expiresAt: verified.expiresAt, stillGood: () => isGood(tokens, token) };
}

async function isGood(tokens: TokenVerifier<CallerClaims>, token: string): Promise<boolean> {
  try {
    await tokens.verify(token);
    return true;
  } catch (error) {
    // Where the keys cannot be had just now, the token holds until it ends.
    return error instanceof TokenError && error.status === 503;
  }
}

const lowered = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null
    ? Object.fromEntries(Object.entries(payload).map(([name, value]) => [name.toLowerCase(), value]))
    : payload;

import type { FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import type { PersonRef } from '../domain/references.js';
import { rateLimiter, type SharedCounts } from '../platform/limits/rate-limiter.js';
import type { GuildhallConfig } from './config.js';
import { Refused } from './graphql/errors.js';

export interface RateLimits {
  /** Counts a request with its caller; a caller without a token is counted by address. */
  readonly admitCaller: (caller: Caller, request: FastifyRequest) => Promise<void>;
  /** Counts an answer with the people it is about, so that nobody is watched by machine. */
  readonly admitPeople: (people: readonly PersonRef[]) => Promise<void>;
}

/** Nothing is counted: for a sandbox, whose people are invented and whose callers try things. */
export const NO_RATE_LIMITS: RateLimits = { admitCaller: async () => {}, admitPeople: async () => {} };

function tooMuch(retryAfterMs: number, whose: string): Refused {
  const retryAfterS = Math.ceil(retryAfterMs / 1_000);
  const message = `Too many requests ${whose}. Ask again in ${retryAfterS} seconds.`;
  return new Refused(message, { code: 'RATE_LIMITED', status: 429, retryAfterS });
}

/** Throws Refused with 429 where a count is used up. */
export function rateLimits(
  { windowS, perClient, perPerson }: GuildhallConfig['limits']['rate'],
  redis?: SharedCounts,
): RateLimits {
  const shared = redis === undefined ? {} : { redis };
  const callers = rateLimiter({ name: 'callers', points: perClient, seconds: windowS, ...shared });
  const people = rateLimiter({ name: 'people', points: perPerson, seconds: windowS, ...shared });
  return {
    async admitCaller(caller, request) {
      const key = caller.class === 'public' ? `address ${request.ip}` : `subject ${caller.client} ${caller.subject}`;
      const { allowed, retryAfterMs } = await callers.take(key);
      if (!allowed) throw tooMuch(retryAfterMs, 'from this caller');
    },
    async admitPeople(refs) {
      const taken = await Promise.all(refs.map(ref => people.take(ref)));
      const refused = taken.find(({ allowed }) => !allowed);
      if (refused) throw tooMuch(refused.retryAfterMs, 'about this person');
    },
  };
}

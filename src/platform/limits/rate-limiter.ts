import { createHmac } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible';
import { LocalLimiter } from './local-limiter.js';

/** Longer than any answer of a healthy Redis; after it, this process counts by itself. */
const REDIS_TIMEOUT_MS = 100;
const KEYS_AT_MOST = 50_000;
const LONGEST_SECONDS = 24 * 60 * 60;

export interface SharedCounts {
  /** Any ioredis client; its owner closes it. */
  readonly client: Redis | Cluster;
  /** Keys may name people: Redis sees their keyed hash alone. */
  readonly keySecret: string | Buffer;
}

export interface RateLimiterOptions {
  /** What is counted, such as `requests`: limiters of different names never share a count. */
  readonly name: string;
  /** Points each key has in each period. */
  readonly points: number;
  /** The period, which begins with a key's first use. */
  readonly seconds: number;
  /** Counts shared by all gateways. Absent, or while Redis is slow or down, each process counts for itself. */
  readonly redis?: SharedCounts;
  readonly keysAtMost?: number;
}

export interface Taken {
  readonly allowed: boolean;
  /** Until there are points again: 0 where allowed. */
  readonly retryAfterMs: number;
  readonly remaining: number;
}

export interface RateLimiter {
  /** Takes points, one by default, from the key's count. Points asked for in vain are counted too. */
  take(key: string, points?: number): Promise<Taken>;
}

/** Throws RangeError for points or seconds that are no whole number above 0, or more seconds than a day has. */
export function rateLimiter(options: RateLimiterOptions): RateLimiter {
  const { name, points, seconds, redis, keysAtMost = KEYS_AT_MOST } = options;
  const whole = (value: number) => Number.isSafeInteger(value) && value > 0;
  if (!whole(points) || !whole(seconds) || seconds > LONGEST_SECONDS) {
    throw new RangeError(`The rate limit "${name}" needs points above 0 and seconds from 1 to ${LONGEST_SECONDS}.`);
  }
  const local = new LocalLimiter({ points, seconds, keysAtMost });
  if (redis === undefined) return { take: (key, cost = 1) => taken(local.consume(key, cost)) };
  const shared = sharedLimiter(options, redis, local);
  const hidden = (key: string) => createHmac('sha256', redis.keySecret).update(`${name}\0${key}`).digest('base64url');
  return { take: (key, cost = 1) => taken(shared.consume(hidden(key), cost)) };
}

function sharedLimiter({ name, points, seconds }: RateLimiterOptions, { client }: SharedCounts, local: LocalLimiter) {
  if (client.status === 'wait') client.connect().catch(() => undefined); // its owner is told of trouble
  const limiter = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: `guildhall:limit:${name}`,
    points,
    duration: seconds,
    rejectIfRedisNotReady: true,
  });
  return new RLWrapperTimeouts({ limiter, timeoutMs: REDIS_TIMEOUT_MS, insuranceLimiter: local });
}

/** The library rejects with its result where no points are left; any other error is a bug. */
function taken(consumed: Promise<RateLimiterRes>): Promise<Taken> {
  return consumed.then(
    ({ remainingPoints }) => ({ allowed: true, retryAfterMs: 0, remaining: remainingPoints }),
    (refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { allowed: false, retryAfterMs: refusal.msBeforeNext, remaining: 0 };
    },
  );
}

import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/**
 * The library's memory limiter, which keeps every key it has seen until its time is over, held to a number of keys: beyond
 * it, the key unseen for longest starts afresh. A flood of new names cannot fill the memory.
 */
export class LocalLimiter extends RateLimiterMemory {
  private readonly seen: LRUCache<string, true>;

  constructor({ points, seconds, keysAtMost }: { points: number; seconds: number; keysAtMost: number }) {
    super({ points, duration: seconds });
    this.seen = new LRUCache({
      max: keysAtMost,
      dispose: (_value, key, reason) => {
        if (reason === 'evict') void this.delete(key);
      },
    });
  }

  override consume(key: string, points?: number): Promise<RateLimiterRes> {
    this.seen.set(key, true);
    return super.consume(key, points);
  }
}

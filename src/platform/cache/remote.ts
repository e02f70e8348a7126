import type { CacheClock } from './clock.js';
import type { ObserveCache } from './spec.js';
import { Trip } from './trip.js';

/** What we use of an ioredis client, single, Sentinel or Cluster. */
export interface RedisClient {
  readonly status: string;
  connect(): Promise<unknown>;
  mgetBuffer(keys: string[]): Promise<(Buffer | null)[]>;
  set(key: string, value: Buffer | string, unit: 'PX', ms: number): Promise<unknown>;
  publish(channel: string, message: Buffer): Promise<unknown>;
  duplicate(): RedisSubscriber;
}

export interface RedisSubscriber {
  readonly status: string;
  connect(): Promise<unknown>;
  subscribe(channel: string): Promise<unknown>;
  on(event: string, listener: (...told: Buffer[]) => void): unknown;
  disconnect(): void;
}

const MOST_WRITES_UNDER_WAY = 1_000;

/** Redis, where a failure of any kind is no more than a miss and never costs more than its timeout. */
export class Remote {
  private readonly trip: Trip;
  private writing = 0;

  constructor(
    private readonly client: RedisClient,
    private readonly means: { timeoutMs: number; clock: CacheClock; observe?: ObserveCache | undefined },
  ) {
    this.trip = new Trip(means.clock.monotonicMs);
    if (client.status === 'wait') client.connect().catch(() => {});
  }

  /** Null where it could not be asked. */
  async get(keys: string[]): Promise<(Buffer | null)[] | null> {
    const got = await this.attempt(() => this.client.mgetBuffer(keys));
    return Array.isArray(got) && got.length === keys.length ? got : null;
  }

  /** Whether it was written. More than a thousand at once are not: what is written here can be read again elsewhere. */
  async put(key: string, value: Buffer | string, forMs: number): Promise<boolean> {
    if (this.writing >= MOST_WRITES_UNDER_WAY) {
      this.means.observe?.('redis', 'redis-skipped', 1);
      return false;
    }
    this.writing += 1;
    const done = await this.attempt(() => this.client.set(key, value, 'PX', Math.ceil(forMs)));
    this.writing -= 1;
    return done !== null;
  }

  async publish(channel: string, message: Buffer): Promise<boolean> {
    return (await this.attempt(() => this.client.publish(channel, message))) !== null;
  }

  private async attempt<R>(work: () => Promise<R>): Promise<R | null> {
    if (this.client.status !== 'ready' || !this.trip.admits()) return null;
    try {
      const result = await within(work(), this.means.timeoutMs);
      this.trip.worked();
      return result;
    } catch {
      this.trip.failed();
      this.means.observe?.('redis', 'redis-trouble', 1);
      return null;
    }
  }
}

function within<R>(work: Promise<R>, timeoutMs: number): Promise<R> {
  return new Promise((resolve, reject) => {
    // A timer that is due is run before replies that have come are read: in a busy moment those count as in time.
    const timer = setTimeout(() => setImmediate(() => reject(new Error('timeout'))), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import { Bulletin } from './bulletin.js';
import { type CacheClock, systemCacheClock } from './clock.js';
import { Cuts } from './cuts.js';
import { Memory } from './memory.js';
import { ReadThrough } from './read-through.js';
import { type RedisClient, Remote } from './remote.js';
import { type RemoteMeans, RemoteShelf } from './remote-shelf.js';
import { type CacheKeys, Sealer } from './sealing.js';
import { type CachedKind, type CacheSpec, checkedSpec, type ObserveCache } from './spec.js';

export interface CacheOptions {
  readonly memory: {
    /** Of all kinds together: the kinds' own limits are to fit in it. */
    readonly maxEntries: number;
    /** Of all kinds together, as encoded, shared out as the entries are. Encoding each value takes time: leave it out. */
    readonly maxBytes?: number;
  };
  /** An ioredis client, as `redisClient` makes it; its owner closes it. Absent: memory alone. */
  readonly redis?: RedisClient;
  /** Needed with `redis`. */
  readonly keys?: CacheKeys;
  /** How long one question to Redis may take before it counts as a miss. 50 by default. */
  readonly redisTimeoutMs?: number;
  readonly clock?: CacheClock;
  readonly random?: () => number;
  readonly observe?: ObserveCache;
}

export interface Cache {
  /** For reference data: the same for whoever asks. Throws a RangeError for a spec that keeps too much or too long. */
  shared<T>(spec: CacheSpec<T>): CachedKind<T>;
  /** For anything about a person: apart for each authority, fresh for 5 minutes at most. Throws as `shared` does. */
  forCaller<T>(spec: CacheSpec<T>): CachedKind<T>;
  /**
   * What was read before now under these tags is not believed any more: here at once, in the other processes when they
   * hear it. Never rejects; what cannot be told for want of Redis is told when it is back.
   */
  invalidate(tags: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const REDIS_TIMEOUT_MS = 50;
const MOST_UNTOLD_TAGS = 5_000;
const TAGS_AT_ONCE = 50;
const PURGE_EVERY_MS = 60_000;

export const createCache = (options: CacheOptions): Cache => new LayeredCache(options);

class LayeredCache implements Cache {
  private readonly clock: CacheClock;
  private readonly cuts = new Cuts();
  private readonly memories: { clear(): void; purge(): void }[] = [];
  private readonly shelves: { cut(tags: readonly string[], wallMs: number): Promise<boolean> }[] = [];
  private readonly names = new Set<string>();
  private readonly untold = new Set<string>();
  private readonly remote: (RemoteMeans & { readonly bulletin: Bulletin }) | null;
  /** What nobody asks for again is not to stay for want of anything newer: it is about people. */
  private readonly purging: NodeJS.Timeout;
  private entriesLeft: number;
  private longestLifeMs = 0;

  constructor(private readonly options: CacheOptions) {
    this.clock = options.clock ?? systemCacheClock;
    this.entriesLeft = options.memory.maxEntries;
    this.purging = setInterval(() => {
      for (const memory of this.memories) memory.purge();
    }, PURGE_EVERY_MS).unref();
    this.remote = options.redis === undefined ? null : this.remoteOf(options.redis);
  }

  shared<T>(spec: CacheSpec<T>): CachedKind<T> {
    return this.add(spec, 'reference');
  }

  forCaller<T>(spec: CacheSpec<T>): CachedKind<T> {
    return this.add(spec, 'person');
  }

  async invalidate(tags: readonly string[]): Promise<void> {
    this.cut(tags);
    for (let at = 0; at < tags.length; at += TAGS_AT_ONCE) await this.tell(tags.slice(at, at + TAGS_AT_ONCE));
  }

  async close(): Promise<void> {
    clearInterval(this.purging);
    this.remote?.bulletin.close();
    for (const memory of this.memories) memory.clear();
  }

  private add<T>(given: CacheSpec<T>, about: 'person' | 'reference'): CachedKind<T> {
    const spec = checkedSpec(given, about);
    if (this.names.has(spec.name)) throw new RangeError(`cache of ${spec.name}: there is one already`);
    if (spec.maxEntries > this.entriesLeft) throw new RangeError(`cache of ${spec.name}: no room for so many entries`);
    this.names.add(spec.name);
    this.entriesLeft -= spec.maxEntries;
    this.longestLifeMs = Math.max(this.longestLifeMs, spec.freshMs + spec.staleMs);
    const { observe, random = Math.random } = this.options;
    const { clock, cuts, remote } = this;
    const memory = new Memory({ spec, cuts, clock, random, maxBytes: this.bytesOf(spec.maxEntries) });
    const shelf = remote === null ? null : new RemoteShelf(spec, remote);
    this.memories.push(memory);
    if (shelf !== null) this.shelves.push(shelf);
    return new ReadThrough({ spec, about, memory, shelf, clock, observe });
  }

  private bytesOf(entries: number): number | null {
    const { maxBytes, maxEntries } = this.options.memory;
    return maxBytes === undefined ? null : Math.max(1, Math.floor((maxBytes * entries) / maxEntries));
  }

  private remoteOf(client: RedisClient): RemoteMeans & { readonly bulletin: Bulletin } {
    const { keys, observe, redisTimeoutMs = REDIS_TIMEOUT_MS } = this.options;
    if (keys === undefined) throw new RangeError('a cache in Redis needs its keys');
    const { clock, cuts } = this;
    const sealer = new Sealer(keys);
    const remote = new Remote(client, { timeoutMs: redisTimeoutMs, clock, observe });
    const bulletin = new Bulletin({
      remote,
      sealer,
      subscriber: client.duplicate(),
      onCut: tags => this.cut(tags),
      onGap: () => cuts.cutEverything(),
      onBack: () => this.tellUntold(),
    });
    return { remote, sealer, cuts, clock, observe, bulletin };
  }

  private cut(tags: readonly string[]): void {
    this.cuts.cut(tags, { wallMs: this.clock.wallMs(), lifeMs: this.longestLifeMs });
    this.options.observe?.('redis', 'invalidated', tags.length);
  }

  /** First what whoever asks Redis will see, then the message, so that nobody who has heard it reads an old value. */
  private async tell(tags: readonly string[]): Promise<void> {
    if (this.remote === null) return;
    const wallMs = this.clock.wallMs();
    const done = await Promise.all(this.shelves.map(shelf => shelf.cut(tags, wallMs)));
    if (!done.includes(false) && (await this.remote.bulletin.tell(tags))) return;
    for (const tag of tags) if (this.untold.size < MOST_UNTOLD_TAGS) this.untold.add(tag);
  }

  private tellUntold(): void {
    const tags = [...this.untold];
    this.untold.clear();
    if (tags.length > 0) this.invalidate(tags).catch(() => {});
  }
}

import type { CacheClock } from './clock.js';
import type { Entry, Memory } from './memory.js';
import { nameOf, OWN_AUTHORITY, prefixOf } from './naming.js';
import type { RemoteShelf } from './remote-shelf.js';
import type { CachedKind, CacheEvent, CacheSpec, Found, Load, ObserveCache, ReadOptions } from './spec.js';

export interface ReadThroughMeans<T> {
  readonly spec: Required<CacheSpec<T>>;
  readonly about: 'person' | 'reference';
  readonly memory: Memory<T>;
  readonly shelf: RemoteShelf<T> | null;
  readonly clock: CacheClock;
  readonly observe?: ObserveCache | undefined;
}

/** One call of readMany: whose it is, and what it has found so far. */
interface Reading<T> {
  readonly authority: string;
  readonly prefix: string;
  readonly staleAllowed: boolean;
  readonly load: Load<T>;
  readonly found: Map<string, Found<T> | Error>;
}

const MOST_REFRESHES = 200;

/** Memory, then Redis where there is one, then the upstream. */
export class ReadThrough<T> implements CachedKind<T> {
  private readonly refreshing = new Set<string>();

  constructor(private readonly means: ReadThroughMeans<T>) {}

  readMany(
    keys: readonly string[],
    options: ReadOptions,
    load: Load<T>,
  ): Promise<ReadonlyMap<string, Found<T> | Error>> {
    const authority = this.means.about === 'person' ? options.authority : OWN_AUTHORITY;
    const { staleAllowed } = options;
    const reading = { authority, prefix: prefixOf(authority), staleAllowed, load, found: new Map() };
    if (options.fresh) return this.fromUpstream(keys, reading);
    const missing = this.fromMemory(keys, reading);
    if (missing.length < keys.length) this.tell('memory', keys.length - missing.length);
    return missing.length === 0 ? Promise.resolve(reading.found) : this.fromFurther(missing, reading);
  }

  private fromMemory(keys: readonly string[], reading: Reading<T>): readonly string[] {
    const { prefix, found } = reading;
    const now = this.means.clock.monotonicMs();
    const missing: string[] = [];
    const old: string[] = [];
    for (const key of keys) {
      const entry = this.means.memory.get(nameOf(prefix, key), key);
      if (entry === undefined) missing.push(key);
      else if (now < entry.freshUntil) {
        if (entry.found !== null) found.set(key, entry.found);
      } else if (reading.staleAllowed && entry.found !== null && now < this.revalidableUntil(entry)) {
        found.set(key, { value: entry.found.value, stale: true });
        old.push(key);
      } else missing.push(key);
    }
    if (old.length > 0) this.refresh(old, reading);
    return missing;
  }

  private async fromFurther(missing: readonly string[], reading: Reading<T>): Promise<Reading<T>['found']> {
    const rest = this.means.shelf === null ? missing : await this.fromShelf(missing, reading, this.means.shelf);
    return rest.length === 0 ? reading.found : this.fromUpstream(rest, reading);
  }

  private async fromShelf(
    missing: readonly string[],
    { authority, prefix, found }: Reading<T>,
    shelf: RemoteShelf<T>,
  ): Promise<readonly string[]> {
    const begun = this.means.memory.begin();
    const kept = await shelf.read(missing, authority);
    const rest: string[] = [];
    for (const key of missing) {
      const one = kept.get(key);
      const at = begun.at - (one?.ageMs ?? 0);
      const entry =
        one && this.means.memory.keep(nameOf(prefix, key), key, { value: one.value, begun: { ...begun, at } });
      if (entry?.found && begun.at < entry.freshUntil) found.set(key, entry.found);
      else rest.push(key);
    }
    if (rest.length < missing.length) this.tell('redis', missing.length - rest.length);
    return rest;
  }

  private async fromUpstream(keys: readonly string[], reading: Reading<T>): Promise<Reading<T>['found']> {
    const loaded = await this.loaded(keys, reading, 'read');
    for (const key of keys) {
      const value = loaded instanceof Error ? loaded : loaded.get(key);
      if (value instanceof Error) reading.found.set(key, this.oldInstead(key, reading, value));
      else if (value !== undefined) reading.found.set(key, { value, stale: false });
    }
    return reading.found;
  }

  /** Asks the upstream and keeps what comes. */
  private async loaded(
    keys: readonly string[],
    { authority, prefix, load }: Reading<T>,
    why: 'read' | 'refresh',
  ): Promise<ReadonlyMap<string, T | Error> | Error> {
    const begun = this.means.memory.begin();
    try {
      const loaded = await load(keys, why);
      for (const key of keys) {
        const value = loaded.get(key);
        if (value instanceof Error) continue;
        const entry = this.means.memory.keep(nameOf(prefix, key), key, { value, begun });
        if (entry?.found) this.shelve(key, authority, { value: entry.found.value, begunMs: begun.wallMs });
      }
      this.tell(why === 'read' ? 'loaded' : 'refreshed', keys.length);
      return loaded;
    } catch (error) {
      return error instanceof Error ? error : new Error('a load failed with what is not an Error');
    }
  }

  /** Nobody waits for it: Redis is for the others. */
  private shelve(key: string, authority: string, what: { value: T; begunMs: number }): void {
    this.means.shelf?.write(key, authority, what).catch(() => this.tell('redis-skipped', 1));
  }

  private oldInstead(key: string, { prefix, staleAllowed }: Reading<T>, error: Error): Found<T> | Error {
    this.tell('failed', 1);
    if (!staleAllowed || !this.means.spec.staleAfter(error)) return error;
    const entry = this.means.memory.get(nameOf(prefix, key), key);
    if (!entry?.found || this.means.clock.monotonicMs() >= entry.staleUntil) return error;
    this.tell('stale', 1);
    return { value: entry.found.value, stale: true };
  }

  private refresh(old: readonly string[], reading: Reading<T>): void {
    const keys: string[] = [];
    for (const key of old) {
      const name = nameOf(reading.prefix, key);
      if (this.refreshing.size >= MOST_REFRESHES || this.refreshing.has(name)) continue;
      this.refreshing.add(name);
      keys.push(key);
    }
    this.tell('stale', old.length);
    if (keys.length === 0) return;
    this.loaded(keys, reading, 'refresh').then(() => {
      for (const key of keys) this.refreshing.delete(nameOf(reading.prefix, key));
    });
  }

  private revalidableUntil(entry: Entry<T>): number {
    return Math.min(entry.freshUntil + this.means.spec.revalidateMs, entry.staleUntil);
  }

  private tell(event: CacheEvent, count: number): void {
    this.means.observe?.(this.means.spec.name, event, count);
  }
}

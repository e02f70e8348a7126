import type { CacheClock } from './clock.js';
import type { Entry, Memory } from './memory.js';
import { nameOf, OWN_AUTHORITY, prefixOf } from './naming.js';
import type { RemoteShelf } from './remote-shelf.js';
import type {
  CachedKind,
  CacheEvent,
  CacheSpec,
  Found,
  Load,
  LoadInOrder,
  ObserveCache,
  ReadOptions,
  Why,
} from './spec.js';

export interface ReadThroughMeans<T> {
  readonly spec: Required<CacheSpec<T>>;
  readonly about: 'person' | 'reference';
  readonly memory: Memory<T>;
  readonly shelf: RemoteShelf<T> | null;
  readonly clock: CacheClock;
  readonly observe?: ObserveCache | undefined;
}

type Answer<T> = Found<T> | Error | undefined;

/** One call: whose it is, what it asks for, and what it has found so far of that, in the same order. */
interface Reading<T> {
  readonly keys: readonly string[];
  readonly authority: string;
  readonly prefix: string;
  readonly staleAllowed: boolean;
  readonly load: LoadInOrder<T>;
  readonly found: Answer<T>[];
}

const MOST_REFRESHES = 200;

/** Memory, then Redis where there is one, then the upstream. */
export class ReadThrough<T> implements CachedKind<T> {
  private readonly refreshing = new Set<string>();

  constructor(private readonly means: ReadThroughMeans<T>) {}

  async readMany(
    keys: readonly string[],
    options: ReadOptions,
    load: Load<T>,
  ): Promise<ReadonlyMap<string, Found<T> | Error>> {
    const byPlace: LoadInOrder<T> = async (missing, why) => {
      const names = missing.map(at => keys[at] as string);
      const loaded = await load(names, why);
      return names.map(name => loaded.get(name));
    };
    const answers = await this.readInOrder(keys, options, byPlace);
    const found = new Map<string, Found<T> | Error>();
    keys.forEach((key, at) => {
      const answer = answers[at];
      if (answer !== undefined) found.set(key, answer);
    });
    return found;
  }

  readInOrder(
    keys: readonly string[],
    options: ReadOptions,
    load: LoadInOrder<T>,
  ): Promise<readonly (Found<T> | Error | undefined)[]> {
    const authority = this.means.about === 'person' ? options.authority : OWN_AUTHORITY;
    const found: Answer<T>[] = keys.map(() => undefined);
    const reading = { keys, authority, prefix: prefixOf(authority), staleAllowed: options.staleAllowed, load, found };
    if (options.fresh) return this.fromUpstream([...keys.keys()], reading);
    const missing = this.fromMemory(reading);
    if (missing.length < keys.length) this.tell('memory', keys.length - missing.length);
    return missing.length === 0 ? Promise.resolve(found) : this.fromFurther(missing, reading);
  }

  private fromMemory(reading: Reading<T>): readonly number[] {
    const { keys, prefix, found } = reading;
    const now = this.means.clock.monotonicMs();
    const missing: number[] = [];
    const old: number[] = [];
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as string;
      const entry = this.means.memory.get(nameOf(prefix, key), key);
      if (entry === undefined) missing.push(at);
      else if (now < entry.freshUntil) found[at] = entry.found ?? undefined;
      else if (reading.staleAllowed && entry.found !== null && now < this.revalidableUntil(entry)) {
        found[at] = { value: entry.found.value, stale: true };
        old.push(at);
      } else missing.push(at);
    }
    if (old.length > 0) this.refresh(old, reading);
    return missing;
  }

  private async fromFurther(missing: readonly number[], reading: Reading<T>): Promise<Answer<T>[]> {
    const rest = this.means.shelf === null ? missing : await this.fromShelf(missing, reading, this.means.shelf);
    return rest.length === 0 ? reading.found : this.fromUpstream(rest, reading);
  }

  private async fromShelf(
    missing: readonly number[],
    { keys, authority, prefix, found }: Reading<T>,
    shelf: RemoteShelf<T>,
  ): Promise<readonly number[]> {
    const begun = this.means.memory.begin();
    const names = missing.map(at => keys[at] as string);
    const kept = await shelf.read(names, authority);
    const rest = missing.filter(at => {
      const key = keys[at] as string;
      const one = kept.get(key);
      if (one === undefined) return true;
      const loadBegun = { ...begun, at: begun.at - one.ageMs };
      const entry = this.means.memory.keep(nameOf(prefix, key), key, { value: one.value, begun: loadBegun });
      if (!entry?.found || begun.at >= entry.freshUntil) return true;
      found[at] = entry.found;
      return false;
    });
    if (rest.length < missing.length) this.tell('redis', missing.length - rest.length);
    return rest;
  }

  private async fromUpstream(places: readonly number[], reading: Reading<T>): Promise<Answer<T>[]> {
    const loaded = await this.loaded(places, reading, 'read');
    places.forEach((at, place) => {
      const answer = loaded instanceof Error ? loaded : loaded[place];
      reading.found[at] = answer instanceof Error ? this.oldInstead(at, reading, answer) : answer;
    });
    return reading.found;
  }

  /** Asks the upstream and keeps what comes. */
  private async loaded(places: readonly number[], reading: Reading<T>, why: Why): Promise<Answer<T>[] | Error> {
    const { keys, authority, prefix, load } = reading;
    const begun = this.means.memory.begin();
    try {
      const loaded = await load(places, why);
      this.tell(why === 'read' ? 'loaded' : 'refreshed', places.length);
      return places.map((at, place) => {
        const value = loaded[place];
        if (value instanceof Error) return value;
        const key = keys[at] as string;
        const entry = this.means.memory.keep(nameOf(prefix, key), key, { value, begun });
        if (value === undefined) return undefined;
        if (entry !== null) this.shelve(key, authority, { value, begunMs: begun.wallMs });
        return entry?.found ?? { value, stale: false };
      });
    } catch (error) {
      return error instanceof Error ? error : new Error('a load failed with what is not an Error');
    }
  }

  /** Nobody waits for it: Redis is for the others. */
  private shelve(key: string, authority: string, what: { value: T; begunMs: number }): void {
    this.means.shelf?.write(key, authority, what).catch(() => this.tell('redis-skipped', 1));
  }

  private oldInstead(at: number, { keys, prefix, staleAllowed }: Reading<T>, error: Error): Found<T> | Error {
    this.tell('failed', 1);
    if (!staleAllowed || !this.means.spec.staleAfter(error)) return error;
    const key = keys[at] as string;
    const entry = this.means.memory.get(nameOf(prefix, key), key);
    if (!entry?.found || this.means.clock.monotonicMs() >= entry.staleUntil) return error;
    this.tell('stale', 1);
    return { value: entry.found.value, stale: true };
  }

  private refresh(old: readonly number[], reading: Reading<T>): void {
    const name = (at: number) => nameOf(reading.prefix, reading.keys[at] as string);
    const places: number[] = [];
    for (const at of old) {
      if (this.refreshing.size >= MOST_REFRESHES || this.refreshing.has(name(at))) continue;
      this.refreshing.add(name(at));
      places.push(at);
    }
    this.tell('stale', old.length);
    if (places.length === 0) return;
    this.loaded(places, reading, 'refresh').then(() => {
      for (const at of places) this.refreshing.delete(name(at));
    });
  }

  private revalidableUntil(entry: Entry<T>): number {
    return Math.min(entry.freshUntil + this.means.spec.revalidateMs, entry.staleUntil);
  }

  private tell(event: CacheEvent, count: number): void {
    this.means.observe?.(this.means.spec.name, event, count);
  }
}

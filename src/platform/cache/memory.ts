import { LRUCache } from 'lru-cache';
import type { CacheClock } from './clock.js';
import type { Cuts } from './cuts.js';
import type { CacheSpec, Found } from './spec.js';

/** One thing in memory; null where there is known to be no record. Times are monotonic milliseconds. */
export interface Entry<T> {
  readonly found: Found<T> | null;
  readonly begunAt: number;
  readonly freshUntil: number;
  readonly staleUntil: number;
  /** The epoch of `Cuts` up to which it is known to hold. */
  epoch: number;
}

/** When a load began, on each of the clocks that matter to what it brings. */
export interface Beginning {
  readonly at: number;
  readonly wallMs: number;
  readonly epoch: number;
}

export interface MemoryMeans<T> {
  readonly spec: Required<CacheSpec<T>>;
  readonly cuts: Cuts;
  readonly clock: CacheClock;
  readonly random: () => number;
  /** Null for no limit but that of entries. Measured as encoded, which is a good half of what it takes up. */
  readonly maxBytes: number | null;
}

/** One kind's values in this process, as they are: nothing is copied on the way in or out. */
export class Memory<T> {
  private readonly entries: LRUCache<string, Entry<T>>;

  constructor(private readonly means: MemoryMeans<T>) {
    const { spec, maxBytes } = means;
    this.entries = new LRUCache({ max: spec.maxEntries, ...(maxBytes === null ? {} : { maxSize: maxBytes }) });
  }

  /** Undefined where there is nothing that still holds; it may be fresh no longer. */
  get(name: string, key: string): Entry<T> | undefined {
    const entry = this.entries.get(name);
    return entry !== undefined && this.holds(entry, key) ? entry : undefined;
  }

  /**
   * Undefined is kept as "no record". Null where it was not kept: what it was read from was cut since, or a later load's
   * answer is here already, and an earlier one never takes its place.
   */
  keep(name: string, key: string, { value, begun }: { value: T | undefined; begun: Beginning }): Entry<T> | null {
    if (this.means.cuts.isCut(this.means.spec.tagsOf(key), begun.epoch)) return null;
    const known = this.entries.peek(name);
    if (known !== undefined && known.begunAt > begun.at && this.holds(known, key)) return null;
    const entry = value === undefined ? this.noEntry(begun) : this.entryOf(value, begun);
    const size = this.sizeOf(value);
    if (size === null) return null;
    this.entries.set(name, entry, size);
    return entry;
  }

  begin(): Beginning {
    const { clock, cuts } = this.means;
    return { at: clock.monotonicMs(), wallMs: clock.wallMs(), epoch: cuts.epoch };
  }

  /** Removes what has run out. */
  purge(): void {
    const now = this.means.clock.monotonicMs();
    for (const [name, entry] of this.entries.entries()) if (now >= entry.staleUntil) this.entries.delete(name);
  }

  clear(): void {
    this.entries.clear();
  }

  /** Null for what cannot be measured, as it cannot be encoded. */
  private sizeOf(value: T | undefined): { size: number } | undefined | null {
    if (this.means.maxBytes === null) return undefined;
    if (value === undefined) return { size: 1 };
    try {
      return { size: this.means.spec.codec.encode(value).length };
    } catch {
      return null;
    }
  }

  private entryOf(value: T, begun: Beginning): Entry<T> {
    const { freshMs, staleMs } = this.means.spec;
    return {
      found: { value, stale: false },
      begunAt: begun.at,
      // Up to a tenth sooner, so that what was loaded together does not run out together.
      freshUntil: begun.at + freshMs * (1 - this.means.random() / 10),
      staleUntil: begun.at + freshMs + staleMs,
      epoch: begun.epoch,
    };
  }

  private noEntry(begun: Beginning): Entry<T> {
    const until = begun.at + this.means.spec.negativeMs;
    return { found: null, begunAt: begun.at, freshUntil: until, staleUntil: until, epoch: begun.epoch };
  }

  private holds(entry: Entry<T>, key: string): boolean {
    const { cuts, spec } = this.means;
    if (entry.epoch === cuts.epoch) return true;
    if (cuts.isCut(spec.tagsOf(key), entry.epoch)) return false;
    entry.epoch = cuts.epoch;
    return true;
  }
}

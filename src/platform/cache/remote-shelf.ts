import type { CacheClock } from './clock.js';
import type { Cuts } from './cuts.js';
import type { Remote } from './remote.js';
import type { Sealer } from './sealing.js';
import type { CacheSpec, ObserveCache } from './spec.js';

export interface RemoteMeans {
  readonly remote: Remote;
  readonly sealer: Sealer;
  readonly cuts: Cuts;
  readonly clock: CacheClock;
  readonly observe?: ObserveCache | undefined;
}

/** A value as it was kept, and how long before now its load began. */
export interface Kept<T> {
  readonly value: T;
  readonly ageMs: number;
}

// Clocks of two machines differ. Within this much of a cut a value counts as older than it.
const CLOCKS_DIFFER_MS = 2_000;
const STAMP_BYTES = 8;

/**
 * One kind's values in Redis. Each is sealed beside its own identity, so that it opens under its own key only, and holds
 * when its load began. A tag's last cut is kept beside the values and read with them: an old value that is written after
 * its tag was cut, by whomever, is never believed.
 */
export class RemoteShelf<T> {
  private readonly lifeMs: number;

  constructor(
    private readonly spec: Required<CacheSpec<T>>,
    private readonly means: RemoteMeans,
  ) {
    this.lifeMs = spec.freshMs + spec.staleMs;
  }

  /** What there is of these, by key. What cannot be had or read is not there. */
  async read(keys: readonly string[], authority: string): Promise<ReadonlyMap<string, Kept<T>>> {
    const kept = new Map<string, Kept<T>>();
    const identities = keys.map(key => this.identity(key, authority));
    const tags = [...new Set(keys.flatMap(key => this.spec.tagsOf(key)))];
    const replies = await this.means.remote.get([
      ...identities.map(identity => this.nameOf('value', identity)),
      ...tags.map(tag => this.nameOf('cut', tag)),
    ]);
    if (replies === null) return kept;
    const cutMs = new Map(tags.map((tag, at) => [tag, readCut(replies[keys.length + at])]));
    keys.forEach((key, at) => {
      const found = this.opened(replies[at], identities[at] ?? '');
      if (found !== null && found.begunMs > this.lastCutMs(key, cutMs) + CLOCKS_DIFFER_MS) {
        kept.set(key, { value: found.value, ageMs: Math.max(0, this.means.clock.wallMs() - found.begunMs) });
      }
    });
    return kept;
  }

  async write(key: string, authority: string, { value, begunMs }: { value: T; begunMs: number }): Promise<void> {
    const identity = this.identity(key, authority);
    const text = Buffer.from(this.spec.codec.encode(value));
    const plain = Buffer.allocUnsafe(STAMP_BYTES + text.length);
    plain.writeDoubleBE(begunMs, 0);
    text.copy(plain, STAMP_BYTES);
    await this.means.remote.put(this.nameOf('value', identity), this.means.sealer.seal(plain, identity), this.lifeMs);
  }

  /** Whether Redis knows now that values of these tags older than this are not to be believed. */
  async cut(tags: readonly string[], wallMs: number): Promise<boolean> {
    const { remote } = this.means;
    const forMs = this.lifeMs + CLOCKS_DIFFER_MS;
    const done = await Promise.all(tags.map(tag => remote.put(this.nameOf('cut', tag), String(wallMs), forMs)));
    return !done.includes(false);
  }

  private identity(key: string, authority: string): string {
    return `${this.spec.name}|${this.spec.version}|${authority.length}:${authority}|${key}`;
  }

  // The braces put all of a kind in one slot of a Cluster, where one question can ask for many.
  private nameOf(what: 'value' | 'cut', text: string): string {
    return `guildhall:{${this.spec.name}}:${what}:${this.means.sealer.digest(`${what}|${text}`)}`;
  }

  private lastCutMs(key: string, told: ReadonlyMap<string, number>): number {
    const tags = this.spec.tagsOf(key);
    let last = this.means.cuts.lastCutMs(tags);
    for (const tag of tags) last = Math.max(last, told.get(tag) ?? last);
    return last;
  }

  private opened(sealed: Buffer | null | undefined, identity: string): { value: T; begunMs: number } | null {
    if (sealed === null || sealed === undefined) return null;
    try {
      const plain = this.means.sealer.open(sealed, identity);
      if (plain === null || plain.length < STAMP_BYTES) throw new TypeError('unreadable');
      const begunMs = plain.readDoubleBE(0);
      const ageMs = this.means.clock.wallMs() - begunMs;
      if (!(ageMs < this.lifeMs && ageMs > -CLOCKS_DIFFER_MS)) return null;
      return { value: this.spec.codec.decode(plain.toString('utf8', STAMP_BYTES)), begunMs };
    } catch {
      this.means.observe?.(this.spec.name, 'redis-unreadable', 1);
      return null;
    }
  }
}

/** A cut that cannot be read is taken for one just made: it costs a load, and an old value may cost more. */
function readCut(reply: Buffer | null | undefined): number {
  if (reply === null || reply === undefined) return Number.NEGATIVE_INFINITY;
  const wallMs = Number(reply.toString());
  return Number.isFinite(wallMs) ? wallMs : Number.POSITIVE_INFINITY;
}

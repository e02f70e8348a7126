import { linkHash } from './chain.js';

/** A head of the chain as it was noted outside the store: without one, a chain cut at its end looks whole. */
export interface Anchor {
  readonly sequence: number;
  readonly hash: string;
}

export interface StoredGroup {
  readonly sequence: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly entries: string;
  readonly previousHash: string;
  readonly hash: string;
}

export type FindingKind = 'changed' | 'removed' | 'moved' | 'unlinked' | 'cut' | 'rewritten' | 'list-changed';

/** What was done to the log, and where. `detail` is a sentence for the auditor. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sequence: number;
  readonly detail: string;
}

export interface Seen {
  readonly group: StoredGroup;
  readonly before: StoredGroup | undefined;
  /** Whether the group is what its hash was made of. */
  readonly intact: boolean;
}

/** A log that was rewritten would give one finding a row: the first say enough. */
const MOST = 100;
/** How far from its place a moved group is looked for, besides the places of other broken ones. */
const NEAR = [-2, -1, 1, 2];

/** Gathers what is wrong with a chain while it is read in order. */
export class Findings {
  private readonly found: Finding[] = [];
  private readonly broken: StoredGroup[] = [];
  /** A group that follows a broken one cannot be held against it. */
  private lastBroken: StoredGroup | undefined;
  private readonly anchors: ReadonlyMap<number, string>;
  private readonly lastAnchor: number;

  /** `removed`: the last group that retention took off the beginning, on which the first that is left has to hang. */
  constructor(
    anchors: readonly Anchor[],
    private readonly removed: Anchor | null = null,
  ) {
    this.anchors = new Map(anchors.map(({ sequence, hash }) => [sequence, hash]));
    this.lastAnchor = Math.max(-1, ...this.anchors.keys());
  }

  see({ group, before, intact }: Seen): void {
    const { sequence } = group;
    const expected = (before ?? this.removed ?? { sequence: -1 }).sequence + 1;
    if (sequence !== expected) {
      this.add('removed', expected, `Groups ${expected} to ${sequence - 1} are gone.`);
    } else if (intact && this.hangsOnAnother(group, before)) {
      this.add('unlinked', sequence, `Group ${sequence} does not follow the group before it: one of them was put in.`);
    }
    if (!intact) {
      this.lastBroken = group;
      if (this.broken.length < MOST) this.broken.push(group);
    }
    const anchored = this.anchors.get(sequence);
    if (anchored !== undefined && anchored !== group.hash) {
      this.add('rewritten', sequence, `Group ${sequence} is not the one that was noted: the log was written anew.`);
    }
  }

  private hangsOnAnother({ previousHash }: StoredGroup, before: StoredGroup | undefined): boolean {
    const link = before ?? this.removed;
    return link !== null && (before === undefined || before !== this.lastBroken) && previousHash !== link.hash;
  }

  /** A beginning that is gone: whether an entry of the log says so, and whether it is the one that was noted outside. */
  beginningRemoved({ sequence, hash }: Anchor, isSaid: boolean): void {
    if (!isSaid)
      this.add(
        'removed',
        0,
        `Groups 0 to ${sequence} are gone, and no entry of the log says that retention removed them.`,
      );
    const noted = this.anchors.get(sequence);
    if (noted !== undefined && noted !== hash)
      this.add('rewritten', sequence, `Group ${sequence}, the last one removed, is not the one that was noted.`);
  }

  end(last: StoredGroup | undefined): void {
    const reached = last?.sequence ?? -1;
    if (reached < this.lastAnchor) {
      this.add(
        'cut',
        reached + 1,
        `The log ends at ${reached}, but ${this.lastAnchor} was noted: its end was cut off.`,
      );
    }
    if (reached < 0) this.add('removed', 0, 'The log is empty: even its first link is gone.');
  }

  listChanged(hash: string): void {
    this.add('list-changed', -1, `The list of fields ${hash} was changed or removed.`);
  }

  /** In order of place. A broken group that is whole in another place was moved; any other was changed. */
  all(): readonly Finding[] {
    const places = this.broken.map(({ sequence }) => sequence);
    for (const group of this.broken) {
      const { sequence } = group;
      const home = [...places, ...NEAR.map(step => sequence + step)].find(
        place => place !== sequence && linkHash({ ...group, sequence: place }) === group.hash,
      );
      if (home === undefined) this.add('changed', sequence, `Group ${sequence} was changed after it was written.`);
      else
        this.add(
          'moved',
          sequence,
          `Group ${sequence} was written as group ${home}: groups were swapped or renumbered.`,
        );
    }
    return this.found.sort((one, other) => one.sequence - other.sequence);
  }

  private add(kind: FindingKind, sequence: number, detail: string): void {
    if (this.found.length < MOST) this.found.push({ kind, sequence, detail });
  }
}

import type { Rejected } from './records.js';

/** What a load has come to so far. */
export interface Tally {
  bytes: number;
  /** As they lie in the file. */
  lines: number;
  /** Written: entries of a list, or whole valuations. */
  records: number;
  /** Put together again out of several lines. */
  rejoined: number;
  rejected: number;
  /** Left out because they are another billing authority's. */
  elsewhere: number;
}

export const newTally = (): Tally => ({ bytes: 0, lines: 0, records: 0, rejoined: 0, rejected: 0, elsewhere: 0 });

/** More lines were rejected than the one who loads will have. */
export class TooManyRejected extends Error {
  override readonly name = 'TooManyRejected';
}

/** The lines that could not be read: each of them is kept, and past a limit nothing is loaded. */
export class RejectedLines {
  readonly kept: Rejected[] = [];

  constructor(
    private readonly tally: Tally,
    private readonly most: number,
  ) {}

  add(rejected: Rejected): void {
    this.tally.rejected += 1;
    if (this.kept.length <= this.most) this.kept.push(rejected);
  }

  /** Throws TooManyRejected. */
  check(): void {
    if (this.tally.rejected > this.most) throw new TooManyRejected();
  }
}

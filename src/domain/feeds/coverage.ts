import type { Instant, PlainDate } from '../dates.js';

/** Of one field of ours: whether the mapping fills it, and in how many of the newest file's records it was given. */
export interface FieldCoverage {
  readonly field: string;
  readonly mapped: boolean;
  /** From 0 to 1. Null where there is no file yet. */
  readonly given: number | null;
}

export interface LastFile {
  readonly name: string;
  readonly source: string;
  readonly state: string;
  readonly receivedAt: Instant;
  readonly records: number;
  readonly poison: number;
}

/** How far one version of one feed is. */
export interface FeedStanding {
  readonly name: string;
  readonly files: number;
  /** Files that are here and not read to their end. */
  readonly filesWaiting: number;
  readonly records: number;
  /** Records of whom it is not settled whom they mean. */
  readonly recordsWaiting: number;
  readonly poison: number;
  readonly lastPeriod: PlainDate | null;
  readonly lastFile: LastFile | null;
  /** Of the newest file: how often each field was given. */
  readonly given: ReadonlyMap<string, number> | null;
}

import { type Instant, londonDay, type PlainDate } from '../../domain/dates.js';
import type { SystemName } from '../../domain/references.js';
import type { Source } from '../../domain/source.js';

/** What a reader of rows needs beside them: whose they are, and of when. */
export interface Stamp {
  readonly system: SystemName;
  readonly asOf: Instant;
  /** True where a newer copy should have been there. */
  readonly stale: boolean;
}

export const sourceOf = ({ system, asOf, stale }: Stamp, reference: string): Source => ({
  system,
  reference,
  asOf,
  stale,
});

/** The day that the rows are of: what is in force is in force on it. */
export const dayOf = ({ asOf }: Stamp): PlainDate => londonDay(asOf);

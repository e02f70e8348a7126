import type { Instant } from '../../domain/dates.js';
import type { SystemName } from '../../domain/references.js';
import type { Source } from '../../domain/source.js';
import type { Codebook } from './codebook.js';

/** What a decoder needs beside the document: whose system it is, how its codes read, and when it answered. */
export interface Stamp {
  readonly system: SystemName;
  readonly codes: Codebook;
  readonly asOf: Instant;
}

export const sourceOf = ({ system, asOf }: Stamp, reference: string): Source => ({
  system,
  reference,
  asOf,
  stale: false,
});

import type { Working } from '../../../domain/working.js';
import type { Finding } from '../finding.js';

/** A rent after a limit that was looked at, applied or not. */
export interface LimitedRent {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

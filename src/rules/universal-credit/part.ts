import type { Working } from '../../domain/working.js';
import type { Finding } from './finding.js';

/** One amount of a calculation with what was found on the way. */
export interface Reached {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

export const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

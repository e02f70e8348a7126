import { type FactProblem, problemOf } from '../council-tax/facts-problems.js';
import { type Household, household } from './household.js';

/** At most this many are named at once: the rest come up when these are put right. */
const MOST_PROBLEMS = 20;

export type ReadHousehold =
  | { readonly ok: true; readonly household: Household }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** Reads a household, or says what is wrong with its facts and what is valid; never says what was sent. */
export function readHousehold(input: unknown): ReadHousehold {
  const read = household.safeParse(input);
  if (read.success) return { ok: true, household: read.data };
  return { ok: false, problems: read.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
}

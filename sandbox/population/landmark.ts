import type { Day } from './calendar.js';
import type { HouseholdFacts } from './facts.js';

/** A household put there on purpose, at the same place in every population. */
export interface Landmark {
  readonly index: number;
  /** Why one would look at it, in a few words. */
  readonly why: string;
  readonly facts: (today: Day) => HouseholdFacts;
}

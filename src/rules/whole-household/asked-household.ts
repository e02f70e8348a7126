import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { AwardHistory } from '../../domain/universal-credit/award-history.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { HouseholdMeans } from './asked.js';
import { type HouseholdAwards, householdAwards } from './household-awards.js';

/** Everything that is stated of one household: its facts, and what its awards turn on besides. */
export interface AskedHousehold {
  readonly household: Household;
  readonly history: AwardHistory;
  /** The day after the last of 50 weeks of work, from which housing benefit is not capped for a time; null: no such day. */
  readonly capGraceFrom: PlainDate | null;
  /** The scheme of the billing authority for working age; null: none is named. */
  readonly localScheme: LocalScheme | null;
  /** What a council tax reduction turns on besides; empty: nothing is known. */
  readonly reductionFacts: ReductionFacts;
}

/** How the caller wishes the sums to be done. */
export type Wishes = Omit<HouseholdMeans, 'history' | 'capFacts' | 'localScheme' | 'reductionFacts'>;

/** The awards of what is stated. */
export const awardsOfAsked = (
  { household, history, capGraceFrom, localScheme, reductionFacts }: AskedHousehold,
  wishes: Wishes,
): HouseholdAwards =>
  householdAwards(household, {
    ...wishes,
    history,
    capFacts: { graceFrom: capGraceFrom },
    localScheme: localScheme ?? undefined,
    reductionFacts,
  });

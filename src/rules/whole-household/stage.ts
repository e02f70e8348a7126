import type { TakeUp } from '../../domain/household/asked-schemes.js';
import type { Household } from '../../domain/household/household.js';
import type { OpenSchemes } from '../eligibility/open-schemes.js';
import type { HouseholdMeans } from './asked.js';
import type { SchemeAward } from './scheme-award.js';

/** What one scheme is decided from: the household with the awards that came before it in the order. */
export interface Before {
  readonly household: Household;
  readonly open: OpenSchemes;
  readonly means: HouseholdMeans;
}

/** The same for an award that is taken up only where the caller wants it to be. */
export interface BeforeCredit extends Before {
  readonly takeUp: TakeUp;
}

/** One scheme's answer. */
export interface Decided<Result> {
  readonly award: SchemeAward<Result>;
  /** With this award in it, where it enters into what follows. */
  readonly household: Household;
  readonly assumptions: readonly string[];
}

export const NOTHING_ASSUMED: readonly string[] = Object.freeze([]);

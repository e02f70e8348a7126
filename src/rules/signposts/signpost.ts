import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { Verified } from '../../domain/parameter.js';
import type { Law } from '../../parameters/schemes.js';
import type { PensionCreditResult } from '../pension-credit/pension-credit.js';
import type { UniversalCreditResult } from '../universal-credit/award.js';

export const SIGNPOSTS = [
  'UNIVERSAL_CREDIT',
  'PENSION_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX_REDUCTION',
  'HELP_WITH_RENT_SHORTFALL',
  'CARERS_ALLOWANCE',
  'CHILD_BENEFIT',
  'HIGH_INCOME_CHILD_BENEFIT_CHARGE',
  'SUPPORT_FOR_MORTGAGE_INTEREST',
  'FREE_SCHOOL_MEALS',
  'HEALTHY_START',
  'SURE_START_MATERNITY_GRANT',
  'NHS_COSTS',
  'WARM_HOME_DISCOUNT',
  'WINTER_FUEL_PAYMENT',
  'WATERSURE',
  'FREE_TV_LICENCE',
  'CRISIS_AND_RESILIENCE_FUND',
] as const;
export type SignpostCode = (typeof SIGNPOSTS)[number];

/** Help that the facts suggest looking at. Not a decision: whoever runs the scheme decides. */
export interface Signpost {
  readonly kind: 'Signpost';
  readonly code: SignpostCode;
  /** Which facts suggest it. */
  readonly why: string;
  /** What it would do to the other awards; null where nothing is known. */
  readonly effect: string | null;
  readonly law: string;
  /** How many published sources agree, as with figures: 0 is settled law that was not read again. */
  readonly verified: Verified;
  readonly basis: string;
}

/** What the signposts look at. A result is null where it was not asked for. */
export interface Situation {
  readonly household: Household;
  readonly day: PlainDate;
  readonly law: Law;
  readonly universalCredit: UniversalCreditResult | null;
  readonly pensionCredit: PensionCreditResult | null;
}

/** One thing to look at: a signpost where the facts suggest it. */
export type Suggestion = (situation: Situation) => Signpost | null;

export const signpost = (said: Omit<Signpost, 'kind'>): Signpost => ({ kind: 'Signpost', ...said });

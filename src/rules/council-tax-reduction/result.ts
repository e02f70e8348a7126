import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Finding } from './finding.js';
import type { LocalReduction } from './local-reduction.js';
import type { Rated } from './rated.js';

/** The scheme prescribed for pension age, the Default Scheme, or one that a billing authority made for working age. */
export const REDUCTION_SCHEMES = ['PENSION_AGE', 'DEFAULT', 'LOCAL'] as const;
export type ReductionSchemeKind = (typeof REDUCTION_SCHEMES)[number];

/**
 * The class a person falls in. A to C: pension age, SI 2012/2885, Sch. 1 paras 2 to 4. D to F: the same three for working
 * age in the Default Scheme, SI 2012/2886, Sch. paras 16 to 18. Local schemes have their own words: null.
 */
export const REDUCTION_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type ReductionClass = (typeof REDUCTION_CLASSES)[number];

/** Why income and capital did not matter. */
export type ReductionPassport = 'GUARANTEE_CREDIT' | 'UNIVERSAL_CREDIT' | 'LEGACY_BENEFIT' | 'PROTECTED_GROUP';

/** The reduction that goes by the income of second adults, whether or not it is the better one. SI 2012/2885, Sch. 3. */
export interface AlternativeReduction {
  readonly reduction: Rated;
  /** Of the tax before any discount, as written: `25`, `15`, `7.5` or `100`. */
  readonly percentage: string;
  /** All second adults together, a week, before tax; null where only their benefits count. */
  readonly grossIncome: Money | null;
  /** Better than the reduction by income, so that it is the one given. */
  readonly taken: boolean;
}

/**
 * Council tax reduction as it stands on one day: the figures in the order of the law, the working, and what was found on the
 * way. Incomes, applicable amount and excess are for a week, as the law has them; tax and reduction are for each day.
 */
export interface CouncilTaxReduction {
  readonly kind: 'CouncilTaxReduction';
  readonly day: PlainDate;
  readonly scheme: ReductionSchemeKind;
  /** False where nothing can be had, by a bar or because income is too high; the findings say why. */
  readonly entitled: boolean;
  readonly class: ReductionClass | null;
  /** Null where income was looked at. */
  readonly passport: ReductionPassport | null;
  /** The tax that the reduction is worked out on: this household's share, after discounts and any limit of the scheme. */
  readonly liability: Rated;
  /** Together for a week, before they are brought to the day. */
  readonly nonDependantDeductions: Money;
  /** The most there can be: the liability, or the scheme's share of it, less the deductions, not below nothing. */
  readonly maximum: Rated;
  /** Null in schemes that have none. */
  readonly applicableAmount: Money | null;
  /** Null where income and capital are left out. */
  readonly income: Money | null;
  readonly capital: Money | null;
  /** Income above the applicable amount; nothing where there is none. */
  readonly excess: Money;
  readonly alternative: AlternativeReduction | null;
  /** What comes off the bill. */
  readonly reduction: Rated;
  /** Why no figure can be given, so that nothing is not what is due: in words. Null where one is given. */
  readonly undecided: string | null;
  /** What only schemes of authorities find; null elsewhere. */
  readonly local: LocalReduction | null;
  /**
   * What was taken as true of an award of universal credit for the figure to stand: beside the working, which a bulk run does
   * not keep. Empty where something else bars a reduction by income.
   */
  readonly assumptions: readonly string[];
  /** Of the reduction for the day. Read `warningsOf` it for what not to rely on without a second look. */
  readonly working: Working;
  readonly findings: readonly Finding[];
}

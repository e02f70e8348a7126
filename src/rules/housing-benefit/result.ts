import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Finding } from './finding.js';
import type { Scheme } from './situation.js';

/** Housing benefit for one benefit week: the figures in the order of the law, the working, and what was found on the way. */
export interface HousingBenefitWeek {
  readonly kind: 'HousingBenefitWeek';
  readonly scheme: Scheme;
  /** False where something stands in the way whatever the figures; the award is then nothing and the findings say why. */
  readonly entitled: boolean;
  readonly passported: boolean;
  readonly eligibleRent: Money;
  /** Whole, though they be more than the rent; of a part week for its days, as is the rent. */
  readonly nonDependantDeductions: Money;
  /** The rent less the deductions, not below nothing. */
  readonly maximum: Money;
  /** Not made up for rent-free weeks, and no more is the income. */
  readonly applicableAmount: Money;
  /** Null where income and capital are left out. */
  readonly income: Money | null;
  readonly capital: Money | null;
  /** Income above the applicable amount of a whole week, both made up for rent-free weeks: reg. 81(3). */
  readonly excess: Money;
  /** Nothing where something stands in the way. Not rounded, nor held against the least that is paid. */
  readonly beforeCap: Money;
  /** What is paid for the week, to the penny. */
  readonly award: Money;
  /** Read `warningsOf` it for what not to rely on without a second look. */
  readonly working: Working;
  readonly findings: readonly Finding[];
}

import type { Money } from '../../domain/money.js';
import type { Period } from '../../domain/timeline-segments.js';
import type { Working } from '../../domain/working.js';
import type { AwardElement } from './award-element.js';
import type { Finding } from './finding.js';

/** Universal credit for one assessment period. Amounts are for the month. */
export interface UniversalCreditResult {
  readonly kind: 'UniversalCredit';
  readonly assessmentPeriod: Period;
  /** Whether there is an award at all, of a penny or more. Reg. 17. */
  readonly entitled: boolean;
  /** By id as the facts name them; empty where nobody can claim. */
  readonly claimants: readonly string[];
  readonly elements: readonly AwardElement[];
  readonly maximumAmount: Money;
  /** Net earnings that count, and what comes off for them after work allowance and taper. */
  readonly earnedIncome: Money;
  readonly earningsDeduction: Money;
  readonly unearnedIncome: Money;
  readonly capital: Money;
  /** After income, before the benefit cap and deductions: what a council is told as the award before the cap. */
  readonly beforeCap: Money;
  readonly capReduction: Money;
  /** After the cap: the award. */
  readonly award: Money;
  /** After deductions: what is paid. */
  readonly payable: Money;
  readonly working: Working;
  readonly findings: readonly Finding[];
  /** What a person should look at before relying on the figure. The working says these and what its figures rest on. */
  readonly warnings: readonly string[];
}

import type { Household } from '../../domain/household/household.js';
import type { IncomeKind } from '../../domain/household/income.js';
import { isOnUniversalCredit } from '../eligibility/working-age-benefit.js';

/** Whether any of the kinds is an income of claimant or partner. */
export const hasIncome = ({ adults }: Household, ...kinds: readonly IncomeKind[]): boolean =>
  adults.some(({ incomes }) => incomes.some(({ kind }) => kinds.includes(kind)));

/** Universal credit is stated: as an award or as an income. */
export const universalCreditStated = isOnUniversalCredit;

/** Pension credit is stated: as an award or as an income. */
export const pensionCreditStated = (household: Household): boolean =>
  household.awards.pensionCredit !== null || hasIncome(household, 'PENSION_CREDIT_GUARANTEE', 'PENSION_CREDIT_SAVINGS');

/** One of the benefits that universal credit takes the place of is stated. A claim for it would end them. */
export const legacyStated = (household: Household): boolean =>
  household.awards.legacy.length > 0 ||
  hasIncome(
    household,
    'INCOME_SUPPORT',
    'JSA_INCOME_BASED',
    'ESA_INCOME_RELATED',
    'WORKING_TAX_CREDIT',
    'CHILD_TAX_CREDIT',
  );

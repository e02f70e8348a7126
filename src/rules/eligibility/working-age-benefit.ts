import type { Household } from '../../domain/household/household.js';
import type { IncomeKind } from '../../domain/household/income.js';

const KINDS: ReadonlySet<IncomeKind> = new Set<IncomeKind>([
  'UNIVERSAL_CREDIT',
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
]);

export const isOnUniversalCredit = ({ awards, adults }: Household): boolean =>
  awards.universalCredit !== null ||
  adults.some(({ incomes }) => incomes.some(({ kind }) => kind === 'UNIVERSAL_CREDIT'));

/** Claimant or partner is on universal credit or one of the three benefits it took the place of. HB(SPC) Regs reg 5(2); PR Regs reg 3. */
export const isOnWorkingAgeBenefit = (household: Household): boolean =>
  isOnUniversalCredit(household) ||
  household.awards.legacy.some(kind => KINDS.has(kind)) ||
  household.adults.some(({ incomes }) => incomes.some(({ kind }) => KINDS.has(kind)));

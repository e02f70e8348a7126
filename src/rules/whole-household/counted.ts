import type { HouseholdScheme, Standing } from '../../domain/household/asked-schemes.js';
import type { Household } from '../../domain/household/household.js';
import type { IncomeKind } from '../../domain/household/income.js';
import { Money } from '../../domain/money.js';
import { incomePerWeek } from '../periods/income-per-week.js';
import { perWeekOfMonth } from '../periods/per-week-of-month.js';
import type { HouseholdAwards } from './household-awards.js';

/** What an award adds to the income of a week. */
export interface CountedAward {
  readonly item: HouseholdScheme;
  readonly perWeek: Money;
}

/** What each award counts for: as stated where it is stated, otherwise as worked out, where it is taken up. */
export const countedPerWeek = (awards: HouseholdAwards): readonly CountedAward[] => [
  { item: 'CHILD_BENEFIT', perWeek: childBenefit(awards) },
  { item: 'PENSION_CREDIT', perWeek: pensionCredit(awards) },
  { item: 'UNIVERSAL_CREDIT', perWeek: universalCredit(awards) },
  { item: 'HOUSING_BENEFIT', perWeek: housingBenefit(awards) },
  {
    item: 'COUNCIL_TAX_REDUCTION',
    perWeek: worked(awards.councilTaxReduction.standing, awards.councilTaxReduction.result?.reduction.perWeek),
  },
];

const worked = (standing: Standing, perWeek: Money | undefined): Money =>
  standing === 'TAKEN_UP' && perWeek !== undefined ? perWeek : Money.zero;

const stated = ({ adults }: Household, ...kinds: readonly IncomeKind[]): Money =>
  Money.sum(adults.flatMap(({ incomes }) => incomes.filter(({ kind }) => kinds.includes(kind)).map(incomePerWeek)));

const childBenefit = ({ asked, childBenefit: { standing, result } }: HouseholdAwards): Money =>
  standing === 'STATED' ? stated(asked, 'CHILD_BENEFIT') : worked(standing, result?.perWeek);

function pensionCredit({ asked, pensionCredit: { standing, result } }: HouseholdAwards): Money {
  if (standing !== 'STATED') return worked(standing, result?.payable);
  const award = asked.awards.pensionCredit;
  return award === null
    ? stated(asked, 'PENSION_CREDIT_GUARANTEE', 'PENSION_CREDIT_SAVINGS')
    : award.guaranteeCredit.plus(award.savingsCredit);
}

/** Before deductions for debts, which pay what the household owes. */
function universalCredit({ asked, universalCredit: { standing, result } }: HouseholdAwards): Money {
  if (standing !== 'STATED') return worked(standing, result ? perWeekOfMonth(result.award) : undefined);
  const award = asked.awards.universalCredit;
  return award === null ? stated(asked, 'UNIVERSAL_CREDIT') : perWeekOfMonth(award.award);
}

/** The facts state that it is paid and not how much, so it is what it is worked out to be. */
const housingBenefit = ({ housingBenefit: { standing, result } }: HouseholdAwards): Money =>
  (standing === 'STATED' || standing === 'TAKEN_UP') && result ? result.award : Money.zero;

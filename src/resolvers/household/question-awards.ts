import type { Household } from '../../domain/household/household.js';
import type { IncomeKind } from '../../domain/household/income.js';
import type { Statute } from '../../parameters/statute.js';
import { ageGroup } from '../../rules/eligibility/age-group.js';
import { isSavedMixedAge } from '../../rules/eligibility/mixed-age-saving.js';
import { withMembersAlone } from '../../rules/pension-credit/members.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import type { InputProblem } from '../input-problems.js';

const PENSION_CREDIT: readonly IncomeKind[] = ['PENSION_CREDIT_GUARANTEE', 'PENSION_CREDIT_SAVINGS'];

/**
 * Pension credit of a couple of whom one is under pension age: none can have begun since 15 May 2019, so one of the facts is
 * wrong, and what else is answered would be wrong with it. SPCA 2002, s. 4(1A); SI 2019/37, art. 4(1).
 */
export function pensionCreditProblems(household: Household, statute: Statute): readonly InputProblem[] {
  const { awards, claim } = household;
  const asIncome = household.adults.some(({ incomes }) => incomes.some(({ kind }) => PENSION_CREDIT.includes(kind)));
  if ((awards.pensionCredit === null && !asIncome) || awards.pensionCredit?.mixedAge) return [];
  if (isSavedMixedAge(household)) return [];
  const couple = withMembersAlone(household);
  if (ageGroup(couple, statute.on(claim.assessedOn).statePensionAge) !== 'MIXED_AGE') return [];
  const problem = 'is in payment to a couple of whom one is under pension age, and is not said to be saved';
  return [{ field: 'awards.pensionCredit', problem, valid: SAVED }];
}

const SAVED =
  '`since` before 15 May 2019; or `mixedAge: true`, or `awards.housingBenefit.pensionAgeSchemeSince` before that day, where SI 2019/37 art. 4 saves the couple; or no pension credit';

const AS_RUNNING = [
  'The question is that of the award that runs, for housing benefit is stated to be in payment: `claim.route: NEW_CLAIM` asks about a new claim',
];

/** How the household comes to a scheme, where it is not said: who has housing benefit in payment asks about that. */
export function askedRoute({ claim, awards }: HouseholdInput) {
  const running = claim?.route == null && awards?.housingBenefit != null;
  return { route: running ? 'EXISTING_AWARD' : claim?.route, assumptions: running ? AS_RUNNING : [] };
}

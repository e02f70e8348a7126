import type { UniversalCreditAward } from '../../../domain/household/awards.js';
import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import { silent } from '../../../domain/working-sink.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import { amountOf } from '../../universal-credit/maximum-amount.js';
import { ratesDay, universalCredit } from '../../universal-credit/universal-credit.js';
import type { AwardMeans } from '../means.js';

/** A household with what the Department counted in its award, and what was taken as true for that. */
export interface DepartmentFigures {
  readonly household: Household;
  readonly assumptions: readonly string[];
}

const FROM_FACTS =
  'Income that the Department counted in the universal credit in payment is not stated: it was worked out from the facts';
const FROM_INCOME = 'Universal credit is stated among the incomes alone: it was taken to be the award';

/**
 * A household with what the Department counted in its award of universal credit: where the award is stated without, it follows
 * from the facts by the same regulations. The Default Scheme goes by these figures. SI 2012/2886, Sch. paras 28 and 37.
 */
export function withDepartmentFigures(household: Household, means: AwardMeans | undefined): DepartmentFigures {
  const { awards } = household;
  const stated = awards.universalCredit ?? (means && amongIncomes(household)) ?? null;
  if (means === undefined || stated === null || (stated.earnedIncome !== null && stated.unearnedIncome !== null))
    return { household, assumptions: [] };
  const { history } = means;
  const law = means.statute.on(ratesDay(household));
  const found = universalCredit(household, { law, sink: silent, ...(history && { history }) });
  // Capital that only the Department's figure has yields income that the facts do not.
  const sameCapital = stated.capital === null || stated.capital.equals(found.capital);
  const filled = {
    earnedIncome: stated.earnedIncome ?? found.earnedIncome,
    unearnedIncome: stated.unearnedIncome ?? (sameCapital ? found.unearnedIncome : null),
    housingElement: stated.housingElement ?? amountOf(found.elements, 'HOUSING'),
  };
  const someCounted =
    (stated.earnedIncome === null && !filled.earnedIncome.isZero()) ||
    (stated.unearnedIncome === null && filled.unearnedIncome?.isZero() === false);
  return {
    household: { ...household, awards: { ...awards, universalCredit: { ...stated, ...filled } } },
    assumptions: [...(awards.universalCredit === null ? [FROM_INCOME] : []), ...(someCounted ? [FROM_FACTS] : [])],
  };
}

const NOT_STATED = {
  ...{ maximum: null, housingElement: null, childcareElement: null },
  ...{ earnedIncome: null, unearnedIncome: null, capital: null },
};

/** The award for a month of whoever states it as an income; null where nobody does. */
function amongIncomes({ adults, claim }: Household): UniversalCreditAward | null {
  const paid = adults.flatMap(({ incomes }) => incomes.filter(({ kind }) => kind === 'UNIVERSAL_CREDIT'));
  if (paid.length === 0) return null;
  const award = Money.sum(
    paid.map(one => (one.per === 'MONTH' ? one.amount : incomePerWeek(one).times(52).dividedBy(12))),
  );
  return { since: claim.assessedOn, award, ...NOT_STATED };
}

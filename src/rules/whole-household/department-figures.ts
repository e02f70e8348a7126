import type { UniversalCreditAward } from '../../domain/household/awards.js';
import type { Household } from '../../domain/household/household.js';
import { silent } from '../../domain/working-sink.js';
import { amountOf } from '../universal-credit/maximum-amount.js';
import { ratesDay, universalCredit } from '../universal-credit/universal-credit.js';
import type { HouseholdMeans } from './asked.js';
import { NOTHING_ASSUMED } from './stage.js';

interface Found {
  readonly household: Household;
  readonly assumptions: readonly string[];
}

const FROM_FACTS = [
  'Income that the Department counted in the universal credit in payment is not stated: it was worked out from the facts',
];

/**
 * A household with what the Department counted in its award of universal credit: where the award is stated without, it follows
 * from the facts by the same regulations. The Default Scheme goes by these figures. SI 2012/2886, Sch. paras 28 and 37.
 */
export function withDepartmentFigures(household: Household, { statute, history }: HouseholdMeans): Found {
  const stated = household.awards.universalCredit;
  if (stated === null || (stated.earnedIncome !== null && stated.unearnedIncome !== null))
    return { household, assumptions: NOTHING_ASSUMED };
  const law = statute.on(ratesDay(household));
  const found = universalCredit(household, { law, sink: silent, ...(history && { history }) });
  // Capital that only the Department's figure has yields income that the facts do not.
  const sameCapital = stated.capital === null || stated.capital.equals(found.capital);
  const filled: UniversalCreditAward = {
    ...stated,
    earnedIncome: stated.earnedIncome ?? found.earnedIncome,
    unearnedIncome: stated.unearnedIncome ?? (sameCapital ? found.unearnedIncome : null),
    housingElement: stated.housingElement ?? amountOf(found.elements, 'HOUSING'),
  };
  const counted = [
    stated.earnedIncome === null && filled.earnedIncome,
    stated.unearnedIncome === null && filled.unearnedIncome,
  ];
  return {
    household: { ...household, awards: { ...household.awards, universalCredit: filled } },
    assumptions: counted.some(one => one && !one.isZero()) ? FROM_FACTS : NOTHING_ASSUMED,
  };
}

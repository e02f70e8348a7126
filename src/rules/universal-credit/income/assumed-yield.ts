import { Money } from '../../../domain/money.js';
import type { UniversalCreditLaw } from '../../../parameters/universal-credit.js';

/**
 * The monthly income that capital is treated as yielding: 4.35 for each 250 above 6,000, and for any excess that is not a
 * complete 250. SI 2013/376, reg. 72(1).
 */
export function assumedYield(capital: Money, law: UniversalCreditLaw): Money {
  const excess = capital.minus(law.capitalLowerLimit.value);
  if (!excess.moreThan(Money.zero)) return Money.zero;
  return law.capitalTariffIncome.value.times(excess.over(law.capitalTariffStep.value).ceil().toNumber());
}

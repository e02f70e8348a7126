import { Money } from '../../domain/money.js';
import type { IncomeTaxLaw } from '../../parameters/income-tax.js';
import { wholePoundsUp } from './whole-pounds-up.js';

/**
 * The personal allowance at an income for the year: cut by half of what is above the limit, and what is left made up to the
 * whole pound. ITA 2007 s 35(2), (3).
 */
export function personalAllowance(incomeForYear: Money, law: IncomeTaxLaw): Money {
  const above = incomeForYear.minus(law.allowanceTaperFrom.value);
  if (!above.moreThan(Money.zero)) return law.personalAllowance.value;
  const left = law.personalAllowance.value.minus(above.times(law.allowanceTaperShare.value));
  return Money.max(Money.zero, wholePoundsUp(left));
}

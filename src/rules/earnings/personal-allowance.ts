import { Money } from '../../domain/money.js';
import type { IncomeTaxLaw } from '../../parameters/income-tax.js';

/** The personal allowance at an income for the year: cut by half of what is above the limit. ITA 2007 s 35. */
export function personalAllowance(incomeForYear: Money, law: IncomeTaxLaw): Money {
  const above = incomeForYear.minus(law.allowanceTaperFrom.value);
  if (!above.moreThan(Money.zero)) return law.personalAllowance.value;
  return Money.max(Money.zero, law.personalAllowance.value.minus(above.times(law.allowanceTaperShare.value)));
}

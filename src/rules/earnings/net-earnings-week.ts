import { Money } from '../../domain/money.js';
import { employedEarnings } from './employed-earnings.js';
import { incomeTax } from './income-tax.js';
import type { NetEarnings } from './net-earnings.js';
import { personalAllowance } from './personal-allowance.js';
import { WEEKLY_SCHEMES } from './scheme-period.js';
import { selfEmployedPerWeek } from './self-employed-week.js';
import type { Earner, TaxContext } from './tax-context.js';
import { figuresOf } from './tax-share.js';
import { taxedOtherIncome, withTaxedPay } from './taxable-income.js';

/**
 * One person's net earnings for a week, for housing benefit, council tax reduction and pension credit. The allowance goes
 * to pensions and other taxed income first; what tax a job adds to theirs comes off the job. HB Regs regs 36, 38, 39.
 */
export function netEarningsPerWeek(earner: Earner, context: TaxContext): NetEarnings {
  const other = taxedOtherIncome(earner);
  const all = withTaxedPay(other, earner);
  const taxOnOther = incomeTax(other, context);
  const taxOnAll = all === other ? taxOnOther : incomeTax(all, context);
  const tax = {
    forYear: Money.max(Money.zero, taxOnAll.amount.minus(taxOnOther.amount)),
    figures: () => figuresOf(taxOnAll, context.law.incomeTax.personalAllowance),
  };
  const allowance = personalAllowance(all.income, context.law.incomeTax);
  return {
    employed: employedEarnings(earner, { scheme: WEEKLY_SCHEMES, tax }, context),
    selfEmployed: selfEmployedPerWeek(
      { earner, allowanceLeft: Money.max(Money.zero, allowance.minus(all.income)) },
      context,
    ),
    taxOnOtherIncome: context.sink.from(
      taxOnOther.amount.dividedBy(52),
      () => ({ label: 'Income tax on pensions and other taxed income for a week', parameters: figuresOf(taxOnOther) }),
      'HB(SPC) Regs, reg. 33(12); SPC Regs, reg. 17(10)',
    ),
  };
}

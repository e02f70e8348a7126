import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { employedEarnings } from './employed-earnings.js';
import { incomeTax } from './income-tax.js';
import type { NetEarnings } from './net-earnings.js';
import { profitForYear } from './profit-for-year.js';
import { UNIVERSAL_CREDIT } from './scheme-period.js';
import { selfEmployedPerMonth } from './self-employed-month.js';
import type { Earner, TaxContext } from './tax-context.js';
import { figuresOf, type TaxShare } from './tax-share.js';
import { addedUp, relieved, taxedOtherIncome, withTaxedPay } from './taxable-income.js';

/**
 * One person's net earnings for an assessment period of universal credit. The law takes what was paid in the period; from
 * pay stated for another period this is a twelfth of the year. UC Regs regs 54, 55, 57. The tax of a job is what it adds to
 * that of other taxed income, the tax of a trade what it adds to both.
 */
export function netEarningsPerMonth(earner: Earner, context: TaxContext): NetEarnings {
  const other = taxedOtherIncome(earner);
  const withPay = withTaxedPay(other, earner);
  const withTrade = earner.selfEmployments.reduce(
    (sum, trade) => addedUp(sum, relieved(profitForYear(trade), trade.pensionContributions)),
    withPay,
  );
  const onOther = incomeTax(other, context);
  const onPay = withPay === other ? onOther : incomeTax(withPay, context);
  const onTrade = withTrade === withPay ? onPay : incomeTax(withTrade, context);
  const added = (more: Working, than: Working): TaxShare => ({
    forYear: Money.max(Money.zero, more.amount.minus(than.amount)),
    figures: () => figuresOf(more, context.law.incomeTax.personalAllowance),
  });
  return {
    employed: employedEarnings(earner, { scheme: UNIVERSAL_CREDIT, tax: added(onPay, onOther) }, context),
    selfEmployed: selfEmployedPerMonth(earner, added(onTrade, onPay), context),
    taxOnOtherIncome: context.sink.from(
      onOther.amount.dividedBy(12),
      () => ({ label: 'Income tax on pensions and other taxed income for a month', parameters: figuresOf(onOther) }),
      'UC Regs, reg. 66',
    ),
  };
}

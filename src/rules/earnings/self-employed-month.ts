import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { class4 } from './class-4.js';
import { contributionTakenOff } from './contribution-taken-off.js';
import { profitForYear } from './profit-for-year.js';
import { UNIVERSAL_CREDIT } from './scheme-period.js';
import type { Earner, TaxContext } from './tax-context.js';
import { figuresOf, type TaxShare } from './tax-share.js';

const LAW = 'UC Regs, reg. 57';

/**
 * Self-employed earnings for an assessment period, exact: receipts less expenses, tax, Class 4 contributions, pension
 * contributions with relief, and unused losses. UC Regs regs 57, 57A. The minimum income floor (reg 62) is another rule.
 */
export function selfEmployedPerMonth(earner: Earner, tax: TaxShare, context: TaxContext): Working {
  const { sink } = context;
  const trades = earner.selfEmployments;
  if (trades.length === 0) return sink.nothing('No self-employment', LAW);
  const profits = Money.sum(trades.map(profitForYear));
  const insurance = class4({ profits, birthDate: earner.birthDate, aboveUpperLimit: true }, context);
  const contributions = Money.sum(trades.map(one => contributionTakenOff(one.pensionContributions, UNIVERSAL_CREDIT)));
  const losses = Money.sum(trades.map(({ unusedLosses }) => unusedLosses ?? Money.zero));
  const net = sink
    .from(profits.dividedBy(12), 'Receipts less expenses for a month', LAW)
    .less(
      tax.forYear.dividedBy(12),
      () => ({ label: 'Income tax for a month', parameters: tax.figures() }),
      'UC Regs, reg. 57(2)',
    )
    .less(
      insurance.amount.dividedBy(12),
      () => ({ label: 'Class 4 contributions for a month', parameters: figuresOf(insurance) }),
      'UC Regs, reg. 57(2)',
    )
    .less(contributions, 'Pension contributions', 'UC Regs, reg. 57(2)')
    .less(losses, 'Unused losses', 'UC Regs, reg. 57A');
  return net.amount.isNegative() ? net.becomes(Money.zero, 'Not below nothing', LAW) : net;
}

import type { SelfEmployment } from '../../domain/household/work.js';
import { Money } from '../../domain/money.js';
import { amountForYear } from './amount-for-year.js';

/** Receipts less expenses for a year. A loss is nothing: it is never set against another trade or job. HB Regs reg 38(10). */
export const profitForYear = ({ receipts, expenses, per }: SelfEmployment): Money =>
  Money.max(Money.zero, amountForYear({ amount: receipts.minus(expenses), per }));

/** A child-minder's is a third of the receipts, whatever the expenses. HB Regs regs 38(9), 39(3)(b); HB(SPC) Regs reg 39(9). */
export const chargeableIncomeForYear = (trade: SelfEmployment): Money =>
  trade.trade === 'CHILD_MINDER'
    ? amountForYear({ amount: trade.receipts, per: trade.per }).dividedBy(3)
    : profitForYear(trade);

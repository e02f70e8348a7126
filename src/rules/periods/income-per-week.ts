import type { AmountPer } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import { PERIODS_IN_YEAR } from './per-year.js';

/**
 * Income as a weekly amount, exact: a month times 12 over 52, three months times 4 over 52, a year over 52, and weeks
 * by their number. HB Regs reg 33; HB(SPC) Regs reg 33; SPC Regs reg 17(1). The regulations round nothing here.
 */
export const incomePerWeek = ({ amount, per }: AmountPer): Money =>
  per === 'WEEK' ? amount : amount.times(PERIODS_IN_YEAR[per]).dividedBy(52);

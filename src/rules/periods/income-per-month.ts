import type { AmountPer } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import { PERIODS_IN_YEAR } from './per-year.js';

/**
 * Unearned income as an amount for an assessment period, exact: a week times 52 over 12, four weeks times 13 over 12, three
 * months times 4 over 12, a year over 12. UC Regs reg 73(2). Reg 6 rounds what is calculated, and is for the caller.
 */
export const incomePerMonth = ({ amount, per }: AmountPer): Money => amount.times(PERIODS_IN_YEAR[per]).dividedBy(12);

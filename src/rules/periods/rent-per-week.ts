import type { AmountPer } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import { incomePerWeek } from './income-per-week.js';

/**
 * Rent as a weekly amount, exact: calendar months by their number, times 12 over 52; weeks by their number. HB Regs reg
 * 80(2); HB(SPC) Regs reg 61(2). A year is twelve calendar months, so the sum is that of income. Rent-free weeks are no
 * part of it: they scale the rest of the calculation (`rentFreeScale`).
 */
export const rentPerWeek = (rent: AmountPer): Money => incomePerWeek(rent);

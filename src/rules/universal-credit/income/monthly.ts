import type { AmountPer } from '../../../domain/household/values.js';
import type { Money } from '../../../domain/money.js';
import { incomePerMonth } from '../../periods/income-per-month.js';
import { PERIODS_IN_YEAR } from '../../periods/per-year.js';
import { toThePenny } from '../rounding.js';

/** The monthly equivalent of income or charges, to the penny. SI 2013/376, regs 6 and 73(2). */
export const monthly = (of: AmountPer): Money => (of.per === 'MONTH' ? of.amount : toThePenny(incomePerMonth(of)));

/** In words for a working: `120.00 x 52 / 12`. */
export const monthlyFormula = ({ amount, per }: AmountPer): string =>
  per === 'MONTH' ? amount.toFixed() : `${amount.toFixed()} x ${PERIODS_IN_YEAR[per]} / 12`;

import type { AmountPer, Period } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import { PERIODS_IN_YEAR } from './per-year.js';

const WEEKS: { readonly [P in Period]?: number } = { WEEK: 1, TWO_WEEKS: 2, FOUR_WEEKS: 4 };

/**
 * Housing costs as a monthly amount, exact: a week times 52 over 12, two weeks times 26, four weeks times 13, three months
 * times 4, a year over 12. With rent-free weeks: what falls due in twelve months over 12. UC Regs Sch 4 para 7. A rent for
 * months is due for each of them, whatever the weeks.
 */
export function rentPerMonth({ amount, per }: AmountPer, rentFreeWeeks = 0): Money {
  const weeks = WEEKS[per];
  if (rentFreeWeeks === 0 || weeks === undefined) return amount.times(PERIODS_IN_YEAR[per]).dividedBy(12);
  return amount
    .times(52 - rentFreeWeeks)
    .dividedBy(weeks)
    .dividedBy(12);
}

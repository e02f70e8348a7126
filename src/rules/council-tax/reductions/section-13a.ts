import type { ReductionFacts } from '../../../domain/council-tax/charge-facts.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { type Run, runOf } from '../calendar.js';

const DAYS_IN_WEEK = 7;
const LAW = { S13A_1_A: 'LGFA 1992, s. 13A(1)(a)', S13A_1_C: 'LGFA 1992, s. 13A(1)(c)' } as const;

/** The days to which a reduction is applied, and the year they lie in. */
export interface ReducedDays {
  readonly days: number;
  readonly year: Run;
}

/** Takes a reduction already decided off what is left, never below nothing. LGFA 1992, s. 13A. */
export function section13A(working: Working, reduction: ReductionFacts, over: ReducedDays): Working {
  const wanted = amountOf(reduction, working.amount, over);
  const taken = Money.min(wanted, working.amount);
  return working.less(
    taken,
    () => ({
      label: reduction.name,
      plain: `${reduction.name} takes ${taken.toFixed()} off.`,
      assumptions: wanted.moreThan(taken)
        ? [`${reduction.name} is more than what is left to pay; only that is taken off`]
        : [],
    }),
    LAW[reduction.under],
  );
}

function amountOf({ percent, amount, per, ...span }: ReductionFacts, left: Money, { days, year }: ReducedDays): Money {
  if (amount === null) return left.times(String(percent ?? 0)).dividedBy(100);
  const daysInYear = year.to - year.from + 1;
  if (per === 'DAY') return amount.times(days);
  if (per === 'WEEK') return amount.times(days).dividedBy(DAYS_IN_WEEK);
  if (per === 'YEAR') return amount.times(days).dividedBy(daysInYear);
  const own = runOf(span);
  return amount.times(days).dividedBy(Math.min(own.to, year.to) - Math.max(own.from, year.from) + 1);
}

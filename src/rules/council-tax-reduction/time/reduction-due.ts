import type { PlainDate } from '../../../domain/dates.js';
import { daysFromTo } from '../../../domain/epoch-day.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { days } from '../../../domain/working-step.js';

/** Days in a row with the same reduction, both included. */
export interface ReductionDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly perDay: Money;
}

const LAW = 'LGFA 1992, s. 13A(1)(a); SI 2012/2885, Sch. 1 para. 10';

/**
 * What comes off the bill for runs of days: for each day its own amount, whole; to the penny once, at the end. Throws a
 * RangeError where a run ends before it begins.
 */
export function reductionDue(runs: readonly ReductionDays[], sink: Sink): Working {
  return toThePenny(sink.sum(runs.map(partOf)));
}

function partOf({ from, to, perDay }: ReductionDays) {
  const count = daysFromTo(from, to);
  if (count < 1) throw new RangeError('a run of days that ends before it begins');
  const note = () => ({
    label: `Reduction from ${from} to ${to}`,
    formula: `${perDay.toFixed()} x ${count}`,
    quantity: days(count),
  });
  return { of: perDay.times(count), note, law: LAW };
}

/**
 * The regulations have amounts for each day and say nothing of pennies: the sum is rounded once, half a penny up, so that
 * splitting a year into runs moves it by nothing.
 */
export const toThePenny = (sum: Working): Working => sum.roundedToPenny('Rounded once, for the whole', LAW);

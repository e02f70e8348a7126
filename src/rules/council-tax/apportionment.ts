import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { days as daysQuantity } from '../../domain/working-step.js';
import type { Adjustment } from './adjustment.js';

/**
 * A run of days of a year's charge: amount x days / days in the year, held exact. A whole year is the amount itself.
 * LGFA 1992, s. 10.
 */
export function apportioned(year: Working, days: number, daysInYear: number): Working {
  if (days === daysInYear) return year;
  return year.becomes(
    year.amount.times(days).dividedBy(daysInYear),
    () => ({
      label: `${days} of the ${daysInYear} days of the year`,
      formula: `${year.amount.toFixed()} x ${days} / ${daysInYear}`,
      quantity: daysQuantity(days),
    }),
    'LGFA 1992, s. 10',
  );
}

const noteOf =
  ({ label, plain, law, sources, assumptions }: Adjustment, of: Money) =>
  () => ({
    label,
    plain,
    law,
    parameters: sources,
    assumptions,
    formula: `of ${of.toFixed()}`,
  });

export const takenOff = (working: Working, adjustment: Adjustment | null): Working =>
  adjustment === null
    ? working
    : working.less(working.amount.times(adjustment.share), noteOf(adjustment, working.amount));

export const putOn = (working: Working, adjustment: Adjustment | null): Working =>
  adjustment === null
    ? working
    : working.plus(working.amount.times(adjustment.share), noteOf(adjustment, working.amount));

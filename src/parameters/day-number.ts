import type { PlainDate } from '../domain/dates.js';

/** A day as a whole number that sorts as days do, 20261121: cheap to compare where a date is looked up very often. */
export type DayNumber = number;

export const NO_END: DayNumber = Number.POSITIVE_INFINITY;

export const dayNumber = (day: PlainDate): DayNumber => day.year * 10_000 + day.month * 100 + day.day;

/** How many of the numbers, which rise, are at or below the one asked about. */
export function countUpTo(rising: readonly DayNumber[], asked: DayNumber): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? NO_END) <= asked) low = middle + 1;
    else high = middle;
  }
  return low;
}

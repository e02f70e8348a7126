import { daysIn, financialYear, firstDayOf } from '../../domain/financial-year.js';
import { dayNumber, type Run } from './calendar.js';

/** One entry a year, and a year is at most 2100: it cannot grow past that. */
const known = new Map<number, Run>();

/** The days of a financial year by their numbers. */
export function daysOf(startsIn: number): Run {
  const before = known.get(startsIn);
  if (before) return before;
  const year = financialYear(startsIn);
  const from = dayNumber(firstDayOf(year));
  const run = { from, to: from + daysIn(year) - 1 };
  known.set(startsIn, run);
  return run;
}

import { isAfter, PlainDate } from '../../domain/dates.js';
import { dayOf, epochDay, plusDays } from '../../domain/epoch-day.js';
import type { Period } from '../../domain/timeline-segments.js';

/**
 * The assessment period that holds a day, from the first date of entitlement. SI 2013/376, reg. 21(1) and (2): each begins
 * on the same day of the month; for an award from the 31st on the last day of each month; for one from the 29th or 30th on
 * 27 February, or the 28th in a leap year. Throws a RangeError for a day before the award.
 */
export function assessmentPeriod(firstDay: PlainDate, day: PlainDate): Period {
  if (isAfter(firstDay, day)) throw new RangeError('the day is before the first date of entitlement');
  const thisMonth = startIn(firstDay, day.year, day.month);
  const inGrid = isAfter(thisMonth, day) ? startIn(firstDay, ...monthBefore(day)) : thisMonth;
  // An award from 29 February: the first period begins with entitlement, not on the 28th.
  const from = isAfter(firstDay, inGrid) ? firstDay : inGrid;
  const next = from.add({ months: 1 });
  // A day that is kept, for every age and rate of the period is asked about it.
  return { from: dayOf(epochDay(from)), to: plusDays(startIn(firstDay, next.year, next.month), -1) };
}

function startIn(firstDay: PlainDate, year: number, month: number): PlainDate {
  const last = PlainDate.from({ year, month, day: 1 }).daysInMonth;
  if (firstDay.day === 31) return PlainDate.from({ year, month, day: last });
  // 27, or 28 in a leap year: one day before the month ends, which is what the regulation says.
  if (firstDay.day > 28 && month === 2) return PlainDate.from({ year, month, day: last - 1 });
  return PlainDate.from({ year, month, day: firstDay.day });
}

const monthBefore = ({ year, month }: PlainDate): [number, number] =>
  month === 1 ? [year - 1, 12] : [year, month - 1];

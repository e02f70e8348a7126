import { type Instant, isoText, londonDay } from '../../domain/dates.js';

const SATURDAY = 6;
const MOST_DAYS = 60;

/**
 * Hours between two moments, Saturdays, Sundays and holidays of London not counted: a copy of Friday evening is on Monday
 * evening as old as one of Tuesday evening is on Wednesday. More than two months are Infinity.
 */
export function workingHours(from: Instant, to: Instant, holidays: ReadonlySet<string>): number {
  const last = londonDay(to);
  let on = londonDay(from);
  let hours = 0;
  for (let days = 0; days <= MOST_DAYS; days += 1, on = on.add({ days: 1 })) {
    const starts = on.toZonedDateTime('Europe/London').toInstant().epochMilliseconds;
    const ends = on.add({ days: 1 }).toZonedDateTime('Europe/London').toInstant().epochMilliseconds;
    const counted = Math.min(ends, to.epochMilliseconds) - Math.max(starts, from.epochMilliseconds);
    if (on.dayOfWeek < SATURDAY && !holidays.has(isoText(on))) hours += Math.max(0, counted) / 3_600_000;
    if (!on.equals(last)) continue;
    return hours;
  }
  return Number.POSITIVE_INFINITY;
}

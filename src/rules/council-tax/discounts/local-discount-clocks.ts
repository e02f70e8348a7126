import { PlainDate } from '../../../domain/dates.js';
import { afterMonths, type DayNumber, dayNumber, holds } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';

/** The first day without a discount of so many months that began on `since`. */
export const discountEnds = (since: PlainDate, months: number): DayNumber => dayNumber(afterMonths(since, months));

/** Class D lasts twelve months at most, and six after the works are substantially completed. SI 2003/3011, reg. 8. */
export const CLASS_D_MONTHS = 12;
export const MONTHS_AFTER_WORKS = 6;

type Works = { readonly from: PlainDate | null; readonly completedOn: PlainDate | null };

/** The first day on which works no longer count: twelve months on, or six after completion if that is sooner. */
export function worksEnd({ from, completedOn }: Works): PlainDate | null {
  const ends = [from && afterMonths(from, CLASS_D_MONTHS), completedOn?.add({ months: MONTHS_AFTER_WORKS }) ?? null];
  const known = ends.filter(end => end !== null).sort(PlainDate.compare);
  return known[0] ?? null;
}

/** Since when the dwelling has been in Class D; null on a day on which it is not. */
export function majorWorksSince({ facts: { dwelling }, day }: DayFacts): PlainDate | null {
  for (const works of dwelling.majorWorks) {
    const end = worksEnd(works);
    if (works.from !== null && holds(works, day) && (end === null || day < dayNumber(end))) return works.from;
  }
  return null;
}

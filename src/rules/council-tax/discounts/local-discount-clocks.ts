import type { PlainDate } from '../../../domain/dates.js';
import { afterMonths, type DayNumber, holds, monthsSince } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';

/** Class D lasts twelve months at most, and six after the works are substantially completed. SI 2003/3011, reg. 8. */
export const CLASS_D_MONTHS = 12;
export const MONTHS_AFTER_WORKS = 6;

type Works = { readonly from: PlainDate | null; readonly completedOn: PlainDate | null };

/** The first day on which works no longer count: twelve months on, or six after completion if that is sooner. */
export function worksEnd({ from, completedOn }: Works): DayNumber {
  return Math.min(
    from === null ? Number.POSITIVE_INFINITY : afterMonths(from, CLASS_D_MONTHS),
    completedOn === null ? Number.POSITIVE_INFINITY : monthsSince(completedOn, MONTHS_AFTER_WORKS),
  );
}

/** Since when the dwelling has been in Class D; null on a day on which it is not. */
export function majorWorksSince({ facts: { dwelling }, day }: DayFacts): PlainDate | null {
  const works = dwelling.majorWorks.find(each => each.from !== null && holds(each, day) && day < worksEnd(each));
  return works?.from ?? null;
}

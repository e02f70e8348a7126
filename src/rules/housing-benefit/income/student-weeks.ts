import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { daysFromTo, plusDays } from '../../../domain/epoch-day.js';
import type { Adult } from '../../../domain/household/adult.js';
import { firstMondayOfSeptember } from '../people/september.js';

type Student = NonNullable<Adult['student']>;

const JUNE = 6;

/**
 * The benefit weeks over which a student's loan is spread, or null where the day is in none of them: from the first Monday of
 * September to the last Sunday of June, or in the last year to the last Sunday of the course. The course is taken to begin in
 * the autumn. Where the caller states the weeks they are used as they are. HB Regs, reg. 64(2)(c) and (d).
 */
export function studentWeeks(
  { courseFrom, courseTo, inSummerVacation, weeksOfYear }: Student,
  on: PlainDate,
): number | null {
  if (inSummerVacation || isBefore(on, courseFrom) || isAfter(on, courseTo)) return null;
  if (weeksOfYear !== null) return weeksOfYear;
  const began = firstMondayOfSeptember(on);
  const from = isBefore(on, began) ? firstMondayOfSeptember(on.subtract({ years: 1 })) : began;
  const endOfJune = from.add({ years: 1 }).with({ month: JUNE, day: 30 });
  const to = sundayOnOrBefore(isBefore(courseTo, endOfJune) ? courseTo : endOfJune);
  return isAfter(on, to) ? null : daysFromTo(from, to) / 7;
}

const sundayOnOrBefore = (day: PlainDate): PlainDate => plusDays(day, -(day.dayOfWeek % 7));

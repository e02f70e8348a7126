import { isAfter, isBefore, PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Period } from '../../../domain/timeline-segments.js';
import { assessmentPeriod } from '../assessment-period.js';

export type Course = NonNullable<Adult['student']>;

/** A year of a course, and the first day of what ends its student income. */
interface CourseYear {
  readonly from: PlainDate;
  /** The first day of the long vacation, or the last day of the course. */
  readonly endsWith: PlainDate;
}

const VACATION = { month: 7, day: 1 };
const MOST_PERIODS = 13;
const YEARS_BACK = 2;

/**
 * Of how many assessment periods of the course's year the one asked about is one with student income: SI 2013/376, regs
 * 68(1) and 71 step 2. Nothing (null) for a period outside the course, one in which the long vacation begins or which lies in
 * it, and the one in which the course ends. The grid of periods runs back before the award: step 2, last sentence.
 */
export function periodsOfIncome(course: Course, period: Period): number | null {
  const year = yearOf(course, period);
  if (course.inSummerVacation || year === null || !hasIncome(year, period)) return null;
  let count = 1;
  for (const towards of [-1, 1]) {
    for (let step = 1; step <= MOST_PERIODS; step += 1) {
      const other = shifted(period, towards * step);
      if (!hasIncome(year, other)) break;
      count += 1;
    }
  }
  return count;
}

/** From the period in which the year begins to the one before that in which the vacation begins or the course ends. */
const hasIncome = ({ from, endsWith }: CourseYear, period: Period): boolean =>
  !isBefore(period.to, from) && isBefore(period.to, endsWith);

/** The year of the course that the period lies in, or which begins in it. */
function yearOf(course: Course, period: Period): CourseYear | null {
  const { courseFrom, courseTo } = course;
  if (isBefore(period.to, courseFrom) || isAfter(period.from, courseTo)) return null;
  const years = courseFrom.until(period.to, { largestUnit: 'years' }).years;
  const from = courseFrom.add({ years });
  const vacation = vacationAfter(from);
  return { from, endsWith: isAfter(vacation, courseTo) ? courseTo : vacation };
}

/**
 * The facts do not say when the long vacation of a course begins: the first of July is taken, as the loan of a year in
 * housing benefit is spread to the end of June, up to the next year of the course.
 */
function vacationAfter(from: PlainDate): PlainDate {
  const july = PlainDate.from({ year: from.year, ...VACATION });
  return isAfter(july, from) ? july : july.add({ years: 1 });
}

/** The assessment period so many months on or back, by the day of the month on which they begin. */
function shifted(period: Period, months: number): Period {
  const first = period.from.subtract({ years: YEARS_BACK });
  return assessmentPeriod(first, period.from.add({ months }));
}

import type { Span } from '../../domain/council-tax/dated.js';
import { PlainDate } from '../../domain/dates.js';

/** The number of a day, counted from 1 March of the year 0: whole numbers compare and subtract faster than dates. */
export type DayNumber = number;

/** Sums of whole days need no calendar library; what has months or years in it goes through `PlainDate`. */
export function dayNumber({ year, month, day }: PlainDate): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const daysBefore =
    marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return daysBefore + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

const EPOCH = PlainDate.from('2000-03-01');
const EPOCH_NUMBER = dayNumber(EPOCH);

export const dateOf = (number: DayNumber): PlainDate => EPOCH.add({ days: number - EPOCH_NUMBER });

/** A run of days by their numbers, both ends included; infinite where open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const runOf = ({ from, to }: Span): Run => ({
  from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
  to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
});

export const within = (run: Run, day: DayNumber): boolean => run.from <= day && day <= run.to;

/** Is the fact true at the end of the day? */
export const holds = (span: Span, day: DayNumber): boolean => within(runOf(span), day);
export const anyHolds = (spans: readonly Span[], day: DayNumber): boolean => spans.some(span => holds(span, day));

/**
 * The first day after a period of whole months that begins on `start`. A month without that day has it on the first of
 * the next: a period that begins on 31 August ends, six months on, with the last day of February.
 */
export function afterMonths(start: PlainDate, months: number): PlainDate {
  const reached = start.add({ months });
  return reached.day < start.day ? reached.add({ days: 1 }) : reached;
}

/** The day on which an age is reached, or a period of whole years has passed. Born on 29 February: 1 March otherwise. */
export const anniversary = (start: PlainDate, years: number): PlainDate => afterMonths(start, years * 12);

/** Whole years from `start` to `day`, such as a person's age. */
export function wholeYears(start: PlainDate, day: PlainDate): number {
  const years = day.year - start.year;
  return PlainDate.compare(anniversary(start, years), day) <= 0 ? years : years - 1;
}

/** As a bill prints a day: `9 June 2026`. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const inWords = ({ year, month, day }: PlainDate): string => `${day} ${MONTHS[month - 1]} ${year}`;

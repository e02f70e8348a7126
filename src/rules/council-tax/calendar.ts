import type { Span } from '../../domain/council-tax/dated.js';
import { PlainDate } from '../../domain/dates.js';

/** The number of a day, counted from 1 March of the year 0: whole numbers compare and subtract faster than dates. */
export type DayNumber = number;

/** A run of days by their numbers, both ends included; infinite where open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const MONTHS_IN_YEAR = 12;

/** Years counted from March put 29 February last, so that no month after it has to ask. */
function numberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * ((month + 9) % MONTHS_IN_YEAR) + 2) / 5) + day - 1;
}

// Dates are immutable and asked for again and again; each entry goes when its date or span does.
const numbers = new WeakMap<PlainDate, DayNumber>();
const runs = new WeakMap<Span, Run>();

export function dayNumber(date: PlainDate): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = numberOf(date.year, date.month, date.day);
  numbers.set(date, number);
  return number;
}

const EPOCH = PlainDate.from('2000-03-01');
const EPOCH_NUMBER = dayNumber(EPOCH);
/** The days of half a century: batches ask for the same days over and over. Emptied when full. */
const MOST_DATES = 20_000;
const dates = new Map<DayNumber, PlainDate>();

export function dateOf(number: DayNumber): PlainDate {
  const known = dates.get(number);
  if (known) return known;
  if (dates.size >= MOST_DATES) dates.clear();
  const date = EPOCH.add({ days: number - EPOCH_NUMBER });
  dates.set(number, date);
  numbers.set(date, number);
  return date;
}

export function runOf(span: Span): Run {
  const known = runs.get(span);
  if (known) return known;
  const run = {
    from: span.from === null ? Number.NEGATIVE_INFINITY : dayNumber(span.from),
    to: span.to === null ? Number.POSITIVE_INFINITY : dayNumber(span.to),
  };
  runs.set(span, run);
  return run;
}

export const within = (run: Run, day: DayNumber): boolean => run.from <= day && day <= run.to;

/** Is the fact true at the end of the day? */
export const holds = (span: Span, day: DayNumber): boolean => within(runOf(span), day);
export const anyHolds = (spans: readonly Span[], day: DayNumber): boolean => spans.some(span => holds(span, day));

/**
 * The first day after a period of whole months that begins on `start`. A month without that day has it on the first of
 * the next: a period that begins on 31 August ends, six months on, with the last day of February.
 */
export function afterMonths(start: PlainDate, months: number): DayNumber {
  const { day, year, month } = monthsOn(start, months);
  return Math.min(numberOf(year, month, day), firstOfNext(year, month));
}

/** The day on which so many months have passed since `start`: the last of the month where it has no such day. */
export function monthsSince(start: PlainDate, months: number): DayNumber {
  const { day, year, month } = monthsOn(start, months);
  return Math.min(numberOf(year, month, day), firstOfNext(year, month) - 1);
}

const firstOfNext = (year: number, month: number): DayNumber =>
  month === MONTHS_IN_YEAR ? numberOf(year + 1, 1, 1) : numberOf(year, month + 1, 1);

function monthsOn(start: PlainDate, months: number): { year: number; month: number; day: number } {
  const all = start.year * MONTHS_IN_YEAR + start.month - 1 + months;
  return { year: Math.floor(all / MONTHS_IN_YEAR), month: (all % MONTHS_IN_YEAR) + 1, day: start.day };
}

/** The day on which an age is reached, or a period of whole years has passed. Born on 29 February: 1 March otherwise. */
export const anniversary = (start: PlainDate, years: number): DayNumber => afterMonths(start, years * MONTHS_IN_YEAR);

/** Whole years from `start` to a day, such as a person's age. */
export function wholeYears(start: PlainDate, day: DayNumber): number {
  const years = dateOf(day).year - start.year;
  return anniversary(start, years) <= day ? years : years - 1;
}

/** As a bill prints a day: `9 June 2026`. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const inWords = ({ year, month, day }: PlainDate): string => `${day} ${MONTHS[month - 1]} ${year}`;

import type { Transaction } from '../../../domain/account.js';
import type { PlainDate } from '../../../domain/dates.js';
import { daysIn, type FinancialYear, firstDayOf } from '../../../domain/financial-year.js';

/** A run of days, both included. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days of a year, each true or false: 1 April first. */
export type YearDays = readonly boolean[];

export const noDays = (year: FinancialYear): YearDays => Array<boolean>(daysIn(year)).fill(false);

/**
 * The days for which postings stand: those given, less those taken back. A posting that does not say its days is for the
 * whole year.
 */
export function standing(
  postings: readonly Transaction[],
  gives: Transaction['effect'],
  year: FinancialYear,
): YearDays {
  const counts = Array<number>(daysIn(year)).fill(0);
  for (const { effect, periodFrom, periodTo } of postings) {
    const from = periodFrom ? place(periodFrom, year) : 0;
    const to = periodTo ? place(periodTo, year) : counts.length - 1;
    for (let at = Math.max(0, from); at <= Math.min(to, counts.length - 1); at += 1)
      counts[at] = (counts[at] ?? 0) + (effect === gives ? 1 : -1);
  }
  return counts.map(count => count > 0);
}

const place = (day: PlainDate, year: FinancialYear): number =>
  firstDayOf(year).until(day, { largestUnit: 'days' }).days;

/** Unbroken runs of the days that are true. */
export function runsOf(days: YearDays, year: FinancialYear): readonly Days[] {
  const first = firstDayOf(year);
  const starts = days.flatMap((on, at) => (on && !days[at - 1] ? [at] : []));
  const ends = days.flatMap((on, at) => (on && !days[at + 1] ? [at] : []));
  return starts.map((start, at) => ({
    from: first.add({ days: start }),
    to: first.add({ days: ends[at] ?? start }),
  }));
}

export const countOf = (days: YearDays): number => days.filter(Boolean).length;
export const both = (one: YearDays, other: YearDays): YearDays => one.map((on, at) => on && other[at] === true);
export const either = (one: YearDays, other: YearDays): YearDays => one.map((on, at) => on || other[at] === true);
export const not = (days: YearDays): YearDays => days.map(on => !on);

/** As facts are written. */
export const spanText = ({ from, to }: Days) => ({ from: from.toString(), to: to.toString() });

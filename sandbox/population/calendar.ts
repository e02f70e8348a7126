/** A day as a count from 1 January 1970: small to keep, cheap to add to, and free of time zones. */
export type Day = number;

const MS_A_DAY = 86_400_000;

export const day = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / MS_A_DAY;

export const isoOf = (on: Day): string => new Date(on * MS_A_DAY).toISOString().slice(0, 10);

export const yearOf = (on: Day): number => new Date(on * MS_A_DAY).getUTCFullYear();

export const monthOf = (on: Day): number => new Date(on * MS_A_DAY).getUTCMonth() + 1;

/** The day for `YYYY-MM-DD`. Throws a RangeError on anything that is not a real day. */
export function dayOfIso(text: string): Day {
  const [year, month, date] = text.split('-').map(Number);
  const on = day(year ?? Number.NaN, month ?? Number.NaN, date ?? Number.NaN);
  if (!Number.isInteger(on) || isoOf(on) !== text) throw new RangeError('not a day written as YYYY-MM-DD');
  return on;
}

/** The calendar year in which the financial year of the day began on 1 April. */
export const financialYearOf = (on: Day): number => (monthOf(on) >= 4 ? yearOf(on) : yearOf(on) - 1);

export const yearStart = (year: number): Day => day(year, 4, 1);
export const yearEnd = (year: number): Day => day(year + 1, 3, 31);
export const daysInYear = (year: number): number => yearStart(year + 1) - yearStart(year);

/** Days that both runs have, ends included; nought where they do not meet. */
export const overlap = (a: Run, b: Run): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);

export interface Run {
  readonly from: Day;
  readonly to: Day;
}

/** 1 January 1970 was a Thursday, so Mondays are four days on and every seven after. */
export const mondayOnOrAfter = (on: Day): Day => on + ((((4 - on) % 7) + 7) % 7);

/** Today where the council is, whatever zone the process runs in. */
export const todayInLondon = (now: number): Day =>
  dayOfIso(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now));

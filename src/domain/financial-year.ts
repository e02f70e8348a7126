import { PlainDate } from './dates.js';
import { daysFromTo, digitsOf, numbered } from './epoch-day.js';

/** A financial year by the calendar year in which it starts: 2026 runs from 1 April 2026 to 31 March 2027. */
export type FinancialYear = number & { readonly financialYear: unique symbol };

export function financialYear(startsIn: number): FinancialYear {
  if (!Number.isInteger(startsIn) || startsIn < 1990 || startsIn > 2100) throw new RangeError('not a financial year');
  return startsIn as FinancialYear;
}

/** The days of a year, each made once: there are some hundred years at most. */
const ofYears = new Map<
  FinancialYear,
  { readonly first: PlainDate; readonly last: PlainDate; readonly days: number }
>();

function endsOf(year: FinancialYear) {
  const known = ofYears.get(year);
  if (known) return known;
  const first = numbered(new PlainDate(year, 4, 1));
  const last = numbered(new PlainDate(year + 1, 3, 31));
  const made = { first, last, days: daysFromTo(first, last) };
  ofYears.set(year, made);
  return made;
}

export const firstDayOf = (year: FinancialYear): PlainDate => endsOf(year).first;
export const lastDayOf = (year: FinancialYear): PlainDate => endsOf(year).last;

/** 366 where the year holds a 29 February, else 365. LGFA 1992, s. 10; LGFA 1988, s. 43. */
export const daysIn = (year: FinancialYear): number => endsOf(year).days;

export function financialYearOf(day: PlainDate): FinancialYear {
  const digits = digitsOf(day);
  const year = Math.floor(digits / 10_000);
  return financialYear(digits < year * 10_000 + 401 ? year - 1 : year);
}

/** As it is printed: `2026-27`. */
export const labelOf = (year: FinancialYear): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

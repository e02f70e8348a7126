import { isBefore, PlainDate } from './dates.js';

/** A financial year by the calendar year in which it starts: 2026 runs from 1 April 2026 to 31 March 2027. */
export type FinancialYear = number & { readonly financialYear: unique symbol };

export function financialYear(startsIn: number): FinancialYear {
  if (!Number.isInteger(startsIn) || startsIn < 1990 || startsIn > 2100) throw new RangeError('not a financial year');
  return startsIn as FinancialYear;
}

export const firstDayOf = (year: FinancialYear): PlainDate => PlainDate.from({ year, month: 4, day: 1 });
export const lastDayOf = (year: FinancialYear): PlainDate => PlainDate.from({ year: year + 1, month: 3, day: 31 });

/** 366 where the year holds a 29 February, else 365. LGFA 1992, s. 10; LGFA 1988, s. 43. */
export const daysIn = (year: FinancialYear): number => firstDayOf(year).until(lastDayOf(year)).days + 1;

export function financialYearOf(day: PlainDate): FinancialYear {
  const aprilFirst = PlainDate.from({ year: day.year, month: 4, day: 1 });
  return financialYear(isBefore(day, aprilFirst) ? day.year - 1 : day.year);
}

/** As it is printed: `2026-27`. */
export const labelOf = (year: FinancialYear): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

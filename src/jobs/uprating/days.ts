import { isoDate, PlainDate } from '../../domain/dates.js';
import { type FinancialYear, financialYear, labelOf } from '../../domain/financial-year.js';
import type { Household } from '../../domain/household/household.js';

/** A year as it is printed, `2026-27`, or null for anything else. */
export function yearFrom(label: string): FinancialYear | null {
  const starts = Number(/^(\d{4})-\d\d$/.exec(label)?.[1] ?? Number.NaN);
  if (!(starts >= 1990 && starts <= 2100)) return null;
  const year = financialYear(starts);
  return labelOf(year) === label ? year : null;
}

/**
 * A day on which every scheme goes by a year's own figures: the first Monday from 13 April. Rents by the week change on the
 * first Monday of April, tax on the 6th, the credits with the week of the first Monday of the tax year.
 */
export const dayOfYear = (year: FinancialYear): PlainDate => {
  const thirteenth = PlainDate.from({ year, month: 4, day: 13 });
  return isoDate(thirteenth.add({ days: (8 - thirteenth.dayOfWeek) % 7 }).toString());
};

/** The last Monday whose week lies in the year: the nearest to the next year's figures on which the old ones still hold. */
export const lastDayOfYear = (year: FinancialYear): PlainDate => {
  const last = PlainDate.from({ year: year + 1, month: 3, day: 25 });
  return isoDate(last.subtract({ days: last.dayOfWeek - 1 }).toString());
};

/** The same facts asked about on another day. An assessment period begins on it, so that its month has one year's figures. */
export const asOn = (household: Household, day: PlainDate): Household => ({
  ...household,
  claim: { ...household.claim, assessedOn: day, assessmentPeriodFrom: null },
});

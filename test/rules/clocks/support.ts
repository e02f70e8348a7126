import { isoDate } from '../../../src/domain/dates.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { calendarOf } from '../../../src/parameters/working-days.js';

export const statute = loadStatute('parameters');
export const calendar = calendarOf(statute);
export const law = statute.on(isoDate('2026-11-21')).appeals;

/** A length of time as the law gives one, for sums that no provision sets. */
export const aLength = (value: number, unit: 'days' | 'weeks' | 'months' | 'years') => ({
  ...law.benefitRevisionMonths,
  unit,
  text: String(value),
  value,
});

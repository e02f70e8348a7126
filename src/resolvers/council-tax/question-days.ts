import { isAfter, isBefore, isoDate, type PlainDate } from '../../domain/dates.js';
import {
  type FinancialYear,
  financialYear,
  financialYearOf,
  firstDayOf,
  labelOf,
  lastDayOf,
} from '../../domain/financial-year.js';
import type { CouncilTaxFactsInput } from '../../schema/inputs/council-tax/facts.js';
import type { InputProblem } from '../input-problems.js';

/** The year and the days of it that are asked about. */
export interface AskedDays {
  readonly year: FinancialYear;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly assumptions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** Where a day or a year will not do, another stands in for it, so that every other problem is found as well. */
export function askedDays(input: CouncilTaxFactsInput, today: PlainDate): AskedDays {
  const problems: InputProblem[] = [];
  const said = input.year == null ? null : yearOf(input.year);
  if (input.year != null && said === null) {
    const valid = 'two years with a hyphen, such as 2025-26';
    problems.push({ field: 'year', problem: 'is not a financial year', valid });
  }
  const year = said ?? financialYearOf(today);
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const within = (field: 'from' | 'to', otherwise: PlainDate): PlainDate => {
    const text = input[field];
    if (text == null) return otherwise;
    const day = dayOf(text);
    if (day && !isBefore(day, first) && !isAfter(day, last)) return day;
    if (said !== null || input.year == null) {
      problems.push({ field, problem: 'is not a day of the year', valid: `a day from ${first} to ${last}` });
    }
    return otherwise;
  };
  const [from, to] = [within('from', first), within('to', last)];
  if (isBefore(to, from)) {
    problems.push({ field: 'to', problem: 'ends before it begins', valid: 'a last day that is not before the first' });
  }
  const assumptions = input.year == null ? [`The year is ${labelOf(year)}, that of today`] : [];
  return { year, from, to, assumptions, problems };
}

function yearOf(text: string): FinancialYear | null {
  if (!/^\d{4}-\d{2}$/.test(text)) return null;
  try {
    const year = financialYear(Number(text.slice(0, 4)));
    return labelOf(year) === text ? year : null;
  } catch {
    return null;
  }
}

function dayOf(text: string): PlainDate | null {
  try {
    return isoDate(text);
  } catch {
    return null;
  }
}

import { isAfter, isBefore, PlainDate } from '../../../domain/dates.js';
import { type FinancialYear, firstDayOf } from '../../../domain/financial-year.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';

/** What the number of instalments turns on. */
export interface DemandNotice {
  readonly year: FinancialYear;
  /** The day on which it is left or posted. */
  readonly issuedOn: PlainDate;
  /** The taxpayer asked for twelve. SI 1992/613, reg. 21(1A). */
  readonly twelveRequested: boolean;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MARCH = 3;
const MONTHS_IN_YEAR = 12;

/** Whole months of the year after the month of a day: March has none left, June nine (July to March). */
export const wholeMonthsLeft = ({ month }: PlainDate): number => (MARCH - month + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;

/**
 * How many instalments: ten, twelve on request, fewer the later the notice is issued; one from January (ten) or where no
 * whole month is left (twelve). SI 1992/613, Sch. 1 para. 2(3) and (3A).
 */
export function instalmentNumber({ year, issuedOn, twelveRequested }: DemandNotice, law: CouncilTaxLaw): number {
  const begins = firstDayOf(year);
  if (!twelveRequested) {
    if (isBefore(issuedOn, begins)) return law.instalmentsByDefault.value;
    return law.instalmentsByIssueMonth[MONTH_NAMES[issuedOn.month - 1] ?? 'apr'].value;
  }
  const fullUpTo = PlainDate.from({ year, ...law.instalmentsOnRequestIssuedUpTo.value });
  if (!isAfter(issuedOn, fullUpTo)) return law.instalmentsOnRequest.value;
  return Math.max(1, wholeMonthsLeft(issuedOn));
}

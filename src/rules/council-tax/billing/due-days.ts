import { isBefore, PlainDate } from '../../../domain/dates.js';
import { type FinancialYear, firstDayOf, lastDayOf } from '../../../domain/financial-year.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import type { DemandNotice } from './instalment-number.js';

/** The earliest day on which a payment may be due: fourteen days after the notice is issued. SI 1992/613, reg. 20. */
export const earliestDue = (issuedOn: PlainDate, law: CouncilTaxLaw): PlainDate =>
  issuedOn.add({ days: law.firstPaymentDaysAfterIssue.value });

/** The chosen day of a month, or its last where the month is shorter. */
const dayOf = (year: number, month: number, day: number): PlainDate =>
  PlainDate.from({ year, month, day }, { overflow: 'constrain' });

const MONTHS_IN_YEAR = 12;
const APRIL = 4;

function monthsOf(year: FinancialYear, day: number): readonly PlainDate[] {
  return Array.from({ length: MONTHS_IN_YEAR }, (_, at) => {
    const month = ((APRIL - 1 + at) % MONTHS_IN_YEAR) + 1;
    return dayOf(month < APRIL ? year + 1 : year, month, day);
  });
}

/**
 * So many due days in months without a gap, on the chosen day of each, none sooner than fourteen days after issue. Where
 * too few months are left, the first payment is due on the fourteenth day. SI 1992/613, reg. 20 and Sch. 1 para. 2(4).
 */
export function dueDays(notice: DemandNotice, number: number, { law, dayOfMonth }: DueDayChoice): readonly PlainDate[] {
  const earliest = earliestDue(notice.issuedOn, law);
  if (number === 1) return [firstOnOrAfter(earliest, notice.year, dayOfMonth)];
  const usable = monthsOf(notice.year, dayOfMonth).filter(due => !isBefore(due, earliest));
  if (usable.length >= number) return usable.slice(0, number);
  return [earliest, ...usable].slice(0, number);
}

/** What the authority and the taxpayer chose. */
export interface DueDayChoice {
  readonly law: CouncilTaxLaw;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

/** One payment: on the chosen day while the year lasts, else on the fourteenth day. */
function firstOnOrAfter(earliest: PlainDate, year: FinancialYear, dayOfMonth: number): PlainDate {
  const from = isBefore(earliest, firstDayOf(year)) ? firstDayOf(year) : earliest;
  const chosen = monthsOf(year, dayOfMonth).find(due => !isBefore(due, from));
  return chosen && !isBefore(lastDayOf(year), chosen) ? chosen : earliest;
}

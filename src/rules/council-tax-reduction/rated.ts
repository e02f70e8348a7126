import type { PlainDate } from '../../domain/dates.js';
import { daysIn, financialYearOf } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';

/** One amount in the three periods in which it is asked for. The day is the law's, kept whole; the others come from it. */
export interface Rated {
  /** For the day asked about, every digit kept. */
  readonly perDay: Money;
  /** Seven days of it, to the penny. */
  readonly perWeek: Money;
  /** Every day of the financial year at this rate, to the penny. */
  readonly perYear: Money;
}

/** From an amount for one day. Weeks are seven days, never a year over 52; years have 365 days or 366. */
export const ratedFrom = (perDay: Money, day: PlainDate): Rated => ({
  perDay,
  perWeek: perDay.times(7).roundedToPenny(),
  perYear: perDay.times(daysIn(financialYearOf(day))).roundedToPenny(),
});

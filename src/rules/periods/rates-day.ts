import type { PlainDate } from '../../domain/dates.js';
import { dayOfWeek, plusDays } from '../../domain/epoch-day.js';
import type { Period } from '../../domain/household/values.js';

const WEEKLY: readonly Period[] = ['WEEK', 'TWO_WEEKS', 'FOUR_WEEKS'];

/**
 * The day whose figures hold in housing benefit on a day. New figures are kept from 1 April. Where rent falls due by the
 * week or by weeks they begin on the first Monday of April, so until then the last of March is asked about. HB Regs reg
 * 79(3)(a); HB(SPC) Regs reg 59(3)(a).
 */
export function housingBenefitRatesDay(day: PlainDate, rentPer: Period | null): PlainDate {
  if (day.month !== 4 || rentPer === null || !WEEKLY.includes(rentPer)) return day;
  // The last of March is as many days back as it is days into April.
  return day.day < firstMondayOf(day) ? plusDays(day, -day.day) : day;
}

/** The first Monday of the month as a day of it: 1 in April 2024, 6 in April 2026. */
const firstMondayOf = (day: PlainDate): number => 1 + ((8 - dayOfWeek(plusDays(day, 1 - day.day))) % 7);

/**
 * The day whose figures hold in universal credit: the first of the assessment period, since new ones are for periods that
 * begin on or after their day.
 */
export const universalCreditRatesDay = (assessmentPeriodFrom: PlainDate): PlainDate => assessmentPeriodFrom;

import type { PlainDate } from '../../../domain/dates.js';
import { dayOf, epochDay, plusDays } from '../../../domain/epoch-day.js';

/** 1 January 1970 was a Thursday, so Monday 29 December 1969 is three days before it. */
const DAYS_FROM_A_MONDAY = 3;

/** The Monday on which the benefit week of a day begins. HB Regs, reg. 2(1); HB(SPC) Regs, reg. 2(1). */
export function benefitWeekOf(day: PlainDate): PlainDate {
  const number = epochDay(day);
  return dayOf(number - ((((number + DAYS_FROM_A_MONDAY) % 7) + 7) % 7));
}

/** The first day of the benefit week that follows the one of a day: a change on a Monday waits a whole week. */
export const nextBenefitWeek = (day: PlainDate): PlainDate => plusDays(benefitWeekOf(day), 7);

/** The day itself where it is a Monday, otherwise the Monday after it. */
export const mondayOnOrAfter = (day: PlainDate): PlainDate => benefitWeekOf(plusDays(day, 6));

/** The first Monday of April: uprating for rents due in weeks. HB Regs, reg. 79(3)(a); HB(SPC) Regs, reg. 59(3)(a). */
export const firstMondayOfApril = (year: number): PlainDate =>
  mondayOnOrAfter(dayOf(epochDay({ year, month: 4, day: 1 } as PlainDate)));

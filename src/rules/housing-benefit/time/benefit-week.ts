import type { PlainDate } from '../../../domain/dates.js';
import { plusDays } from '../../../domain/epoch-day.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';

/** The first day of the benefit week that follows the one of a day: a change on a Monday waits a whole week. */
export const nextBenefitWeek = (day: PlainDate): PlainDate => plusDays(benefitWeekOf(day), 7);

/** The day itself where it is a Monday, otherwise the Monday after it. */
export const mondayOnOrAfter = (day: PlainDate): PlainDate => benefitWeekOf(plusDays(day, 6));

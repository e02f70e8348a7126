import type { PlainDate } from '../../domain/dates.js';
import { dayOfWeek, plusDays } from '../../domain/epoch-day.js';

/** The Monday on which the benefit week begins that a day lies in. HB Regs reg 2(1). */
export const benefitWeekOf = (day: PlainDate): PlainDate => plusDays(day, 1 - dayOfWeek(day));

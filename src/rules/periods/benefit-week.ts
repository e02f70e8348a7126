import type { PlainDate } from '../../domain/dates.js';

/** The Monday on which the benefit week begins that a day lies in. HB Regs reg 2(1). */
export const benefitWeekOf = (day: PlainDate): PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

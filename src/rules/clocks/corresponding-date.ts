import type { PlainDate } from '../../domain/dates.js';

/**
 * The corresponding date of a later month, or its last day where the month is too short. Interpretation Act 1978, Sch. 1
 * ("month"); Dodds v Walker [1981] 1 WLR 1027.
 */
export const correspondingDate = (day: PlainDate, months: number): PlainDate =>
  day.add({ months }, { overflow: 'constrain' });

/**
 * The last day of months that begin with a day: the day before the corresponding date. Where that does not exist the
 * month's last day is the last of them.
 */
export function lastDayBeginningWith(day: PlainDate, months: number): PlainDate {
  const corresponding = correspondingDate(day, months);
  return corresponding.day === day.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

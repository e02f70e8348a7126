import type { PlainDate } from '../../../domain/dates.js';

/** Whole years on a day. Somebody born on 29 February is a year older on 1 March where there is no 29th. */
export function ageYears(birthDate: PlainDate, on: PlainDate): number {
  const hadBirthday = on.month > birthDate.month || (on.month === birthDate.month && on.day >= birthDate.day);
  return on.year - birthDate.year - (hadBirthday ? 0 : 1);
}

import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { mondayOnOrAfter } from '../time/benefit-week.js';

/**
 * The first Monday of September after a birthday, until which somebody is taken not to have reached that age: for childcare
 * (HB Regs, reg. 28(6)) and for meals (HB Regs, Sch. 1 para. 2(6)).
 */
export function firstMondayOfSeptemberAfter(birthDate: PlainDate, age: number): PlainDate {
  const birthday = birthDate.add({ years: age });
  const thisYear = firstMondayOfSeptember(birthday);
  return isAfter(thisYear, birthday) ? thisYear : firstMondayOfSeptember(birthday.add({ years: 1 }));
}

/** In the year of a day. */
export const firstMondayOfSeptember = (inYearOf: PlainDate): PlainDate =>
  mondayOnOrAfter(inYearOf.with({ month: 9, day: 1 }));

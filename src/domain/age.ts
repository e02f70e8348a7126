import type { PlainDate } from './dates.js';
import { digitsOf } from './epoch-day.js';

/**
 * Full years of age on a day: from the beginning of the birthday. Somebody born on 29 February is a year older on 1 March where
 * there is no 29th.
 */
export const ageOn = (birthDate: PlainDate, day: PlainDate): number =>
  Math.floor((digitsOf(day) - digitsOf(birthDate)) / YEAR);

/** What a year is in the digits of a day: those of month and day below it come to less. */
const YEAR = 10_000;

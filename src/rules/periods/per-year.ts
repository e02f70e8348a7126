import type { Period } from '../../domain/household/values.js';

/** How many of each period make a year of 52 weeks or twelve months. */
export const PERIODS_IN_YEAR: { readonly [P in Period]: number } = {
  WEEK: 52,
  TWO_WEEKS: 26,
  FOUR_WEEKS: 13,
  MONTH: 12,
  THREE_MONTHS: 4,
  YEAR: 1,
};

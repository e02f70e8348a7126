import type { PlainDate } from '../dates.js';

/** How often a payment of an arrangement falls due. */
export const FREQUENCIES = ['WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Payments in a year. */
export const PER_YEAR: Readonly<Record<Frequency, number>> = {
  WEEKLY: 52,
  FORTNIGHTLY: 26,
  FOUR_WEEKLY: 13,
  MONTHLY: 12,
};

/** In words, for the amount of each: `20.00 a month`. */
export const EACH_IN_WORDS: Readonly<Record<Frequency, string>> = {
  WEEKLY: 'a week',
  FORTNIGHTLY: 'every two weeks',
  FOUR_WEEKLY: 'every four weeks',
  MONTHLY: 'a month',
};

const WEEKS = { WEEKLY: 1, FORTNIGHTLY: 2, FOUR_WEEKLY: 4 } as const;

/** The day so many payments after the first. Counted from the first each time, so that the 31st comes back after a short month. */
export const dayOfPayment = (first: PlainDate, frequency: Frequency, at: number): PlainDate =>
  frequency === 'MONTHLY' ? first.add({ months: at }) : first.add({ days: at * 7 * WEEKS[frequency] });

import { type Day, isoOf } from '../population/calendar.js';
import type { Household } from '../population/model.js';
import { pounds } from '../population/pence.js';

/** How Testshire's Academy writes things down. */

export const NO_END = '2099-12-31';

/** The check character behind an account or claim: shown with the number, kept apart from it. */
export function checkOf(number: number): string {
  const digits = [...String(number)].reverse().map(Number);
  return String(digits.reduce((sum, digit, at) => sum + digit * (at + 2), 0) % 10);
}

/** Capitals, cut to the width of the column and filled up with spaces, as an old fixed-width column is. */
export const fixed = (text: string, width: number): string => text.toUpperCase().slice(0, width).padEnd(width);

export const dated = (on: Day): string => isoOf(on);
export const amount = pounds;

/** A date that was copied as text: in every other household with a time behind it. */
export const textDate = (iso: string, { index }: Pick<Household, 'index'>): string =>
  index % 2 === 1 ? `${iso} 00:00:00.0000000` : iso;

/** Some people outside the landmarks have no number in the register of parties; nought and nothing both stand for none. */
export function partyOf(reference: string, { index }: Pick<Household, 'index'>): number | null {
  if (index < 50 || index % 11 !== 5) return Number(reference);
  return index % 2 === 1 ? 0 : null;
}

const HOUSES_EACH = 4;
const FIRST_MEMBER = 900_000;
export const memberNumber = (index: number, slot: number): number => FIRST_MEMBER + index * HOUSES_EACH + slot;

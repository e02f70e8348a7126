import { Temporal } from 'temporal-polyfill';

type PlainDate = Temporal.PlainDate;

/** Days since 1 January 1970 as a whole number. */
export type EpochDay = number;

/** Some 250 years of days: no work of ours touches more, and each is a few hundred bytes. */
const MOST_REMEMBERED = 100_000;
const remembered = new Map<EpochDay, PlainDate>();

/**
 * What a day that is kept carries beside itself. Every rule asks days for their numbers, and to read year, month and day off
 * one costs fifty times what this does.
 */
const NUMBER = Symbol('days since 1970');
const DIGITS = Symbol('yyyymmdd');
interface Numbered {
  readonly [NUMBER]?: EpochDay;
  readonly [DIGITS]?: number;
}

/** A day as a number, for arithmetic and comparison in bulk. */
export const epochDay = (day: PlainDate & Numbered): EpochDay => day[NUMBER] ?? counted(day);

/** A day as it is written, as one number: 20261121. Two of them compare as the days do, and show a birthday at a glance. */
export const digitsOf = (day: PlainDate & Numbered): number => day[DIGITS] ?? written(day);

/** For a day that is kept: its numbers are worked out once, and it can no longer be changed. */
export function numbered(day: PlainDate): PlainDate {
  Object.defineProperties(day, { [NUMBER]: { value: counted(day) }, [DIGITS]: { value: written(day) } });
  return Object.freeze(day);
}

const written = ({ year, month, day }: PlainDate): number => year * 10_000 + month * 100 + day;

/** The civil calendar counted in eras of 400 years from 1 March, so that a leap day comes last. */
function counted({ year, month, day }: PlainDate): EpochDay {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const ofEra = fromMarch - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day of a number; days are few and immutable, so each is made once. */
export function dayOf(number: EpochDay): PlainDate {
  const known = remembered.get(number);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const made = numbered(new Temporal.PlainDate(1970, 1, 1).add({ days: number }));
  remembered.set(number, made);
  return made;
}

export const plusDays = (day: PlainDate, count: number): PlainDate => dayOf(epochDay(day) + count);

/** How many days from one to the other, both included: 365 for a financial year without a 29 February. */
export const daysFromTo = (from: PlainDate, to: PlainDate): number => epochDay(to) - epochDay(from) + 1;

/** 1 for Monday to 7 for Sunday: 1 January 1970 was a Thursday. */
export const dayOfWeek = (day: PlainDate): number => ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;

import { type Day, isoOf, mondayOnOrAfter, todayInLondon } from '../population/calendar.js';

const COPIED_AT = '22:00:00';
const MS_IN_COPY_HOURS = 22 * 3_600_000;

/** Copies are made at ten in the evening, Mondays to Fridays: when the last one before now was, in the time of London. */
export function lastCopyBefore(now: number): string {
  let on: Day = todayInLondon(now - MS_IN_COPY_HOURS);
  while (!isWeekday(on)) on -= 1;
  return `${isoOf(on)} ${COPIED_AT}`;
}

const isWeekday = (on: Day): boolean => mondayOnOrAfter(on) - on !== 1 && mondayOnOrAfter(on) - on !== 2;

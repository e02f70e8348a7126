import { isBefore, isoDate } from '../../../domain/dates.js';
import { epochDay } from '../../../domain/epoch-day.js';
import type { Child } from '../../../domain/household/child.js';

/** Children born before this day were never left out by the limit. SI 2014/1230, reg. 40, as amended by SI 2019/27. */
export const LIMIT_BEGAN = isoDate('2017-04-06');

export type LimitReason =
  | 'FIRST_TWO'
  | 'BORN_BEFORE_APRIL_2017'
  | 'MULTIPLE_BIRTH'
  | 'ADOPTION'
  | 'NON_PARENTAL_CARE'
  | 'NON_CONSENSUAL_CONCEPTION'
  | 'OVER_THE_LIMIT';

export interface Placed {
  readonly child: Child;
  readonly why: LimitReason;
}

const PLACES = 2;

/** By birth, or by the day on which responsibility began where that was later. SI 2013/376, reg. 24B. */
export const inOrder = (children: readonly Child[]): Child[] =>
  children.toSorted((a, b) => epochDay(a.joinedOn ?? a.birthDate) - epochDay(b.joinedOn ?? b.birthDate));

/**
 * Which children an element could be included for in an assessment period that began before 6 April 2026. SI 2013/376,
 * reg. 24A and Sch. 12. Adopted children and those in non-parental care have an element and take up neither of the two
 * places (from 28 November 2018); the others take the places in order. After these come those born before 6 April 2017
 * and the other exceptions.
 */
export function placedUnderLimit(children: readonly Child[]): Placed[] {
  let taken = 0;
  return inOrder(children).map(child => {
    const exception = child.twoChildException;
    if (exception === 'ADOPTION' || exception === 'NON_PARENTAL_CARE') return { child, why: exception };
    taken += 1;
    if (taken <= PLACES) return { child, why: 'FIRST_TWO' };
    if (isBefore(child.birthDate, LIMIT_BEGAN)) return { child, why: 'BORN_BEFORE_APRIL_2017' };
    return { child, why: exception ?? 'OVER_THE_LIMIT' };
  });
}

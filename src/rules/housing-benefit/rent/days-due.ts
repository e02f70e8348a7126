import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { plusDays } from '../../../domain/epoch-day.js';
import type { OtherHome } from '../../../domain/household/home.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';
import type { Situation } from '../situation.js';
import { type TwoHomes, twoHomes } from '../time/two-homes.js';

/** The first and the last day for which a rent is due; null for `until` where it goes on. */
export interface DaysDue {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

const DAYS = 7;

/**
 * For how many days of the week asked about there is rent to pay, at this home or at a second one that is paid for: benefit is
 * for these days. HB Regs, reg. 80; HB(SPC) Regs, reg. 61.
 */
export function daysOfBenefit(situation: Situation): number {
  const { claim, home } = situation.household;
  const { rent, otherHome } = home;
  if (rent === null || (rent.dueFrom === null && rent.dueUntil === null)) return DAYS;
  const week = benefitWeekOf(claim.assessedOn);
  const due: DaysDue[] = [{ from: rent.dueFrom ?? week, until: rent.dueUntil }];
  if (otherHome !== null) due.push(dueThere(otherHome, otherHomePaid(otherHome, situation), situation));
  return Array.from({ length: DAYS }, (_, at) => plusDays(week, at)).filter(day => due.some(one => isWithin(day, one)))
    .length;
}

const isWithin = (day: PlainDate, { from, until }: DaysDue): boolean =>
  !isBefore(day, from) && (until === null || !isAfter(day, until));

/** For how long a second home is paid for on its ground. */
export const otherHomePaid = ({ ground, movedOn }: OtherHome, { law }: Situation): TwoHomes =>
  twoHomes(ground, movedOn, law);

/**
 * A home that was left is paid for until the ground ends, in the week of the move from its Monday where the award ran there
 * already; one that is waited for is paid for from the day that its ground begins.
 */
export function dueThere({ ground, dueUntil }: OtherHome, { from, to }: TwoHomes, { household }: Situation): DaysDue {
  const ran = household.claim.route === 'EXISTING_AWARD' && ground !== 'WAITING_FOR_ADAPTATION';
  const until = to === null || (dueUntil !== null && isBefore(dueUntil, to)) ? dueUntil : to;
  return { from: ran ? benefitWeekOf(from) : from, until };
}

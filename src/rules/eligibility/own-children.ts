import type { PlainDate } from '../../domain/dates.js';
import { gathered } from '../../domain/gathered.js';
import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import { awayOn, isLongerThan } from './child-away.js';

/** A child who is named and is not of the household, and why. The regulations of both ages have the same numbers. */
export interface ChildLeftOut {
  readonly id: string;
  readonly why: string;
  readonly provision: string;
}

/** The longest absence that is let pass, in weeks; null where a scheme names none. */
type WeeksAway = number | null;

/**
 * The household with those children alone who are of it. HB Regs, regs 20 and 21; SI 2006/214, regs 20 and 21; the schemes of
 * council tax reduction repeat them without a longest absence: SI 2012/2885, regs 7 and 8. A child whom a council looks after and
 * placed with the parent is placed as any other: reg. 21(3)(a). The same where every child is simply at home.
 */
export function withOwnChildren(household: Household, day: PlainDate, weeksAway: WeeksAway): Household {
  if (household.children.every(isAtHome)) return household;
  const children = household.children
    .filter(child => notOfHousehold(child, day, weeksAway) === null)
    .map(child => (child.lookedAfterAtHome ? { ...child, fostered: true } : child));
  return { ...household, children };
}

/** Those whom `withOwnChildren` leaves out, or takes as placed. */
export const childrenLeftOut = (
  { children }: Household,
  day: PlainDate,
  weeksAway: WeeksAway,
): readonly ChildLeftOut[] =>
  children.every(isAtHome)
    ? NOBODY
    : gathered(children, child => {
        const found = child.lookedAfterAtHome ? PLACED : notOfHousehold(child, day, weeksAway);
        return found === null ? [] : [{ id: child.id, ...found }];
      });

const NOBODY: readonly ChildLeftOut[] = Object.freeze([]);

const isAtHome = ({ away, sharedCare, lookedAfterAtHome }: Child): boolean =>
  away === null && sharedCare === null && !lookedAfterAtHome;

type Reason = Omit<ChildLeftOut, 'id'>;

const PLACED: Reason = { why: 'looked after by a council, which placed the child here', provision: 'reg. 21(3)(a)' };
const ELSEWHERE: Reason = { why: 'lives with somebody else for more of the time', provision: 'reg. 20(1)' };
const OTHERS: Reason = {
  why: 'lives with somebody else for as much of the time, who has child benefit or the main responsibility',
  provision: 'reg. 20(2)',
};
const LOOKED_AFTER: Reason = { why: 'looked after by a council and not at home', provision: 'reg. 21(4) and (5)' };

function notOfHousehold(child: Child, day: PlainDate, weeksAway: WeeksAway): Reason | null {
  const { sharedCare } = child;
  if (sharedCare?.time === 'MORE_ELSEWHERE') return ELSEWHERE;
  if (sharedCare?.time === 'EQUAL' && !isTakenAsOurs(child, sharedCare)) return OTHERS;
  const away = awayOn(child, day);
  if (away === null) return null;
  if (away.where === 'LOOKED_AFTER') return away.hereThisWeek ? null : LOOKED_AFTER;
  if (weeksAway === null || !isLongerThan(away, { weeks: weeksAway }, day)) return null;
  const why = `away from home for more than ${weeksAway} weeks, or expected to be`;
  return { why, provision: 'reg. 21(2)(b)' };
}

/** With equal time: whoever has child benefit, or where nobody has, alone has claimed it; else by the main responsibility. */
const isTakenAsOurs = (
  { childBenefitInPayment }: Child,
  { childBenefitElsewhere, mainResponsibility }: NonNullable<Child['sharedCare']>,
): boolean => childBenefitInPayment || (!childBenefitElsewhere && mainResponsibility);

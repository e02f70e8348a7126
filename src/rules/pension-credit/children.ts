import type { PlainDate } from '../../domain/dates.js';
import { gathered } from '../../domain/gathered.js';
import type { Child } from '../../domain/household/child.js';
import { awayOn, isLongerThan } from '../eligibility/child-away.js';
import { countsAsChild } from '../universal-credit/elements/responsible-for.js';
import { type Finding, refused } from './finding.js';

const LAW = 'SI 2002/1792, Sch. 2A';
const WEEKS_AWAY = 52;

/**
 * The children whom claimants are responsible for. SI 2002/1792, Sch. 2A paras 3 to 8: of several whom a child normally lives
 * with, whoever has the main responsibility; nobody while a council looks after the child away from home, or in custody. An
 * absence may last 52 weeks: para. 6, as CPAG's Children's Handbook reads it.
 */
export const responsibleFor = (children: readonly Child[], day: PlainDate): readonly Child[] =>
  children.filter(child => countsAsChild(child, day) && notTheirs(child, day) === null);

/** Whoever would count and lives elsewhere. */
export const childrenElsewhere = (children: readonly Child[], day: PlainDate): readonly Finding[] =>
  gathered(children, child => {
    const why = countsAsChild(child, day) ? notTheirs(child, day) : null;
    if (why === null) return [];
    const reason = `Nothing for ${child.id}: ${why}`;
    return [refused({ subject: 'ADDITION', code: 'NOT_RESPONSIBLE', person: child.id, reason, law: LAW })];
  });

function notTheirs(child: Child, day: PlainDate): string | null {
  if (child.sharedCare?.mainResponsibility === false) return 'somebody else has the main responsibility';
  const away = awayOn(child, day);
  if (away === null) return null;
  if (away.where === 'LOOKED_AFTER') return 'looked after by a council';
  if (away.where === 'CUSTODY') return 'in custody';
  return isLongerThan(away, { weeks: WEEKS_AWAY }, day)
    ? `away for more than ${WEEKS_AWAY} weeks, or expected to be`
    : null;
}

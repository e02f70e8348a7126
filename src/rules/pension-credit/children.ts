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
 * with, whoever has the main responsibility; nobody while a council looks after the child away from home, or in custody. The
 * paragraph on longer absences was not read: 52 weeks are those of reg. 5(1)(a) for anybody else.
 */
export const responsibleFor = (children: readonly Child[], day: PlainDate): readonly Child[] =>
  children.filter(child => countsAsChild(child, day) && notTheirs(child, day) === null);

/** Whoever would count and lives elsewhere. */
export const childrenElsewhere = (children: readonly Child[], day: PlainDate): readonly Finding[] =>
  gathered(children, child => {
    const found = countsAsChild(child, day) ? notTheirs(child, day) : null;
    if (found === null) return [];
    const [code, why] = found;
    const reason = `Nothing for ${child.id}: ${why}`;
    return [refused({ subject: 'ADDITION', code, person: child.id, reason, law: LAW })];
  });

function notTheirs(child: Child, day: PlainDate): readonly [code: string, why: string] | null {
  if (child.sharedCare?.mainResponsibility === false)
    return ['NOT_RESPONSIBLE', 'somebody else has the main responsibility'];
  const away = awayOn(child, day);
  if (away === null) return null;
  if (away.where === 'LOOKED_AFTER') return ['NOT_RESPONSIBLE', 'looked after by a council'];
  if (away.where === 'CUSTODY') return ['NOT_RESPONSIBLE', 'in custody'];
  return isLongerThan(away, { weeks: WEEKS_AWAY }, day)
    ? ['CHILD_AWAY', `away for more than ${WEEKS_AWAY} weeks, or expected to be; the limit for children was not read`]
    : null;
}

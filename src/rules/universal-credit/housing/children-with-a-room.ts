import { isAfter } from '../../../domain/dates.js';
import type { Child } from '../../../domain/household/child.js';
import { awayOn, isLongerThan } from '../../eligibility/child-away.js';
import type { AwardCase } from '../award-case.js';
import { countsAsChild } from '../elements/responsible-for.js';

const MONTHS_KEPT = 6;

/**
 * The children for whom a renter has bedrooms: those whom the award is for, and for the first six months of the absence those
 * whom a council looks after, or who are in custody for no longer than that, where an award ran before. SI 2013/376, Sch. 4 paras
 * 9 and 11(2). Read in its twin of Northern Ireland, SR 2016/216, Sch. 4 para. 10(2).
 */
export function childrenWithARoom(award: AwardCase): readonly Child[] {
  if (award.children.length === award.household.children.length) return award.children;
  const kept = award.household.children.filter(child => keepsARoom(child, award));
  return kept.length === 0 ? award.children : [...award.children, ...kept];
}

function keepsARoom(child: Child, { household, children, lastDay }: AwardCase): boolean {
  const away = awayOn(child, lastDay);
  if (away === null || children.includes(child) || !countsAsChild(child, lastDay)) return false;
  if (child.sharedCare?.mainResponsibility === false || !ranBefore(household, away)) return false;
  if (away.where === 'LOOKED_AFTER') return !isLongerThan({ ...away, until: null }, { months: MONTHS_KEPT }, lastDay);
  return away.where === 'CUSTODY' && !isLongerThan(away, { months: MONTHS_KEPT }, lastDay);
}

/** The housing element was in an award when the child went. The facts say since when one is paid, or that one runs. */
function ranBefore({ awards, claim }: AwardCase['household'], { since }: NonNullable<Child['away']>): boolean {
  const { universalCredit } = awards;
  return universalCredit === null ? claim.route === 'EXISTING_AWARD' : !isAfter(universalCredit.since, since);
}

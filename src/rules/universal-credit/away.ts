import { isBefore, type PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import { type Finding, refused } from './finding.js';

const MONTHS = 6;

/** Who can be away: of a child a stay in hospital. What else keeps one away is in `responsible-for.ts`. */
interface Away {
  readonly absentSince?: PlainDate | null;
  readonly inHospitalSince: PlainDate | null;
}

/** Away from home for more than six months, in hospital or elsewhere. SI 2013/376, regs 3(6) and 4(7) and Sch. 3 para. 9(1). */
export const isAwayTooLong = ({ absentSince = null, inHospitalSince }: Away, day: PlainDate): boolean =>
  isLongSince(absentSince, day) || isLongSince(inHospitalSince, day);

const isLongSince = (since: PlainDate | null, day: PlainDate): boolean =>
  since !== null && isBefore(since.add({ months: MONTHS }), day);

/** A household without a partner who has been away too long; the same where there is none. */
export interface AtHome {
  readonly household: Household;
  readonly findings: readonly Finding[];
}

/**
 * Two people stop being a couple when one of them has been away for more than six months: the other is single, and what the
 * one who is away has does not count. SI 2013/376, reg. 3(6). Where both are away nothing parts them.
 */
export function coupleAtHome(household: Household, day: PlainDate): AtHome {
  const away = household.adults.filter(adult => isAwayTooLong(adult, day));
  const [left] = away;
  if (!left || household.adults.length < 2 || away.length > 1) return { household, findings: [] };
  const adults = household.adults.filter(adult => adult !== left);
  const capital = household.capital.filter(({ owner }) => owner !== left.id);
  return { household: { ...household, adults, capital }, findings: [noCouple(left)] };
}

const noCouple = ({ id }: Adult): Finding =>
  refused({
    subject: 'ENTITLEMENT',
    code: 'AWAY',
    person: id,
    reason: `${id} has been away for more than six months, so the two are not treated as a couple`,
    law: 'SI 2013/376, reg. 3(6)',
  });

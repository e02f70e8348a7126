import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { gathered } from '../../domain/gathered.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import { type Finding, refused } from './finding.js';

const LAW = 'SI 2002/1792, reg. 5(1)';
const WEEKS_AWAY = 52;

/** Claimant and partner as one household; who is not of it has a finding that says why. */
export interface Members {
  readonly adults: readonly Adult[];
  readonly findings: readonly Finding[];
}

/**
 * Who is treated as a member of the household. SI 2002/1792, reg. 5(1): not one of two who has been away for more than 52
 * weeks (a)(ii), which a stay in hospital may exceed, somebody held in custody (c)(ii), nor somebody subject to immigration
 * control (h). The other is then a single person, and what the left-out one has does not count.
 */
export function membersOf(adults: readonly Adult[], day: PlainDate): Members {
  const findings = [...livingAway(adults, day), ...gathered(adults, adult => notMember(adult, day))];
  if (findings.length === 0) return { adults, findings };
  return { adults: adults.filter(({ id }) => !findings.some(({ person }) => person === id)), findings };
}

/** The household without those who are not treated as of it; the same where all are. */
export function withMembersAlone(household: Household): Household {
  const { adults } = membersOf(household.adults, household.claim.assessedOn);
  return adults.length === household.adults.length ? household : { ...household, adults: [...adults] };
}

/** Somebody alone lives with nobody, and two who are both away have not parted. */
function livingAway(adults: readonly Adult[], day: PlainDate): Finding[] {
  const away = adults.filter(
    ({ absentSince }) => absentSince !== null && isBefore(absentSince.add({ weeks: WEEKS_AWAY }), day),
  );
  const [left] = away;
  if (!left || adults.length < 2 || away.length > 1) return [];
  const reason = `${left.id} has been away for more than 52 weeks, and so is not of the household`;
  return [refused({ subject: 'ENTITLEMENT', code: 'AWAY', person: left.id, reason, law: `${LAW}(a)(ii)` })];
}

function notMember({ id, residency, detainedSince }: Adult, day: PlainDate): Finding[] {
  const said = { subject: 'ENTITLEMENT', person: id } as const;
  if (residency === 'SUBJECT_TO_IMMIGRATION_CONTROL') {
    const reason = `${id} is not treated as in Great Britain: subject to immigration control, and so not of the household`;
    return [refused({ ...said, code: 'NOT_IN_GREAT_BRITAIN', reason, law: `IAA 1999, s. 115; ${LAW}(h)` })];
  }
  if (detainedSince === null || isAfter(detainedSince, day)) return [];
  const reason = `${id} is held in custody, and so not of the household`;
  return [refused({ ...said, code: 'PRISONER', reason, law: `SI 2002/1792, reg. 6(2); ${LAW}(c)(ii)` })];
}

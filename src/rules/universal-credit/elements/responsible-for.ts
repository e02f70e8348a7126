import { ageOn } from '../../../domain/age.js';
import { isBefore, PlainDate } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Child } from '../../../domain/household/child.js';
import { awayOn, isLongerThan } from '../../eligibility/child-away.js';
import { isAwayTooLong } from '../away.js';
import { type Finding, refused } from '../finding.js';
import { isBornBy } from '../people.js';

const LAW = 'SI 2013/376, regs 4 and 5';
const CHILD_UNTIL = 16;
const YOUNG_PERSON_UNTIL = 19;

/** 1 September after a birthday; a birthday on 1 September itself waits for the next year's. */
export function septemberAfter(birthDate: PlainDate, age: number): PlainDate {
  const birthday = birthDate.add({ years: age });
  const september = PlainDate.from({ year: birthday.year, month: 9, day: 1 });
  return isBefore(birthday, september) ? september : september.add({ years: 1 });
}

/**
 * Whether claimants are responsible for somebody who lives with them. SI 2013/376, reg. 4(4): of several, whoever has the main
 * responsibility. Reg. 4(6) and (7): they cease to be while a council looks after the child or in custody, and where a temporary
 * absence exceeds six months, so that the child element, its addition and the work allowance end.
 */
export const isResponsibleFor = (child: Child, day: PlainDate): boolean =>
  countsAsChild(child, day) && notWithThem(child, day) === null;

const MOST_MONTHS_AWAY = 6;
const MOST_MONTHS_ABROAD = 1;

function notWithThem(child: Child, day: PlainDate): string | null {
  if (child.sharedCare?.mainResponsibility === false) return 'somebody else has the main responsibility';
  if (isAwayTooLong(child, day)) return 'in hospital for more than six months';
  const away = awayOn(child, day);
  if (away === null) return null;
  if (away.where === 'LOOKED_AFTER') return 'looked after by a council';
  if (away.where === 'CUSTODY') return 'in custody';
  if (away.where === 'ABROAD' && isLongerThan(away, { months: MOST_MONTHS_ABROAD }, day))
    return 'abroad for more than a month, or expected to be';
  return isLongerThan(away, { months: MOST_MONTHS_AWAY }, day)
    ? 'away for more than six months, or expected to be'
    : null;
}

/**
 * Whether somebody counts as a child or qualifying young person. SI 2013/376, regs 4 and 5: under 16; at 16 until
 * 1 September without more; then in education or training until 1 September after the 19th birthday. A foster child is the
 * council's responsibility: reg. 4(6).
 */
export const countsAsChild = (child: Child, day: PlainDate): boolean => notCounted(child, day) === null;

export function notCounted(child: Child, day: PlainDate): string | null {
  if (child.fostered) return 'placed with the family by a council';
  if (!isBornBy(child.birthDate, day)) return 'not born by the end of the assessment period';
  if (ageOn(child.birthDate, day) < CHILD_UNTIL) return null;
  if (isBefore(day, septemberAfter(child.birthDate, CHILD_UNTIL))) return null;
  if (!child.qualifyingYoungPerson) return '16 or over and not said to be in approved education or training';
  return isBefore(day, septemberAfter(child.birthDate, YOUNG_PERSON_UNTIL))
    ? null
    : 'past 1 September after the 19th birthday';
}

export const notResponsible = (children: readonly Child[], day: PlainDate): readonly Finding[] =>
  gathered(children, child => {
    const why = notCounted(child, day) ?? notWithThem(child, day);
    if (why === null) return [];
    const reason = `Nothing for ${child.id}: ${why}`;
    return [refused({ subject: 'CHILD', code: 'NOT_RESPONSIBLE', person: child.id, reason, law: LAW })];
  });

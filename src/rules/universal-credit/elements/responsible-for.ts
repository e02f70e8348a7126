import { isBefore, PlainDate } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Child } from '../../../domain/household/child.js';
import { isAwayTooLong } from '../away.js';
import { type Finding, refused } from '../finding.js';
import { ageOn, isBornBy } from '../people.js';

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
 * Whether claimants are responsible for somebody who lives with them. SI 2013/376, reg. 4(7)(a): they cease to be where a
 * temporary absence exceeds six months, so that the child element, its addition, the bedroom and the work allowance end.
 */
export const isResponsibleFor = (child: Child, day: PlainDate): boolean =>
  countsAsChild(child, day) && !isAwayTooLong(child, day);

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
    const why = notCounted(child, day) ?? (isAwayTooLong(child, day) ? 'in hospital for more than six months' : null);
    if (why === null) return [];
    const reason = `Nothing for ${child.id}: ${why}`;
    return [refused({ subject: 'CHILD', code: 'NOT_RESPONSIBLE', person: child.id, reason, law: LAW })];
  });

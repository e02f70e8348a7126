import { ageOn } from '../../domain/age.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Child } from '../../domain/household/child.js';
import { countsAsChild } from '../universal-credit/elements/responsible-for.js';

const YOUNG_PERSON_UNTIL = 20;

/**
 * Whether somebody is a child or qualifying young person for child benefit. SI 2006/223, reg. 3(1): a course or training begun
 * in time keeps it until the 20th birthday, past the 1 September after the 19th at which universal credit and pension credit
 * stop.
 */
export const countsForChildBenefit = (child: Child, day: PlainDate): boolean =>
  countsAsChild(child, day) || isStillLearning(child, day);

const isStillLearning = ({ qualifyingYoungPerson, fostered, birthDate }: Child, day: PlainDate): boolean =>
  qualifyingYoungPerson && !fostered && ageOn(birthDate, day) < YOUNG_PERSON_UNTIL;

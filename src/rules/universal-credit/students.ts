import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import { type Finding, refused } from './finding.js';

/** Receives education on that day: in a full-time course, vacations included. SI 2013/376, regs 12 and 13. */
export const isReceivingEducation = ({ student }: Adult, day: PlainDate): boolean =>
  student?.fullTime === true && !isBefore(day, student.courseFrom) && !isAfter(day, student.courseTo);

/**
 * Students nobody of whom can claim: all who could are in education, without a child and without the exception that facts
 * can show, a disability benefit with limited capability for work. Of a couple it is enough that one is no student: reg.
 * 3(2)(b). SI 2013/376, reg. 14.
 */
export function studentsBarred(adults: readonly Adult[], hasChildren: boolean, day: PlainDate): readonly Finding[] {
  const barred = !hasChildren && adults.every(adult => isReceivingEducation(adult, day)) && !adults.some(isIll);
  return barred ? adults.map(finding) : [];
}

const isIll = ({ disabilityAwards, ucWorkCapability }: Adult): boolean =>
  disabilityAwards.length > 0 && ucWorkCapability !== 'NONE';

const finding = ({ id }: Adult): Finding =>
  refused({
    subject: 'ENTITLEMENT',
    code: 'STUDENT',
    person: id,
    reason: `${id} is a full-time student and no exception is known`,
    law: 'WRA 2012, s. 4(1)(d); SI 2013/376, reg. 14',
  });

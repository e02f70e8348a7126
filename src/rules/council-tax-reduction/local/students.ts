import { isStudying } from '../../housing-benefit/entitlement/student.js';
import { type Finding, refused } from '../finding.js';
import type { LocalCase } from './case.js';
import { fits } from './criteria.js';

/** Everybody of the couple is a full-time student: one who is none could apply instead. */
export const isOfStudents = ({ situation, day }: LocalCase): boolean =>
  situation.family.adults.every(adult => isStudying(adult, day));

/** The scheme shuts students out, and this household is of none that it lets in. Null where neither. */
export function excludedAsStudents(found: LocalCase): Finding | null {
  const { students } = found.scheme;
  if (students === null || students === 'unknown') return null;
  if (!isOfStudents(found) || fits(students.unless, found)) return null;
  return refused({
    subject: 'ENTITLEMENT',
    code: 'STUDENT',
    reason: 'A full-time student whom the scheme does not let in has no reduction',
    law: students.law,
  });
}

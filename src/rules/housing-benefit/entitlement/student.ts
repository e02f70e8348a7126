import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Amount } from '../applicable-amount/amount.js';
import { fosters } from '../people/family.js';
import type { Situation } from '../situation.js';

/** Premiums that let a student claim. HB Regs, reg. 56(2)(c), (d). */
const LETTING: readonly string[] = ['DISABILITY_PREMIUM', 'SEVERE_DISABILITY_PREMIUM'];

/**
 * Whether a full-time student is kept out of housing benefit: everybody in the couple has to be. Not a lone parent, one of a
 * couple of students with a child, one with a disability premium or found to have limited capability for work, one who fosters, nor anyone in pension age or
 * on a benefit that passports. HB Regs, regs 54 to 56. Pension age has no such rule.
 */
export function isExcludedStudent(situation: Situation, amounts: readonly Amount[], passported: boolean): boolean {
  const { scheme, family, household, ofPensionAge } = situation;
  if (scheme === 'PENSION_AGE' || passported || ofPensionAge.length > 0) return false;
  if (!family.adults.every(adult => isStudying(adult, situation.on))) return false;
  if (family.children.length > 0 || fosters(household)) return false;
  if (family.adults.some(({ esa }) => esa?.phase === 'MAIN')) return false;
  return !amounts.some(({ code }) => LETTING.includes(code));
}

/** On a full-time course on this day, the vacations between its first and last day included. HB Regs, reg. 53(2). */
export const isStudying = ({ student }: Adult, on: PlainDate): boolean =>
  student?.fullTime === true && !isBefore(on, student.courseFrom) && !isAfter(on, student.courseTo);

import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
import { isResponsibleFor } from '../universal-credit/elements/responsible-for.js';

const isStudent = ({ student }: Adult, day: PlainDate): boolean =>
  student?.fullTime === true && !isBefore(day, student.courseFrom) && !isAfter(day, student.courseTo);

const allStudents = ({ adults, claim }: Household): boolean => adults.every(one => isStudent(one, claim.assessedOn));

/** Responsible for a child, or with one placed with them. */
const hasChild = ({ children, claim }: Household, counts: (child: Child, day: PlainDate) => boolean): boolean =>
  children.some(child => child.fostered || counts(child, claim.assessedOn));

/**
 * Nobody of the household may have universal credit for being a full-time student. UC Regs regs 13, 14: open with a child,
 * with a partner who is no student, or with limited capability for work and a disability benefit.
 */
export const studentsOutsideUniversalCredit = (household: Household): boolean =>
  allStudents(household) && !hasChild(household, isResponsibleFor) && !household.adults.some(isDisabledStudent);

const isDisabledStudent = ({ ucWorkCapability, disabilityAwards }: Adult): boolean =>
  ucWorkCapability !== 'NONE' && disabilityAwards.length > 0;

/**
 * The same in working-age housing benefit. HB Regs reg 56(1), (2): open to those on universal credit or income support, with
 * a child, with a disability benefit or severely sight impaired, or on main phase ESA. A partner who is no student can claim.
 */
export const studentsOutsideHousingBenefit = (household: Household, onPassport: boolean): boolean =>
  !onPassport &&
  allStudents(household) &&
  !hasChild(household, countsForChildBenefit) &&
  !household.adults.some(
    ({ disabilityAwards, severelySightImpaired, esa }) =>
      disabilityAwards.length > 0 || severelySightImpaired || esa?.phase === 'MAIN',
  );

/** The exceptions that no fact of a household states. */
export const OTHER_STUDENT_EXCEPTIONS =
  'No other exception for students applies, such as deafness, estrangement from parents, or an interrupted course';

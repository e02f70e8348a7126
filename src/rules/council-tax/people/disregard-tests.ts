import type { DisregardClaim, DisregardReason } from '../../../domain/council-tax/disregard-claim.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import type { DayNumber } from '../calendar.js';
import { isUnderAge } from './residents.js';
import { isSchoolLeaver } from './school-leaver.js';

/** SI 1992/548, Sch. 1: a youth trainee is under 25. */
export const YOUTH_TRAINEE_UNDER = 25;

/** What one claim is tried against. */
export interface Trial {
  readonly claim: DisregardClaim;
  readonly person: PersonFacts;
  readonly day: DayNumber;
  readonly law: CouncilTaxLaw;
}

/** A condition, and what is said where it is not met. */
export interface Condition {
  readonly met: (trial: Trial) => boolean;
  readonly otherwise: string;
}

export interface DisregardTest {
  readonly law: string;
  readonly who: string;
  readonly conditions: readonly Condition[];
}

type Flag = {
  [Key in keyof DisregardClaim]: DisregardClaim[Key] extends boolean | null ? Key : never;
}[keyof DisregardClaim];

const is = (flag: Flag, otherwise: string): Condition => ({ met: ({ claim }) => claim[flag] === true, otherwise });
const isNot = (flag: Flag, otherwise: string): Condition => ({ met: ({ claim }) => claim[flag] === false, otherwise });
const test = (law: string, who: string, ...conditions: Condition[]): DisregardTest => ({ law, who, conditions });

const payWithin = (limit: (law: CouncilTaxLaw) => CouncilTaxLaw['apprenticeMaxPayPerWeek']): Condition => ({
  met: ({ claim, law }) => claim.weeklyPay !== null && !claim.weeklyPay.moreThan(limit(law).value),
  otherwise: 'their pay for a week is above the limit or not stated',
});
const hoursFrom = (least: (law: CouncilTaxLaw) => CouncilTaxLaw['carerMinHoursPerWeek']): Condition => ({
  met: ({ claim, law }) => claim.weeklyHours !== null && claim.weeklyHours >= least(law).value,
  otherwise: 'their hours of care in a week are too few or not stated',
});

/** Who is disregarded, and on what conditions. LGFA 1992, Sch. 1; SI 1992/548; SI 1992/552. */
export const DISREGARD_TESTS: { readonly [Reason in DisregardReason]: DisregardTest } = {
  CHILD_BENEFIT: test(
    'LGFA 1992, Sch. 1 para. 3',
    '18 or over with child benefit in payment',
    is('childBenefitInPayment', 'child benefit is not said to be in payment for them'),
  ),
  STUDENT: test(
    'LGFA 1992, Sch. 1 para. 4; SI 1992/548, art. 4',
    'a student',
    is('certificate', 'there is no certificate or other evidence of a full-time course'),
  ),
  FOREIGN_LANGUAGE_ASSISTANT: test('LGFA 1992, Sch. 1 para. 4; SI 1992/548, Sch. 1', 'a foreign language assistant'),
  STUDENT_NURSE: test('LGFA 1992, Sch. 1 para. 4; SI 1992/548, Sch. 1', 'a student nurse'),
  APPRENTICE: test(
    'LGFA 1992, Sch. 1 para. 4; SI 1992/548, Sch. 1 para. 1',
    'an apprentice',
    is('accreditedTraining', 'the training is not said to lead to an accredited qualification'),
    payWithin(law => law.apprenticeMaxPayPerWeek),
  ),
  YOUTH_TRAINEE: test('LGFA 1992, Sch. 1 para. 4; SI 1992/548, Sch. 1', 'a youth trainee under 25', {
    met: ({ person, day }) => isUnderAge(person, YOUTH_TRAINEE_UNDER, day),
    otherwise: 'they are 25 or over, or their birth date is not stated',
  }),
  STUDENT_DEPENDANT: test(
    'SI 1992/552, reg. 3 Class D',
    "a student's partner or dependant who is not British",
    is('barredFromWorkOrBenefits', 'they are not said to be barred from work or benefits'),
  ),
  SCHOOL_LEAVER: test('LGFA 1992, Sch. 1 para. 5; SI 1992/552, reg. 3 Class C', 'a recent school or college leaver', {
    met: isSchoolLeaver,
    otherwise: 'they are 20 or over, or the day is outside 1 May to 31 October of the year in which they left',
  }),
  SEVERELY_MENTALLY_IMPAIRED: test(
    'LGFA 1992, Sch. 1 para. 2; SI 1992/548, art. 3',
    'severely mentally impaired',
    is('certificate', "there is no doctor's certificate"),
    is('qualifyingBenefit', 'they are not said to be entitled to a qualifying benefit'),
  ),
  DETAINED: test(
    'LGFA 1992, Sch. 1 para. 1',
    'in detention',
    isNot('forNonPayment', 'detention for not paying council tax or a fine does not count, or the cause is not stated'),
  ),
  HOSPITAL_PATIENT: test('LGFA 1992, Sch. 1 para. 6', 'a patient whose home is the hospital'),
  CARE_HOME_RESIDENT: test('LGFA 1992, Sch. 1 paras 7, 8', 'living and cared for in a care home or hostel'),
  CARE_WORKER: test(
    'LGFA 1992, Sch. 1 para. 9; SI 1992/552, Sch. paras 1, 2',
    'a care worker',
    is('introducedByBody', 'they are not said to work for, or to be introduced by, a public body or charity'),
    hoursFrom(law => law.careWorkerMinHoursPerWeek),
    payWithin(law => law.careWorkerMaxPayPerWeek),
    is('providedPremises', 'they are not said to live where the body or the person cared for provides'),
  ),
  CARER: test(
    'LGFA 1992, Sch. 1 para. 9; SI 1992/552, Sch. para. 3',
    'a carer',
    is('qualifyingBenefit', 'the person cared for is not said to be entitled to a qualifying benefit'),
    is('sameDwelling', 'they are not said to live with the person cared for'),
    hoursFrom(law => law.carerMinHoursPerWeek),
    isNot('partnerOrParentOfChild', 'they are the partner, or parent of the child under 18, or it is not stated'),
  ),
  HOSTEL_RESIDENT: test('LGFA 1992, Sch. 1 para. 10', 'living in a hostel or night shelter'),
  RELIGIOUS_COMMUNITY: test(
    'SI 1992/552, reg. 3 Class B',
    'a member of a religious community',
    is('noIncomeOrCapital', 'they are not said to be without income or capital of their own'),
  ),
  VISITING_FORCES: test('LGFA 1992, Sch. 1 para. 11; SI 1992/552, reg. 3 Class E', 'of a visiting force'),
  INTERNATIONAL_HEADQUARTERS: test('SI 1992/552, reg. 3 Class A', 'of an international headquarters'),
  DIPLOMAT: test('SI 1992/552, reg. 3 Class F', 'with diplomatic privilege or immunity'),
};

import { z } from 'zod';
import { dated, day, pounds } from './dated.js';

/** Why a person is said not to count for discount. LGFA 1992, Sch. 1; SI 1992/548; SI 1992/552. */
export const DISREGARD_REASONS = [
  'CHILD_BENEFIT',
  'STUDENT',
  'FOREIGN_LANGUAGE_ASSISTANT',
  'STUDENT_NURSE',
  'APPRENTICE',
  'YOUTH_TRAINEE',
  'STUDENT_DEPENDANT',
  'SCHOOL_LEAVER',
  'SEVERELY_MENTALLY_IMPAIRED',
  'DETAINED',
  'HOSPITAL_PATIENT',
  'CARE_HOME_RESIDENT',
  'CARE_WORKER',
  'CARER',
  'HOSTEL_RESIDENT',
  'RELIGIOUS_COMMUNITY',
  'VISITING_FORCES',
  'INTERNATIONAL_HEADQUARTERS',
  'DIPLOMAT',
] as const;
export type DisregardReason = (typeof DISREGARD_REASONS)[number];

const fact = z
  .boolean()
  .nullish()
  .transform(value => value ?? null);

/** A fact that a reason needs and that is not stated refuses the claim, in words that name it. */
export const disregardClaim = dated({
  reason: z.enum(DISREGARD_REASONS),
  /** Student: a certificate or other evidence of a full-time course. Impairment: a doctor's certificate. */
  certificate: fact,
  /** Impairment: entitled to one of the benefits listed. Carer: the person cared for is. */
  qualifyingBenefit: fact,
  /** Child benefit: in payment for this person, who is 18 or over. */
  childBenefitInPayment: fact,
  /** Apprentice, care worker: pay for a week. */
  weeklyPay: pounds.nullish().transform(value => value ?? null),
  /** Apprentice: training for a qualification accredited by the body the Order names. */
  accreditedTraining: fact,
  /** Care worker, carer: hours of care in an average week. */
  weeklyHours: z
    .number()
    .min(0)
    .max(168)
    .nullish()
    .transform(value => value ?? null),
  /** Carer: lives with the person cared for. */
  sameDwelling: fact,
  /** Carer: is the partner of the person cared for, or the parent of one who is under 18. */
  partnerOrParentOfChild: fact,
  /** Care worker: introduced by a local authority, the Crown or a charity, or employed by one. */
  introducedByBody: fact,
  /** Care worker: lives in premises that the body or the person cared for provides. */
  providedPremises: fact,
  /** School leaver: the last day of the course. */
  leftOn: day.nullish().transform(value => value ?? null),
  /** Detained: only for not paying council tax or a fine. */
  forNonPayment: fact,
  /** Student's partner or dependant: not British, and barred by immigration terms from work or from benefits. */
  barredFromWorkOrBenefits: fact,
  /** Religious community: no income or capital but an occupational pension. */
  noIncomeOrCapital: fact,
});
export type DisregardClaim = z.output<typeof disregardClaim>;

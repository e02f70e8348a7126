import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { adultHealth } from './health.js';
import { incomes } from './income.js';
import { notionalIncomes } from './notional-income.js';
import { orNull, sex, yes } from './values.js';
import { work } from './work.js';

/** Whether somebody may have benefit on the ground of where they live. HB Regs reg 10; UC Regs reg 9. */
export const RESIDENCIES = [
  'ELIGIBLE',
  'SUBJECT_TO_IMMIGRATION_CONTROL',
  'NO_RIGHT_TO_RESIDE',
  'NOT_HABITUALLY_RESIDENT',
] as const;

const carer = z.strictObject({
  /** Cares for a severely disabled person for 35 hours a week or more. UC Regs reg 30. */
  regular: yes,
  /** Carer's Allowance or Carer Support Payment: paid, or only not paid because another benefit overlaps. */
  allowance: z.enum(['NONE', 'UNDERLYING', 'PAID']).default('NONE'),
  /** The person of the household who is cared for, if it is one. */
  caresFor: orNull(personId),
  /** The day the caring stopped, where it has. */
  stoppedOn: orNull(day),
});

const student = z.strictObject({
  fullTime: z.boolean(),
  courseFrom: day,
  courseTo: day,
  inSummerVacation: yes,
  /** Maintenance loan for the academic year, whether or not taken up. */
  loanPerYear: orNull(pounds),
  grantPerYear: orNull(pounds),
  /** Weeks over which the scheme spreads it, where the academic year is not the usual one. */
  weeksOfYear: orNull(z.number().int().min(1).max(53)),
});

/** Claimant or partner. */
export const adult = z.strictObject({
  id: personId,
  birthDate: day,
  sex: orNull(sex),
  ...work,
  incomes,
  /** What the person is treated as possessing without having it. */
  notionalIncomes,
  ...adultHealth,
  carer: carer.prefault({}),
  /** Somebody is paid Carer's Allowance, Carer Support Payment or the carer element of UC for caring for this person. */
  hasPaidCarer: yes,
  student: orNull(student),
  residency: z.enum(RESIDENCIES).default('ELIGIBLE'),
  /** In prison or otherwise held, from this day. */
  detainedSince: orNull(day),
  /** Away from the home, from this day, meaning to return. */
  absentSince: orNull(day),
  careLeaver: yes,
  /** Exempt from the shared accommodation rate by a homeless hostel, violence, MAPPA, or fostering. HB Regs reg 2. */
  sharedRateExempt: yes,
});
export type Adult = z.output<typeof adult>;

import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { anyonesHealth } from './health.js';
import { orNull, period, sex, yes } from './values.js';

/** Why a child counts beyond the second. UC Regs reg 24A, Sch 12. */
export const TWO_CHILD_EXCEPTIONS = [
  'MULTIPLE_BIRTH',
  'ADOPTION',
  'NON_PARENTAL_CARE',
  'NON_CONSENSUAL_CONCEPTION',
] as const;

const childcare = z.strictObject({
  amount: pounds,
  per: period,
  /** With a registered or approved provider. Other care counts for nothing. */
  registered: z.boolean(),
});

/** A child or a qualifying young person for whom claimant or partner is responsible. */
export const child = z.strictObject({
  id: personId,
  birthDate: day,
  sex: orNull(sex),
  ...anyonesHealth,
  /** 16 to 19 and in approved education or training. */
  qualifyingYoungPerson: yes,
  childcare: orNull(childcare),
  twoChildException: orNull(z.enum(TWO_CHILD_EXCEPTIONS)),
  /** The day responsibility began, where it was not at birth. */
  joinedOn: orNull(day),
  /** Cannot share a bedroom because of disability. */
  needsOwnBedroom: yes,
  overnightCarer: yes,
  /** Placed with the household: not part of the family for amounts, but a bedroom may be kept. */
  fostered: yes,
  childBenefitInPayment: z.boolean().default(true),
});
export type Child = z.output<typeof child>;

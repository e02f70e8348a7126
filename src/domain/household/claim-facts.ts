import { z } from 'zod';
import { day } from '../council-tax/dated.js';
import { orNull } from './values.js';

/** How the household comes to a scheme. */
export const CLAIM_ROUTES = ['NEW_CLAIM', 'EXISTING_AWARD', 'MANAGED_MIGRATION'] as const;

/** When the question is asked, and how. */
export const claimFacts = z.strictObject({
  /** The day whose law and circumstances are asked about. Weekly schemes answer for the benefit week it lies in. */
  assessedOn: day,
  /** The day on which the claim was made, or is treated as made; absent: the day asked about. */
  claimedOn: orNull(day),
  route: z.enum(CLAIM_ROUTES).default('NEW_CLAIM'),
  /** The first day of the assessment period, for universal credit; absent: the day asked about. */
  assessmentPeriodFrom: orNull(day),
  /** The day of a migration notice, and the last day to claim that it gives. SI 2014/1230 reg 44. */
  migrationNotice: orNull(z.strictObject({ issuedOn: day, deadline: day })),
});
export type ClaimFacts = z.output<typeof claimFacts>;

import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { hoursPerWeek, orNull, yes } from '../household/values.js';

/** The amounts that make up a maximum award, by what they are for. WRA 2012, ss 9 to 12. */
export const ELEMENTS = [
  'STANDARD_ALLOWANCE',
  'CHILD',
  'DISABLED_CHILD',
  'HOUSING',
  'HEALTH',
  'CARER',
  'CHILDCARE',
] as const;
export type Element = (typeof ELEMENTS)[number];

const elementAmount = z.strictObject({ element: z.enum(ELEMENTS), amount: pounds });

/** Protection on moving from the old benefits. SI 2014/1230, Part 4 and Sch. 2. */
const transitional = z.strictObject({
  /** `ELEMENT`: managed migration. `SEVERE_DISABILITY`: the old award had a severe disability premium. */
  kind: z.enum(['ELEMENT', 'SEVERE_DISABILITY']),
  /** In the assessment period before this one; in the first, the first amount. */
  amount: pounds,
  /** What was in the award of the assessment period before; null in the first one, when nothing is eaten away. */
  elementsBefore: orNull(z.array(elementAmount).max(ELEMENTS.length, `must be at most ${ELEMENTS.length} elements`)),
});

/** What is known of one claimant's work and health in the award. */
const claimantHistory = z.strictObject({
  person: personId,
  /** The last day of a start-up period, in which there is no minimum income floor. Reg. 63. */
  startUpUntil: orNull(day),
  /** Hours of work a week that could be expected: 35 unless fewer were agreed. Reg. 88. */
  expectedHoursPerWeek: hoursPerWeek.default(35),
  /** False where illness, caring or a young child lifts some or all requirements: then there is no floor. Reg. 62(1)(b). */
  allWorkRequirements: z.boolean().default(true),
  /** The last day of the three months in which a health element is not yet included. Reg. 28. */
  healthWaitUntil: orNull(day),
});

/** Net earnings in one month, of the claimant or the couple together, and what they had to come to. */
const monthOfEarnings = z.strictObject({ earned: pounds, threshold: pounds });

export const DEDUCTION_KINDS = [
  'SANCTION_OR_FRAUD_PENALTY',
  'ADVANCE',
  'HOUSING_ARREARS',
  'FUEL_OR_WATER_ARREARS',
  'COUNCIL_TAX_ARREARS',
  'FINE',
  'CHILD_MAINTENANCE',
  'BENEFIT_OR_TAX_CREDIT_OVERPAYMENT',
  'OTHER_DEBT',
] as const;
export type DeductionKind = (typeof DEDUCTION_KINDS)[number];

const deduction = z.strictObject({
  kind: z.enum(DEDUCTION_KINDS),
  /** Wanted in this assessment period. */
  amount: pounds,
  /** Taken to keep a home or its supply, so that the ceiling does not hold it off. SI 2013/380, Sch. 6 para. 4. */
  lastResort: yes,
});

/** What an award of universal credit turns on besides the household of the day: its own history. */
export const awardHistory = z.strictObject({
  transitional: orNull(transitional),
  /** Capital above the upper limit is ignored for twelve assessment periods. SI 2014/1230, reg. 51. */
  transitionalCapitalDisregard: yes,
  /** Treated as earned in this assessment period. Reg. 54A. */
  surplusEarnings: orNull(pounds),
  claimants: z.array(claimantHistory).max(2, 'must be at most two claimants').default([]),
  /** Where earnings fell below the threshold, or work ended: on this day, after these months. Reg. 82. */
  grace: orNull(
    z.strictObject({ from: day, monthsBefore: z.array(monthOfEarnings).max(24, 'must be at most 24 months') }),
  ),
  /** In the order in which they are to be taken. SI 2013/380, Sch. 6 para. 5. */
  deductions: z.array(deduction).max(20, 'must be at most 20 deductions').default([]),
});
export type AwardHistory = z.output<typeof awardHistory>;
export type AwardHistoryInput = z.input<typeof awardHistory>;
export type ClaimantHistory = AwardHistory['claimants'][number];
export type Deduction = AwardHistory['deductions'][number];

/** An award without a history: no protection, no floor held off, no debts. */
export const NO_HISTORY: AwardHistory = Object.freeze(awardHistory.parse({}));

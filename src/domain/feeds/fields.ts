import type { FeedFieldType } from './value.js';

/** A field of our own naming, into which a mapping file puts one of theirs. */
export interface CanonicalField {
  readonly type: FeedFieldType;
  /** The words that a code can be; a mapping file translates theirs into these. */
  readonly codes?: readonly string[];
}
export type CanonicalFields = Readonly<Record<string, CanonicalField>>;

const text = { type: 'text' } as const;
const nino = { type: 'nino' } as const;
const date = { type: 'date' } as const;
const moment = { type: 'moment' } as const;
const money = { type: 'money' } as const;
const whole = { type: 'whole' } as const;
const yesNo = { type: 'yesNo' } as const;
const code = (...codes: readonly string[]) => ({ type: 'code', codes }) as const;

/** What tells whom a record is about, and in which order records are to be taken. */
export const COMMON = {
  recordSequence: whole,
  generatedAt: moment,
  claimantNino: nino,
  surname: text,
  forename: text,
  dateOfBirth: date,
  addressLine: text,
  postcode: { type: 'postcode' },
} as const satisfies CanonicalFields;

/** Why money is taken from a universal credit award, as change notices have told since 26 October 2023. */
export const DEDUCTION_REASONS = [
  'MORTGAGE_INTEREST',
  'SERVICE_CHARGES_OF_OWNER',
  'RENT_OR_SERVICE_CHARGES',
  'GAS_ARREARS',
  'ELECTRICITY_ARREARS',
  'COUNCIL_TAX',
  'FINES',
  'WATER_ARREARS',
  'CHILD_MAINTENANCE',
] as const;

const deductions = Object.fromEntries(DEDUCTION_REASONS.map(reason => [`deduction.${reason}`, money]));

export const UNIVERSAL_CREDIT: CanonicalFields = {
  ...COMMON,
  notificationType: code('NEW_CLAIM', 'CHANGE'),
  partnerNino: nino,
  ucClaimStartDate: date,
  ucClaimEndDate: date,
  ucClaimStatus: code('CLAIMED', 'IN_PAYMENT', 'NIL_AWARD', 'ENDED'),
  assessmentPeriodStart: date,
  assessmentPeriodEnd: date,
  awardPaymentDate: date,
  totalAward: money,
  standardAllowance: money,
  childElement: money,
  housingElement: money,
  carerElement: money,
  lcwraElement: money,
  childcareElement: money,
  totalDeductions: money,
  earnedIncomeClaimant: money,
  earnedIncomePartner: money,
  otherIncome: money,
  capital: money,
  ...deductions,
  adults: whole,
  children: whole,
  nonDependants: whole,
  ctrIndicatedByClaimant: yesNo,
};

export const ATLAS: CanonicalFields = {
  ...COMMON,
  noticeReference: text,
  claimReference: text,
  benefit: text,
  changeType: code('AWARD', 'CHANGE', 'SUSPENDED', 'ENDED'),
  effectiveFrom: date,
  effectiveTo: date,
  weeklyAmount: money,
};

export const HB_STOP: CanonicalFields = {
  ...COMMON,
  noticeReference: text,
  claimReference: text,
  stopFrom: date,
  stopReason: code('UNIVERSAL_CREDIT_CLAIMED', 'MANAGED_MIGRATION', 'MOVED', 'DIED', 'OTHER'),
  ucClaimStartDate: date,
};

export const EARNINGS_ALERT: CanonicalFields = {
  ...COMMON,
  alertReference: text,
  claimReference: text,
  alertType: code('EMPLOYMENT_STARTED', 'EARNINGS_FLUCTUATE', 'PENSION_STARTED', 'PENSION_FLUCTUATES'),
  payer: text,
  amount: money,
  frequency: code('WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY', 'MONTHLY', 'OTHER'),
  paymentDate: date,
  priority: whole,
};

export const DATA_MATCH: CanonicalFields = {
  ...COMMON,
  rmsNumber: text,
  claimReference: text,
  ruleId: text,
  matchDate: date,
  referralReason: text,
};

export const BREATHING_SPACE: CanonicalFields = {
  ...COMMON,
  breathingSpaceId: text,
  breathingSpaceReference: text,
  debtId: text,
  debtReference: text,
  debtAmount: money,
  debtStatus: code('HELD', 'REVIEWED', 'ENDED', 'UNDER_REVIEW', 'NOT_YET'),
  startsOn: date,
  endsOn: date,
  mentalHealthCrisis: yesNo,
  addressHidden: yesNo,
};

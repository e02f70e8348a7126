import { type LawOf, pounds } from './figure.js';

/** Child benefit and guardian's allowance for a week, and the figures of the charge on high incomes, for a year. */
export const childBenefit = {
  eldest: pounds,
  eachOther: pounds,
  guardiansAllowance: pounds,
  chargeThreshold: pounds,
  chargeStep: pounds,
};
export type ChildBenefitLaw = LawOf<typeof childBenefit>;

/** Rates of the other benefits, for a week but where the name says a month. */
export const otherBenefits = {
  attendanceAllowanceHigher: pounds,
  attendanceAllowanceLower: pounds,
  pipDailyLivingStandard: pounds,
  pipDailyLivingEnhanced: pounds,
  pipMobilityStandard: pounds,
  pipMobilityEnhanced: pounds,
  dlaCareHighest: pounds,
  dlaCareMiddle: pounds,
  dlaCareLowest: pounds,
  dlaMobilityHigher: pounds,
  dlaMobilityLower: pounds,
  carersAllowance: pounds,
  carersAllowanceEarningsLimit: pounds,
  jsaOrEsaUnder25: pounds,
  jsaOrEsa25OrOver: pounds,
  newStatePensionFull: pounds,
  basicStatePensionCategoryA: pounds,
  basicStatePensionCategoryB: pounds,
  widowedParentsAllowance: pounds,
  bereavementSupportHigherPerMonth: pounds,
  bereavementSupportStandardPerMonth: pounds,
  maternityAllowance: pounds,
};
export type OtherBenefitsLaw = LawOf<typeof otherBenefits>;

import { count, days, type LawOf, months, percent, pounds, weeks } from './figure.js';

/**
 * Every figure of changes of circumstances and overpayments of housing benefit, and the one of council tax reduction that
 * goes with them. Amounts of recovery are for a week; the maxima of a year are with housing benefit.
 */
export const overpayments = {
  lateNotificationMonths: months,
  lateNotificationLimitMonths: months,
  nonDependantDelayWeeks: weeks,

  diminishingCapitalWeeks: weeks,
  recoveryUnitShare: percent,
  recoveryUnitRoundedUpTo: pounds,
  recoveryMultiple: count,
  recoveryMultipleFraud: count,
  recoveryDisregardShare: percent,
  leastBenefitLeft: pounds,

  civilPenalty: pounds,
  civilPenaltyOver: pounds,
  civilPenaltyReduction: pounds,
  administrativePenaltyShare: percent,
  administrativePenaltyLeast: pounds,
  administrativePenaltyMost: pounds,

  decisionNoticeDays: days,
  disputeMonths: months,
  disputeLimitMonths: months,

  subsidyClaimantError: percent,
  subsidyFraud: percent,
  subsidyOther: percent,
  subsidyDepartmentError: percent,
  subsidyDepartmentErrorRecovered: percent,
  subsidyTechnical: percent,
  subsidyAuthorityErrorLow: percent,
  subsidyAuthorityErrorMiddle: percent,
  subsidyAuthorityErrorHigh: percent,
  authorityErrorLowerThreshold: percent,
  authorityErrorUpperThreshold: percent,
};

/** The law of overpayments as it stood on one day. */
export type OverpaymentsLaw = LawOf<typeof overpayments>;

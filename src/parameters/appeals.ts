import { days, type LawOf, months, oneOf, weeks } from './figure.js';

/** What becomes of a limit whose last day nobody works. */
const roll = oneOf(['NEXT_WORKING_DAY', 'STANDS']);
/** What a dispute does to the collection of the sum in dispute. */
const recovery = oneOf(['NOT_PAYABLE_MEANWHILE', 'COUNCIL_MAY_HOLD', 'CONTINUES']);

/** Every time limit of disputes about council tax, housing benefit, business rates and service, and what goes with them. */
export const appeals = {
  firstTierRoll: roll,
  valuationTribunalRoll: roll,
  courtRoll: roll,
  postFirstClassWorkingDays: days,
  postSecondClassWorkingDays: days,

  benefitRevisionMonths: months,
  benefitRevisionLatestMonths: months,
  benefitReasonsMonths: months,
  benefitReasonsDays: days,
  benefitAppealMonths: months,
  benefitAppealAfterReasonsDays: days,
  benefitAppealLatestMonths: months,
  benefitResponseDays: days,

  councilTaxReplyMonths: months,
  councilTaxAppealMonths: months,
  councilTaxNoReplyMonths: months,
  councilTaxPenaltyMonths: months,
  councilTaxCompletionDays: days,
  ratesCompletionDays: days,
  councilEvidenceWeeks: weeks,
  appellantEvidenceWeeks: weeks,
  highCourtWeeks: weeks,

  bandProposalMonths: months,
  bandDecisionMonths: months,
  bandAppealMonths: months,

  ratesCheckMonths: months,
  ratesChallengeMonths: months,
  ratesOutsideChangeMonths: months,
  ratesChallengeDecisionMonths: months,
  ratesAppealMonths: months,

  caseStatedDays: days,
  judicialReviewMonths: months,

  complaintAcknowledgeDays: days,
  complaintFirstStageDays: days,
  complaintFirstExtensionDays: days,
  complaintSecondStageDays: days,
  complaintSecondExtensionDays: days,
  ombudsmanMonths: months,

  recoveryHousingBenefit: recovery,
  recoveryCouncilTax: recovery,
  recoveryPenalty: recovery,
  recoveryBand: recovery,
  recoveryRates: recovery,
  recoveryLiabilityOrder: recovery,
};

/** The law of appeals as it stood on one day. */
export type AppealsLaw = LawOf<typeof appeals>;
export type Recovery = AppealsLaw['recoveryBand']['value'];

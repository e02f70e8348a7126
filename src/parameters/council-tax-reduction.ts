import { type LawOf, months, oneOf, percent, pounds } from './figure.js';
import { tiers, whereInForce } from './figure-shapes.js';

/**
 * Every figure of council tax reduction that the nation sets: for pension age in England, the default scheme, and what
 * Wales takes off for non-dependants. Amounts are for a week. Allowances and premiums are those of housing benefit.
 */
export const councilTaxReduction = {
  maximumSupport: percent,
  taper: percent,
  capitalUpperLimit: pounds,
  capitalLowerLimit: pounds,
  capitalTariffStep: pounds,
  capitalTariffIncome: pounds,
  minimumAward: pounds,
  backdatingMonths: months,
  twoChildLimit: oneOf(['applies', 'lifted']),
  nonDependantDeductions: tiers(pounds),
  nonDependantNotInWork: pounds,

  secondAdultAllOnBenefits: percent,
  secondAdultIncomeBelowLower: percent,
  secondAdultIncomeBelowUpper: percent,
  secondAdultOfStudent: percent,
  secondAdultLowerThreshold: pounds,
  secondAdultUpperThreshold: pounds,

  defaultSchemeMaximumSupport: percent,
  defaultSchemeTaper: percent,
  defaultSchemeCapitalUpperLimit: pounds,
  defaultSchemeCapitalLowerLimit: pounds,
  defaultSchemeCapitalTariffStep: pounds,

  nonDependantDeductionsWales: whereInForce(tiers(pounds)),
};

/** The law of council tax reduction as it stood on one day. */
export type CouncilTaxReductionLaw = LawOf<typeof councilTaxReduction>;

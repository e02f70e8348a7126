import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import type { SchemeTerms } from '../case.js';
import type { ReductionLaws } from '../means.js';
import { DEFAULT } from '../provisions.js';

/** The scheme for working age where an authority made none by 31 January 2013. LGFA 1992, Sch. 1A para. 4; SI 2012/2886. */
export const defaultTerms = ({ councilTaxReduction }: ReductionLaws): SchemeTerms => ({
  kind: 'DEFAULT',
  classes: ['D', 'E', 'F'],
  support: councilTaxReduction.defaultSchemeMaximumSupport,
  taper: councilTaxReduction.defaultSchemeTaper,
  provisions: DEFAULT,
});

/** What is not known of the amounts of 2013. Said in every answer of this scheme. */
export const AMOUNTS_ASSUMED =
  "The Default Scheme was not uprated after 2013: this year's working-age amounts of housing benefit, and this year's " +
  'deductions and thresholds of the prescribed scheme, stand in for its own';

/** The figures of housing benefit for working age, with those known of the Default Scheme in their place. */
export const defaultFigures = ({ housingBenefit, councilTaxReduction }: ReductionLaws): HousingBenefitLaw => ({
  ...housingBenefit,
  capitalUpperLimit: councilTaxReduction.defaultSchemeCapitalUpperLimit,
  capitalLowerLimit: councilTaxReduction.defaultSchemeCapitalLowerLimit,
  capitalTariffStep: councilTaxReduction.defaultSchemeCapitalTariffStep,
  nonDependantDeductions: councilTaxReduction.nonDependantDeductions,
  nonDependantNotInWork: councilTaxReduction.nonDependantNotInWork,
});

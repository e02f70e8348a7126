import type { SchemeTerms } from '../case.js';
import type { ReductionLaws } from '../means.js';
import { DEFAULT } from '../provisions.js';
import { figuresOnce } from './figures-once.js';

/** The scheme for working age where an authority made none by 31 January 2013. LGFA 1992, Sch. 1A para. 4; SI 2012/2886. */
export const defaultTerms = ({ councilTaxReduction }: ReductionLaws): SchemeTerms => ({
  kind: 'DEFAULT',
  classes: ['D', 'E', 'F'],
  support: councilTaxReduction.defaultSchemeMaximumSupport,
  taper: councilTaxReduction.defaultSchemeTaper,
  provisions: DEFAULT,
  assumptions: [MODEL, AMOUNTS],
});

/** Said wherever it answers because no other scheme is named. */
export const DEFAULT_ANSWERS =
  'No working-age scheme of a billing authority is named, so the Default Scheme of SI 2012/2886 answers for council tax reduction';

const MODEL =
  'The Default Scheme was taken to apply: it did only where an authority made no scheme of its own, and stands here as a model';
const AMOUNTS =
  "The Default Scheme's amounts were not uprated after 2013: this year's working-age amounts of housing benefit, with its limit " +
  'of two children and a family premium in preserved awards only (SI 2012/2886, Sch. para. 26(1)(b) and (c), has no limit, and ' +
  "the premium for every family), and this year's deductions and thresholds of the prescribed scheme, were taken instead";

/** The figures of housing benefit for working age, with those known of the Default Scheme in their place. */
export const defaultFigures = figuresOnce(({ housingBenefit, councilTaxReduction }) => ({
  ...housingBenefit,
  capitalUpperLimit: councilTaxReduction.defaultSchemeCapitalUpperLimit,
  capitalLowerLimit: councilTaxReduction.defaultSchemeCapitalLowerLimit,
  capitalTariffStep: councilTaxReduction.defaultSchemeCapitalTariffStep,
  nonDependantDeductions: councilTaxReduction.nonDependantDeductions,
  nonDependantNotInWork: councilTaxReduction.nonDependantNotInWork,
}));

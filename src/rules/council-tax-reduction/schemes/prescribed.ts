import type { SchemeTerms } from '../case.js';
import type { ReductionMeans } from '../means.js';
import { PRESCRIBED } from '../provisions.js';
import { figuresOnce } from './figures-once.js';

/** The scheme that every authority in England must have for pension age. LGFA 1992, Sch. 1A para. 2(8); SI 2012/2885. */
export const prescribedTerms = ({ law: { councilTaxReduction }, facts }: ReductionMeans): SchemeTerms => ({
  kind: 'PENSION_AGE',
  classes: ['A', 'B', 'C'],
  support: councilTaxReduction.maximumSupport,
  taper: councilTaxReduction.taper,
  provisions: PRESCRIBED,
  assumptions: facts?.universalCreditUnderReg60A ? [REG_60A] : [],
});

const REG_60A =
  'Universal credit under SI 2014/1230, reg. 60A, was not counted as income: SI 2025/39, reg. 4, only says that it keeps nobody from being a pensioner';

/** The figures of housing benefit for pension age, with those that SI 2012/2885 has for itself in their place. */
export const prescribedFigures = figuresOnce(({ housingBenefit, councilTaxReduction }) => ({
  ...housingBenefit,
  capitalUpperLimitPensionAge: councilTaxReduction.capitalUpperLimit,
  capitalLowerLimitPensionAge: councilTaxReduction.capitalLowerLimit,
  capitalTariffStepPensionAge: councilTaxReduction.capitalTariffStep,
  capitalTariffIncomePensionAge: councilTaxReduction.capitalTariffIncome,
  nonDependantDeductions: councilTaxReduction.nonDependantDeductions,
  nonDependantNotInWork: councilTaxReduction.nonDependantNotInWork,
  twoChildLimit: councilTaxReduction.twoChildLimit,
}));

import { type LawOf, months, oneOf, pounds, weeks } from './figure.js';
import { table } from './figure-shapes.js';

const LEVELS = ['year', 'month', 'week'] as const;

/** Every figure of the benefit cap that rules use. */
export const benefitCap = {
  londonCoupleOrLoneParent: table(pounds, LEVELS),
  londonSingle: table(pounds, LEVELS),
  elsewhereCoupleOrLoneParent: table(pounds, LEVELS),
  elsewhereSingle: table(pounds, LEVELS),
  /** Net earnings of a month from which universal credit is not capped. */
  earningsExceptionPerMonth: pounds,
  gracePeriodMonths: months,
  gracePeriodWeeksHousingBenefit: weeks,
  childcareElementTakenOffExcess: oneOf(['yes', 'no']),
  housingBenefitCountsInUniversalCredit: oneOf(['yes', 'no']),
  housingBenefitCappedOnUniversalCredit: oneOf(['yes', 'no']),
  minimumHousingBenefitPerWeek: pounds,
};

/** The law of the benefit cap as it stood on one day. */
export type BenefitCapLaw = LawOf<typeof benefitCap>;

import { type LawOf, oneOf, percent, pounds } from './figure.js';
import { whereInForce } from './figure-shapes.js';

/**
 * Every figure of universal credit that rules use. Amounts are for an assessment period. Ask for the first day of the
 * period: new rates are for periods that begin on or after their day.
 */
export const universalCredit = {
  standardAllowanceSingleUnder25: pounds,
  standardAllowanceSingle25OrOver: pounds,
  standardAllowanceCoupleUnder25: pounds,
  standardAllowanceCouple25OrOver: pounds,
  childElementFirstBornBefore2017: pounds,
  childElement: pounds,
  twoChildLimit: oneOf(['applies', 'lifted']),
  disabledChildLower: pounds,
  disabledChildHigher: pounds,
  lcwElement: pounds,
  lcwraElementProtected: pounds,
  /** LCWRA that began on or after 6 April 2026; null before. */
  lcwraElementNew: whereInForce(pounds),
  carerElement: pounds,
  childcareMaxOneChild: pounds,
  childcareMaxTwoOrMore: pounds,
  childcareShare: percent,
  housingCostContribution: pounds,
  workAllowanceWithHousing: pounds,
  workAllowanceWithoutHousing: pounds,
  taper: percent,
  capitalLowerLimit: pounds,
  capitalUpperLimit: pounds,
  capitalTariffStep: pounds,
  capitalTariffIncome: pounds,
  deductionsShareOfStandardAllowance: percent,
  /** For 21 and over, from which the minimum income floor is worked out. */
  minimumWagePerHour: pounds,
  minimumWage18To20PerHour: pounds,
  minimumWageUnder18PerHour: pounds,
  /** Null after the last day for which it was found. */
  surplusEarningsThreshold: whereInForce(pounds),
};

/** The law of universal credit as it stood on one day. */
export type UniversalCreditLaw = LawOf<typeof universalCredit>;

import { type LawOf, pounds } from './figure.js';

/** Every figure of pension credit that rules use. Amounts are for a week. */
export const pensionCredit = {
  minimumGuaranteeSingle: pounds,
  minimumGuaranteeCouple: pounds,
  severeDisabilityAdditionOne: pounds,
  severeDisabilityAdditionBoth: pounds,
  carerAddition: pounds,
  childAddition: pounds,
  childAdditionFirstBornBefore2017: pounds,
  disabledChildAddition: pounds,
  severelyDisabledChildAddition: pounds,
  savingsCreditThresholdSingle: pounds,
  savingsCreditThresholdCouple: pounds,
  savingsCreditMaximumSingle: pounds,
  savingsCreditMaximumCouple: pounds,
  capitalLowerLimit: pounds,
  capitalTariffStep: pounds,
  capitalTariffIncome: pounds,
  earningsDisregardSingle: pounds,
  earningsDisregardCouple: pounds,
  earningsDisregardHigher: pounds,
  minimumAward: pounds,
};

/** The law of pension credit as it stood on one day. */
export type PensionCreditLaw = LawOf<typeof pensionCredit>;

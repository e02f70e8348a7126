/** The signs that are looked for. Closed: each has its rule, and none rests on who somebody is. */
export const FRAUD_INDICATORS = [
  'OTHER_ADULTS_AT_ADDRESS',
  'DISCOUNT_ON_SEVERAL_HOMES',
  'CLAIM_FOR_ANOTHER_HOME',
  'DISCOUNT_NOT_REVIEWED',
  'EARNINGS_NOT_STATED',
  'EARNINGS_ABOVE_STATED',
  'CAPITAL_ABOVE_STATED',
  'CAPITAL_MOVED',
  'BANK_ACCOUNT_OF_ANOTHER',
  'DATA_MATCH',
] as const;
export type FraudIndicatorCode = (typeof FRAUD_INDICATORS)[number];

/** What a suspicion is about, which says who may look into it. */
export const FRAUD_SCHEMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION', 'COUNCIL_TAX', 'BUSINESS_RATES'] as const;
export type FraudScheme = (typeof FRAUD_SCHEMES)[number];

/** Who looks into it: the Department's Single Fraud Investigation Service, or the council's own officers. */
export const FRAUD_INVESTIGATORS = ['DWP', 'COUNCIL'] as const;
export type FraudInvestigator = (typeof FRAUD_INVESTIGATORS)[number];

export const FRAUD_OUTCOMES = ['NO_FRAUD', 'ERROR_CORRECTED', 'PENALTY', 'PROSECUTED', 'NOT_TAKEN_UP'] as const;
export type FraudOutcome = (typeof FRAUD_OUTCOMES)[number];

/** To whom a customer can be referred. What each may be told, and by which law, is the casework's table. */
export const REFERRAL_PARTNERS = [
  'HOUSING_OPTIONS',
  'ADULT_SOCIAL_CARE',
  'CHILDRENS_SERVICES',
  'DEBT_ADVICE',
  'DWP',
  'VALUATION_OFFICE',
  'EMPTY_HOMES',
  'ELECTORAL_REGISTRATION',
] as const;
export type ReferralPartner = (typeof REFERRAL_PARTNERS)[number];

/** What a referral can carry beside the reason that an officer writes. */
export const REFERRAL_FIELDS = [
  'NAME',
  'ADDRESS',
  'TELEPHONE',
  'EMAIL',
  'NATIONAL_INSURANCE_NUMBER',
  'ACCOUNT',
  'COUNCIL_TAX_BALANCE',
  'CLAIM',
  'UNIVERSAL_CREDIT',
] as const;
export type ReferralField = (typeof REFERRAL_FIELDS)[number];

/**
 * What sort of change it is, which decides from when it counts. `OTHER` is every ordinary one. `BENEFIT_ENDS` is the end of
 * another benefit, stated by its last day; `UNIVERSAL_CREDIT_STARTS` is stated by the first day of entitlement to it;
 * `BENEFIT_AWARDED` is the award or the increase of another benefit to claimant or family, stated by the first day it is for,
 * however long before it was decided; `BENEFIT_UPRATED` is the rise of a benefit or pension in April, stated by the day from which it is paid at the new rate.
 */
export const CHANGE_KINDS = [
  'OTHER',
  'RENT',
  'MOVE',
  'NON_DEPENDANT',
  'BENEFIT_AWARDED',
  'BENEFIT_ENDS',
  'BENEFIT_UPRATED',
  'ARREARS_OF_INCOME',
  'ENDS_ENTITLEMENT',
  'UNIVERSAL_CREDIT_STARTS',
  'PENSION_CREDIT_RISES',
  'PENSION_CREDIT_FALLS',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Who told the council. */
export const NOTIFIERS = ['CLAIMANT', 'LANDLORD', 'DEPARTMENT', 'ANYBODY_ELSE'] as const;
export type Notifier = (typeof NOTIFIERS)[number];

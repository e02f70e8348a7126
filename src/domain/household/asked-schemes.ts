/** What a household can be asked about, in the order in which one award feeds another. */
export const HOUSEHOLD_SCHEMES = [
  'CHILD_BENEFIT',
  'PENSION_CREDIT',
  'UNIVERSAL_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX_REDUCTION',
] as const;
export type HouseholdScheme = (typeof HOUSEHOLD_SCHEMES)[number];

/**
 * Whether the Department's awards that come out of the sums are taken as claimed. `AS_CALCULATED`: what is open is claimed
 * and paid. `AS_STATED`: only what the facts state is paid. A stated award wins over a calculated one either way.
 */
export const TAKE_UPS = ['AS_CALCULATED', 'AS_STATED'] as const;
export type TakeUp = (typeof TAKE_UPS)[number];

/**
 * How an award stands. `STATED`: the facts say that it is in payment, and that figure counts. `TAKEN_UP`: worked out and
 * taken as claimed. `NOT_TAKEN_UP`: worked out beside the rest; it feeds nothing and is no income. `CLOSED`: not open to the
 * household. `NOT_ASKED`: left out by who asks.
 */
export const STANDINGS = ['STATED', 'TAKEN_UP', 'NOT_TAKEN_UP', 'CLOSED', 'NOT_ASKED'] as const;
export type Standing = (typeof STANDINGS)[number];

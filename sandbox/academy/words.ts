import type { ClaimStatus, TransactionType } from '../population/model.js';

/**
 * What Testshire's Academy writes where no code list is published: transaction codes, member types, statuses beside "live",
 * kinds of contact. Change them here; the gateway is told them as a council would configure them.
 */
export const TRANSACTION_CODES: Readonly<Record<TransactionType, readonly [code: string, words: string]>> = {
  CHARGE: ['CHG', 'Charge'],
  PAYMENTS: ['PAY', 'Payment'],
  REFUNDS: ['REF', 'Refund'],
  COSTS: ['CST', 'Costs'],
  PENALTY: ['PEN', 'Penalty'],
  INTEREST: ['INT', 'Interest'],
  TRANSFER: ['TFR', 'Transfer'],
  WRITEOFF: ['WOF', 'Write off'],
  LCTRS: ['CTS', 'Council tax support'],
  BENEFITS: ['BEN', 'Benefit'],
  CTDRS: ['DRS', 'Discretionary relief'],
  DISCOUNT: ['DSC', 'Discount'],
  EXEMPTION: ['EXM', 'Exemption'],
  DISREGARD: ['DSR', 'Disregard'],
  DISABLED: ['DBR', 'Disabled band relief'],
  REDUCTION: ['RED', 'Reduction'],
  ANNEXE: ['ANX', 'Annexe'],
  LEVY: ['PRM', 'Premium'],
};

export const MEMBER = { claimant: 1, partner: 2, nonDependant: 4 } as const;
export const LIABILITY = { joint: 1, tenant: 4, owner: 7 } as const;
export const CLAIM_TYPE = 1;

/** A suspended claim is live, with its payments suspended. */
export const STATUS_IND: Readonly<Record<ClaimStatus, number>> = {
  current: 1,
  future: 2,
  cancelled: 3,
  pending: 4,
  suspended: 1,
  defective: 6,
};

export const CONTACT = {
  councilTax: { applicId: 'CT', leadType: 1, otherType: 2, refType: 1 },
  benefits: { applicId: 'HB', leadType: 1, refType: 1 },
  telephone: 1,
  mobile: 2,
} as const;

export const DECISION_LETTER = ['DECN', 'Benefit Decision Letter'] as const;
export const SCHEDULES = { 1: 'WEEKLY', 2: 'FORTNIGHTLY', 4: 'FOUR WEEKLY' } as const;

/** Payment groups as Civica's half of the town calls them, by the code that this half keeps. */
export const PAYMENT_METHODS: Readonly<Record<string, string>> = {
  DD01: 'DD 1ST OF MONTH',
  DD05: 'DD 5TH OF MONTH',
  DD15: 'DD 15TH OF MONTH',
  DD25: 'DD 25TH OF MONTH',
  SO: 'STANDING ORDER',
  CASH: 'CASH',
  PP: 'PAYPOINT',
  INST: 'OTHER INSTALMENTS',
};

import type { Day } from './calendar.js';
import type { Band } from './charges.js';
import type { Instalment } from './instalments.js';
import type { Pence } from './pence.js';
import type { StageCode, Step } from './recovery.js';

export type Role = 'taxpayer' | 'claimant' | 'partner' | 'landlord' | 'non-dependant' | 'other';

/** One record of a person. The same human may have several, as in a real back office. */
export interface Person {
  readonly reference: string;
  readonly title: string;
  readonly initials: string;
  readonly forenames: string;
  readonly surname: string;
  /** Null where none was recorded. */
  readonly nino: string | null;
  /** 1900-01-01 stands for unknown. Civica's answers do not carry it. */
  readonly born: Day;
  readonly telephones: readonly string[];
  readonly mobile: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
}

export interface Dwelling {
  readonly place: string;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly band: Band;
}

export type TransactionType =
  | 'CHARGE'
  | 'PAYMENTS'
  | 'REFUNDS'
  | 'COSTS'
  | 'PENALTY'
  | 'INTEREST'
  | 'TRANSFER'
  | 'WRITEOFF'
  | 'LCTRS'
  | 'BENEFITS'
  | 'CTDRS'
  | 'DISCOUNT'
  | 'EXEMPTION'
  | 'DISREGARD'
  | 'DISABLED'
  | 'REDUCTION'
  | 'ANNEXE'
  | 'LEVY';

export interface Transaction {
  readonly type: TransactionType;
  readonly on: Day;
  /** What it does to the debt: more where positive, less where negative. */
  readonly effect: Pence;
  readonly from?: Day;
  readonly to?: Day;
  readonly claim?: string;
  /** How a payment was made. */
  readonly method?: string;
}

export interface AccountYear {
  readonly year: number;
  readonly from: Day;
  /** The last day charged for in the year. */
  readonly to: Day;
  /** Oldest first. */
  readonly transactions: readonly Transaction[];
  readonly plan: readonly Instalment[];
  readonly stage: Step;
  readonly next: Instalment | null;
  readonly arrears: Pence;
  readonly balance: Pence;
  /** The number of the special arrangement, or 0. */
  readonly arrangement: number;
}

export interface Bank {
  readonly name: string;
  readonly sortCode: string;
  readonly number: string;
}

export interface Account {
  readonly reference: string;
  readonly holders: readonly string[];
  readonly dwelling: Dwelling;
  /** Where they lived before under the same account, too long ago for the ledger. */
  readonly earlier: Dwelling | null;
  readonly liableFrom: Day;
  /** The first day the holders were no longer liable; null while they are. */
  readonly closedOn: Day | null;
  readonly paymentGroup: string;
  readonly directDebit: boolean;
  readonly bank: Bank | null;
  /** Newest first. */
  readonly years: readonly AccountYear[];
  readonly balance: Pence;
}

export const CLAIM_STATUS = { current: 1, future: 2, cancelled: 3, pending: 4, suspended: 5, defective: 6 } as const;
export type ClaimStatus = keyof typeof CLAIM_STATUS;
export type Tenure = 'private' | 'council';

export interface Entitlement {
  readonly from: Day;
  readonly to: Day;
  readonly weekly: Pence;
}

export interface BenefitPayment {
  readonly on: Day;
  readonly amount: Pence;
  readonly from: Day;
  readonly to: Day;
  readonly payee: string;
  /** The account credited, for council tax support. */
  readonly account: string | null;
}

export interface NextBenefitPayment {
  readonly on: Day;
  readonly amount: Pence;
  readonly payee: string;
}

export interface Claim {
  readonly reference: string;
  readonly status: ClaimStatus;
  readonly claimant: string;
  readonly partner: string | null;
  readonly dwelling: Dwelling;
  readonly account: string | null;
  readonly tenure: Tenure | null;
  readonly weeksPaid: 1 | 2 | 4;
  /** Newest first. */
  readonly rent: readonly Entitlement[];
  readonly support: readonly Entitlement[];
  readonly next: NextBenefitPayment | null;
  /** Newest first. */
  readonly payments: readonly BenefitPayment[];
}

export interface Household {
  readonly index: number;
  readonly why: string | null;
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
}

export type { StageCode };

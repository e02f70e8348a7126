import type { PlainDate } from './dates.js';
import type { FinancialYear } from './financial-year.js';
import type { Money } from './money.js';
import type { AccountRef, ClaimRef, PersonRef, PropertyRef } from './references.js';
import type { Sourced } from './source.js';

/** Stages in the order of recovery: SI 1992/613 regs 23, 33, 34 and Part VI. */
export const RECOVERY_STAGES = ['BILLED', 'FIRST_REMINDER', 'SECOND_REMINDER', 'FINAL_NOTICE_OR_LATER'] as const;
export type RecoveryStageName = (typeof RECOVERY_STAGES)[number];

export interface RecoveryStage {
  readonly stage: RecoveryStageName;
  /** The back office's own code, such as RM1: it says more than the stage does after a final notice. */
  readonly code: string;
  readonly reachedOn: PlainDate | null;
}

export interface NextPayment {
  readonly due: PlainDate;
  readonly amount: Money;
}

/** One financial year of an account: what was charged, what came off, what is owed. Amounts are as the ledger shows them. */
export interface AccountYear {
  readonly year: FinancialYear;
  readonly stage: RecoveryStage | null;
  readonly nextPayment: NextPayment | null;
  readonly balance: Money;
  readonly arrears: Money;
  readonly charge: Money;
  readonly payments: Money;
  readonly benefits: Money;
  readonly costs: Money;
  readonly refunds: Money;
  readonly writeOffs: Money;
  readonly transfers: Money;
  readonly penalties: Money;
  /** The number of the special arrangement in force, or null. */
  readonly arrangement: string | null;
}

export interface BankDetails {
  readonly accountName: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}

export interface CouncilTaxAccount extends Sourced {
  readonly kind: 'CouncilTaxAccount';
  readonly ref: AccountRef;
  /** The person through whom it was read: jointly liable people each see the one account. */
  readonly holder: PersonRef;
  /** Everybody who is liable on it, the lead first; null where the system's reads do not say. */
  readonly liable: readonly PersonRef[] | null;
  readonly closed: boolean;
  /** Owed to the council where positive, in credit where negative. */
  readonly balance: Money;
  readonly paymentGroup: string;
  readonly directDebit: boolean;
  readonly bankDetails: BankDetails | null;
  /** Newest first. */
  readonly years: readonly AccountYear[];
}

/** What opens an account: through anybody who is not on it, it is not there. */
export interface AccountKey {
  readonly account: AccountRef;
  readonly holder: PersonRef;
}

export interface AccountYearKey extends AccountKey {
  readonly year: FinancialYear;
}

export const TRANSACTION_KINDS = [
  'CHARGE',
  'PAYMENT',
  'REFUND',
  'COSTS',
  'PENALTY',
  'INTEREST',
  'TRANSFER',
  'WRITE_OFF',
  'COUNCIL_TAX_REDUCTION',
  'BENEFIT',
  'DISCRETIONARY_RELIEF',
  'DISCOUNT',
  'EXEMPTION',
  'DISREGARD',
  'DISABLED_BAND_REDUCTION',
  'REDUCTION',
  'ANNEXE',
  'PREMIUM',
] as const;
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

export interface Transaction {
  readonly number: string;
  readonly type: TransactionKind;
  readonly on: PlainDate;
  /** Never negative: `effect` says which way it goes. */
  readonly amount: Money;
  /** CREDIT lowers what the taxpayer owes, DEBIT raises it. */
  readonly effect: 'CREDIT' | 'DEBIT';
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly claim: ClaimRef | null;
  /** How a payment was made, in the back office's code; null for anything else. */
  readonly paymentMethod: string | null;
}

/** The transactions of one account in one year, newest first. */
export interface TransactionYear extends Sourced {
  readonly account: AccountRef;
  readonly year: FinancialYear;
  readonly transactions: readonly Transaction[];
}

export interface Instalment {
  readonly due: PlainDate;
  readonly amount: Money;
  readonly byDirectDebit: boolean;
}

/** The instalment plan of one account in one year, in order of due date. */
export interface InstalmentPlan extends Sourced {
  readonly account: AccountRef;
  readonly year: FinancialYear;
  readonly paymentMethod: string | null;
  readonly instalments: readonly Instalment[];
}

export const BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type Band = (typeof BANDS)[number];

export interface Address {
  readonly lines: readonly string[];
  readonly postcode: string | null;
}

/** A dwelling as the revenues system records it. */
export interface Property extends Sourced {
  readonly kind: 'Dwelling';
  readonly ref: PropertyRef;
  /** The account and person through whom it was read; null where it was looked up by itself. */
  readonly through: AccountKey | null;
  /** Without leading noughts; null where the back office does not say. */
  readonly uprn: string | null;
  readonly address: Address;
  readonly band: Band | null;
}

/** A dwelling on an account, with what was charged for it. */
export interface AccountProperty {
  readonly property: Property;
  readonly current: boolean;
  /** The charge for a whole year at this band, before discounts. */
  readonly fullYearCharge: Money | null;
  readonly charge: {
    readonly from: PlainDate;
    readonly to: PlainDate | null;
    readonly days: number;
    readonly net: Money;
  } | null;
}

export interface AccountProperties extends Sourced {
  readonly account: AccountRef;
  readonly properties: readonly AccountProperty[];
}

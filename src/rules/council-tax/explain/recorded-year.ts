import type { Band, Transaction, TransactionKind } from '../../../domain/account.js';
import type { PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';

/** A year of an account as the back office has it. */
export interface RecordedYear {
  /** What the record says is due for the year, after discounts and reductions, before payments; null: not shown. */
  readonly charged: Money | null;
  /** A whole year's charge at the recorded band, before discounts. */
  readonly fullYearCharge: Money | null;
  readonly band: Band | null;
  /** The days for which the account was charged; null `to`: to the end of the year. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate | null } | null;
  readonly transactions: readonly Transaction[];
}

/** The parts of a charge that a record and our figure are held side by side in. */
export const PARTS = ['charge', 'discount', 'premium', 'annexe', 'reduction'] as const;
export type Part = (typeof PARTS)[number];

/** Where each kind of transaction belongs. Payments, costs and the like say nothing about the charge. */
const PART_OF: { readonly [Kind in TransactionKind]: Part | null } = {
  CHARGE: 'charge',
  // Our charge is that of the days and the band charged, so these two are part of it.
  EXEMPTION: 'charge',
  DISABLED_BAND_REDUCTION: 'charge',
  DISCOUNT: 'discount',
  DISREGARD: 'discount',
  PREMIUM: 'premium',
  ANNEXE: 'annexe',
  COUNCIL_TAX_REDUCTION: 'reduction',
  BENEFIT: 'reduction',
  DISCRETIONARY_RELIEF: 'reduction',
  REDUCTION: 'reduction',
  PAYMENT: null,
  REFUND: null,
  COSTS: null,
  PENALTY: null,
  INTEREST: null,
  TRANSFER: null,
  WRITE_OFF: null,
};

export const ofPart = (transactions: readonly Transaction[], part: Part): readonly Transaction[] =>
  transactions.filter(({ type }) => PART_OF[type] === part);

/** What transactions add to the amount due: positive where they raise it. */
export const effectOf = (transactions: readonly Transaction[]): Money =>
  Money.sum(transactions.map(({ amount, effect }) => (effect === 'DEBIT' ? amount : amount.negated())));

export const recordedTotal = ({ charged, transactions }: RecordedYear): Money =>
  charged ?? Money.sum(PARTS.map(part => effectOf(ofPart(transactions, part))));

import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { AccountRef } from '../../domain/references.js';

/** One line of the ledger that a back office is to take in. */
export interface CashPosting {
  /** Unique for ever: what the provider calls the payment or refund. */
  readonly entry: string;
  readonly account: AccountRef;
  /** Paid to the council where positive, given back where negative. */
  readonly amount: Money;
  readonly takenOn: PlainDate;
}

export interface CashBatch {
  /** Grows by one; never used for other content. */
  readonly number: number;
  readonly postings: readonly CashPosting[];
}

/** Where a back office takes in money. The same batch handed over twice is one: it has the same name and content. */
export interface CashPostings {
  deliver(batch: CashBatch): Promise<void>;
}

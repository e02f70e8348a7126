import type { Day } from './calendar.js';
import type { Band } from './charges.js';
import type { ClaimStatus, Role, Tenure, Transaction } from './model.js';
import type { Pence } from './pence.js';
import type { StageCode } from './recovery.js';

/** What a household is, from which its ledger, claims and letters are worked out. */
export interface HouseholdFacts {
  readonly people: readonly PersonFacts[];
  /** Which of the people are liable; none where somebody else is. */
  readonly holders: readonly number[];
  readonly band: Band;
  readonly reliefs: readonly Relief[];
  readonly payer: PayerFacts;
  readonly liableFrom: Day;
  readonly left: Day | null;
  readonly moved: Move | null;
  /** What went wrong, by how many years ago the charge was made. */
  readonly defaults: Readonly<Record<number, DefaultFacts>>;
  /** The day on which a single person discount was granted from the start of the year. */
  readonly lateDiscountOn: Day | null;
  /** Further postings to the current year's ledger. */
  readonly extras: readonly Transaction[];
  readonly claims: readonly ClaimFacts[];
  /** A further account, of an empty dwelling that the first person lets. */
  readonly emptyDwelling: boolean;
  /** An account opened and not billed yet. */
  readonly unbilled: boolean;
}

export interface PersonFacts {
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  readonly born: Day;
  readonly roles: readonly Role[];
  readonly nino: 'own' | 'none' | { readonly sameAs: string };
  readonly contact: boolean;
}

/** What comes off the charge or on to it, in the order of the law. */
export type Relief =
  | 'disabled'
  | 'single'
  | 'one-disregarded'
  | 'all-disregarded'
  | 'annexe'
  | 'exempt'
  | 'premium'
  | 'care-leaver';

export interface PayerFacts {
  readonly method: string;
  readonly payDay: number;
  readonly instalments: 10 | 12;
  /** The whole year on the first day due. */
  readonly atOnce: boolean;
  readonly lagDays: number;
}

export interface DefaultFacts {
  /** The first instalment not paid, counted from 0. */
  readonly missesFrom: number;
  /** The stage beyond which the council has not taken it. */
  readonly held: StageCode;
  readonly secondReminder?: boolean;
  /** Paid each month after the last stage. */
  readonly recovers?: Pence;
  readonly arrangement?: boolean;
  readonly writtenOff?: boolean;
}

export interface Move {
  readonly on: Day;
  readonly oldBand: Band;
  readonly oldFrom: Day;
  /** What becomes of money paid beyond the last day. */
  readonly credit: 'refund' | 'transfer' | 'left';
}

export interface ClaimFacts {
  readonly status: ClaimStatus;
  readonly startedOn: Day;
  /** The last day of entitlement. */
  readonly endedOn: Day | null;
  readonly tenure: Tenure | null;
  readonly weeklyRent: Pence;
  /** How many parts in a hundred of the council tax it pays. */
  readonly supportPercent: number;
  readonly weeksPaid: 1 | 2 | 4;
  /** Taken from each week's benefit for an earlier overpayment; negative for arrears added. */
  readonly weeklyRecovery: Pence;
  readonly payee: string;
}

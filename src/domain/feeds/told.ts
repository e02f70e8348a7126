import type { Instant, PlainDate } from '../dates.js';
import type { PersonRef } from '../references.js';
import type { FeedKind } from './kinds.js';
import type { FeedValues } from './value.js';

/** Where something that was told comes from, how sure its layout is, and under what basis it is held. */
export interface Told {
  readonly feed: string;
  readonly version: string;
  /** The record's file, by its id. */
  readonly file: string;
  readonly fileName: string;
  readonly receivedAt: Instant;
  /** Of the mapping by which it was read. Null where that mapping is not admitted any more. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | null;
  readonly layout: "the owner's" | 'assumed' | null;
  readonly agreement: string;
  readonly purpose: string;
}

/** What a feed tells last of one thing, its corrections taken in. */
export interface ToldRecord {
  readonly kind: FeedKind;
  /** The same for a record and its corrections. */
  readonly key: string;
  readonly values: FeedValues;
  readonly told: Told;
}

/** What is asked of one person, of one kind. */
export interface ToldKey {
  readonly person: PersonRef;
  readonly kind: FeedKind;
}

export const HOLD_KINDS = ['BREATHING_SPACE'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const MORATORIA = ['STANDARD', 'MENTAL_HEALTH_CRISIS'] as const;
export type Moratorium = (typeof MORATORIA)[number];

/** What may not be done about a debt while it is held. Paying is not among them. */
export const HELD_ACTIONS = ['ENFORCEMENT', 'INTEREST_AND_FEES', 'ASKING_FOR_PAYMENT'] as const;
export type HeldAction = (typeof HELD_ACTIONS)[number];

/** A debt on which nothing may be done for a while, whoever of those liable asked for it: SI 2020/1311, regs 7 and 12. */
export interface DebtHold {
  readonly kind: HoldKind;
  readonly moratorium: Moratorium;
  readonly from: PlainDate;
  /** The last day. Null where no end is known, as in a mental health crisis. */
  readonly until: PlainDate | null;
  /** Whether it stops recovery on the day that was asked about. */
  readonly inForce: boolean;
  /** The debt as the creditor's notice names it. */
  readonly debtReference: string;
  /** `BSS-` and ten digits. */
  readonly reference: string | null;
  /** Whose it is, as far as that is known; empty while somebody has still to say. */
  readonly people: readonly PersonRef[];
  readonly told: Told;
}

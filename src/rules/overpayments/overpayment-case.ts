import type { Debtor, FraudFinding, MistakeBy, Payee } from '../../domain/changes/overpayment-words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { ChangesCase } from '../changes/change.js';

/** What was awarded and paid for a run of days, both included. */
export interface Paid {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly perWeek: Money;
  readonly payee: Payee;
  /** The changes that the decision had taken in, by name; none where it was made on the facts at the start. */
  readonly tookIn: readonly string[];
  /** A payment on account, made before the award was decided. HB Regs, reg. 93. */
  readonly onAccount: boolean;
}

/** What is found about how a difference came about. */
export interface CauseFacts {
  /** Null: judged by when the council was told. */
  readonly mistakeBy: MistakeBy | null;
  readonly fraud: FraudFinding;
  /** Claimant, or whoever was paid, caused an official mistake or materially contributed to it. HB Regs, reg. 100(3). */
  readonly contributed: boolean;
  /** Who is shown to have been able to realise, when paid or told, that it was too much. HB Regs, reg. 100(2). */
  readonly couldHaveRealised: readonly Debtor[];
}

/** What decides whether a landlord is spared. HB Regs, reg. 101(1). */
export interface LandlordFacts {
  /** Wrote to the council or the Department that there may be an overpayment. */
  readonly reportedInWriting: boolean;
  /** There are grounds to prosecute somebody else, or the claimant kept a change back on purpose. */
  readonly keptBackOnPurpose: boolean;
  /** Colluded, or added to it by what was done or left undone. */
  readonly tookPart: boolean;
}

/** A move within the authority, with the same payee, where rent for the new home was not paid meanwhile. HB Regs, reg. 104A. */
export interface PreviousHome {
  readonly newHomePerWeek: Money;
  readonly weeks: number;
}

export interface OverpaymentCase extends ChangesCase {
  readonly paid: readonly Paid[];
  /** By the name of the change; one that is not here is judged by the days alone. */
  readonly causes: ReadonlyMap<string, CauseFacts>;
  /** For what was paid otherwise than the facts it was decided on would give; null: the authority's mistake. */
  readonly awardCause: CauseFacts | null;
  /** Days in which the council could have acted on what it was told: its own policy. */
  readonly reasonableDays: number;
  readonly landlord: LandlordFacts;
  readonly previousHome: PreviousHome | null;
  /** Rent paid beyond what the wrong decision left to pay: may be taken off for a rebate. HB Regs, reg. 104(2). */
  readonly rentPaidBeyond: Money | null;
}

/** What is taken where nothing is found: nobody's fraud, nobody shown to have realised. */
export const NOTHING_FOUND: CauseFacts = { mistakeBy: null, fraud: 'NONE', contributed: false, couldHaveRealised: [] };
export const LANDLORD_UNKNOWN: LandlordFacts = { reportedInWriting: false, keptBackOnPurpose: false, tookPart: false };

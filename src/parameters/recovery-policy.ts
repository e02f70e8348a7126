import type { Decimal } from 'decimal.js';
import type { PlainDate } from '../domain/dates.js';
import type { Money } from '../domain/money.js';
import type { Parameter } from '../domain/parameter.js';
import type { DebtStage } from '../domain/recovery/debt.js';
import type { Frequency } from '../domain/recovery/frequency.js';

/** Whether an arrangement is made at a stage: at once, after a person has looked at it, or never. */
export const STAGE_OFFERS = ['at_once', 'person', 'never'] as const;
export type StageOffer = (typeof STAGE_OFFERS)[number];

/** How an instalment is shared where several debts are in one arrangement. */
export const SHARINGS = ['in_order', 'in_proportion'] as const;
export type Sharing = (typeof SHARINGS)[number];

/** What the policy says of one stage of recovery. */
export interface StagePolicy {
  readonly offer: StageOffer;
  /** The longest that an arrangement runs without a person's approval. */
  readonly longest: Parameter<number>;
  /** Paid by 31 March of the debt's own year, as its bill is. */
  readonly withinTheYear: boolean;
  /** What the debtor is told; null where there is nothing to say. */
  readonly says: string | null;
}

/** How a council lets people pay what they owe by arrangement: its own choice, for no statute has the shape of one. */
export interface RecoveryPolicy {
  readonly council: string;
  readonly name: string;
  /** The first day of the policy: kept with every arrangement that was made by it. */
  readonly from: PlainDate;
  readonly law: string;
  readonly stages: Readonly<Record<DebtStage, StagePolicy>>;
  /** Codes of the back office that say more than its stages do. */
  readonly stageCodes: ReadonlyMap<string, DebtStage>;
  /** The least that one payment may be, for each frequency offered. */
  readonly least: Readonly<Partial<Record<Frequency, Parameter<Money>>>>;
  readonly longestApproved: Parameter<number>;
  readonly mostOwed: Parameter<Money>;
  readonly firstAfterDays: Parameter<number>;
  readonly firstWithinDays: Parameter<number>;
  /** The share of disposable income that may be asked for. */
  readonly disposableShare: Parameter<Decimal>;
  readonly savingsShare: Parameter<Decimal>;
  readonly savingsMost: Parameter<Money>;
  readonly sharing: Sharing;
  readonly graceDays: Parameter<number>;
  readonly missedToBreak: Parameter<number>;
}

export interface RecoveryPolicies {
  readonly all: readonly RecoveryPolicy[];
  /** Null where the council has written none down. */
  policy(council: string): RecoveryPolicy | null;
}

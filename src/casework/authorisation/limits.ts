import { Money } from '../../domain/money.js';
import type { CallerClass } from '../../domain/permissions.js';

/** What takes authority: each has limits of its own in the configuration, `casework.authority`. */
export const AUTHORITY_ACTS = [
  'refund',
  'write-off',
  'discretionary-award',
  'transfer',
  'waive-costs',
  'arrangement',
] as const;
export type AuthorityAct = (typeof AUTHORITY_ACTS)[number];

/** How much one kind of caller may do of one act. An amount that is not there is nothing. */
interface Reach {
  /** Up to which amount they may do it by themselves. */
  readonly alone: Partial<Readonly<Record<CallerClass, Money>>>;
  /** Up to which amount they may authorise a colleague. */
  readonly gives: Partial<Readonly<Record<CallerClass, Money>>>;
}

/** The council's limits, as configured. */
export interface AuthorityLimits {
  readonly acts: Readonly<Record<AuthorityAct, Reach>>;
  /** How many days an authorisation can be used once it is given. */
  readonly validDays: number;
}

export interface Amount {
  readonly act: AuthorityAct;
  readonly amount: Money;
}

const within = (amount: Money, limit: Money | undefined): boolean => !amount.moreThan(limit ?? Money.zero);

/** Whether a caller of this class may do it without asking anybody. */
export const mayAlone = ({ acts }: AuthorityLimits, { act, amount }: Amount, of: CallerClass): boolean =>
  within(amount, acts[act].alone[of]);

/** Whether a caller of this class may say yes to a colleague. */
export const mayGive = ({ acts }: AuthorityLimits, { act, amount }: Amount, of: CallerClass): boolean =>
  within(amount, acts[act].gives[of]);

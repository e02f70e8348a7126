import type { OverpaymentClass, Payee } from '../../domain/changes/overpayment-words.js';
import type { PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import { Money } from '../../domain/money.js';
import type { CausedPiece } from './overpaid-pieces.js';
import type { Recoverability } from './recoverable.js';
import type { RecoveredFrom } from './recovered-from.js';

/** Days that follow one another and have one cause, one class and one payee. */
export interface DifferencePeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** The name of a change; null for an award that was wrong on the facts it was decided on. */
  readonly cause: string | null;
  readonly code: OverpaymentClass;
  readonly reason: string;
  readonly payee: Payee;
  /** Paid beyond what was due. */
  readonly overpaid: Money;
  /** Benefit that would have been due, and is taken off. */
  readonly underlying: Money;
  /** What is left: the overpayment. */
  readonly amount: Money;
  readonly recoverability: Recoverability;
  readonly recoveredFrom: RecoveredFrom;
}

/** A caused piece with what is taken off it. */
export interface TakenOff extends CausedPiece {
  readonly underlying: Money;
}

/** Pieces consolidated: one period for each run of days with the same cause, class, payee and treatment. In order of days. */
export function differencePeriods(caused: readonly TakenOff[]): DifferencePeriod[] {
  const periods: DifferencePeriod[] = [];
  for (const piece of caused) {
    const at = periods.findLastIndex(period => plusDays(period.to, 1).equals(piece.from) && sameKind(period, piece));
    const before = periods[at];
    if (before) periods[at] = joined(before, piece);
    else periods.push(periodOf(piece));
  }
  return periods;
}

const sameKind = (period: DifferencePeriod, piece: TakenOff): boolean =>
  period.cause === piece.cause &&
  period.code === piece.classified.code &&
  period.payee === piece.payee &&
  period.overpaid.isNegative() === piece.amount.isNegative() &&
  period.recoverability.reason === piece.recoverability.reason;

const periodOf = (piece: TakenOff): DifferencePeriod => ({
  from: piece.from,
  to: piece.to,
  days: piece.days,
  cause: piece.cause,
  code: piece.classified.code,
  reason: piece.classified.reason,
  payee: piece.payee,
  overpaid: piece.amount,
  underlying: piece.underlying,
  amount: piece.amount.minus(piece.underlying),
  recoverability: piece.recoverability,
  recoveredFrom: piece.recoveredFrom,
});

const joined = (period: DifferencePeriod, piece: TakenOff): DifferencePeriod => ({
  ...period,
  to: piece.to,
  days: period.days + piece.days,
  overpaid: period.overpaid.plus(piece.amount),
  underlying: period.underlying.plus(piece.underlying),
  amount: period.amount.plus(piece.amount).minus(piece.underlying),
});

export const totalOf = (periods: readonly DifferencePeriod[]): Money => Money.sum(periods.map(({ amount }) => amount));

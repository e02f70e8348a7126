import type { OverpaymentDeduction } from '../../domain/changes/overpayment-words.js';
import { isBefore } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Period } from '../../domain/timeline-segments.js';
import type { ComparedPiece } from './compared.js';
import type { OverpaymentCase } from './overpayment-case.js';
import type { DifferencePeriod } from './overpayment-period.js';

/** Something that may be taken off the whole, at the council's discretion. */
export interface Deduction {
  readonly code: OverpaymentDeduction;
  readonly amount: Money;
  readonly reason: string;
  readonly law: string;
}

/** What may be taken off recoverable overpayments besides underlying entitlement, never more than they come to. */
export function deductions(
  given: OverpaymentCase,
  recoverable: readonly DifferencePeriod[],
  pieces: readonly ComparedPiece[],
): Deduction[] {
  return [...rentPaidBeyond(given, recoverable), ...newHome(given, recoverable, pieces)];
}

const most = (periods: readonly DifferencePeriod[]): Money => Money.sum(periods.map(({ amount }) => amount));

/** A rebate alone: rent paid in the period beyond what the wrong decision left to pay. HB Regs, reg. 104(2). */
function rentPaidBeyond(
  { rentPaidBeyond: beyond }: OverpaymentCase,
  periods: readonly DifferencePeriod[],
): Deduction[] {
  const amount = Money.min(beyond ?? Money.zero, most(periods.filter(({ payee }) => payee === 'RENT_ACCOUNT')));
  if (amount.isZero()) return [];
  const reason = 'Rent paid in these weeks beyond what the decision left to pay';
  return [{ code: 'RENT_PAID_BEYOND', amount, reason, law: 'HB Regs, reg. 104(2); HB(SPC) Regs, reg. 85(2)' }];
}

/**
 * After a move: what the new home would have had for as many weeks, where the same person was paid. HB Regs, reg. 104A. Where
 * the facts from the move on hold the new home, what is due for it has come off what was overpaid already, and does once.
 */
function newHome(
  { previousHome, changes }: OverpaymentCase,
  periods: readonly DifferencePeriod[],
  pieces: readonly ComparedPiece[],
): Deduction[] {
  if (previousHome === null) return [];
  const moves = new Set(changes.filter(({ kind }) => kind === 'MOVE').map(({ id }) => id));
  const ofMove = periods.filter(({ cause }) => cause !== null && moves.has(cause));
  const weeks = Math.min(previousHome.weeks, Math.ceil(ofMove.reduce((sum, { days }) => sum + days, 0) / 7));
  const left = previousHome.newHomePerWeek.times(weeks).minus(dueIn(pieces, ofMove));
  const amount = Money.max(Money.zero, Money.min(left, most(ofMove)));
  if (amount.isZero()) return [];
  const reason = `Benefit for the new home for the ${weeks} weeks in which the old one was paid`;
  return [{ code: 'NEW_HOME', amount, reason, law: 'HB Regs, reg. 104A; HB(SPC) Regs, reg. 85A' }];
}

const dueIn = (pieces: readonly ComparedPiece[], periods: readonly DifferencePeriod[]): Money =>
  Money.sum(pieces.filter(piece => periods.some(period => lies(piece, period))).map(({ due }) => due));
const lies = (piece: Period, period: Period): boolean =>
  !isBefore(piece.from, period.from) && !isBefore(period.to, piece.to);

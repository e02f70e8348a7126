import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { duePieces } from '../changes/award-pieces.js';
import { type AwardSegment, awardSegments } from '../changes/award-segments.js';
import type { EffectiveChange } from '../changes/change.js';
import { effectiveDays } from '../changes/effective-days.js';
import { overtaken } from '../changes/facts-over-time.js';
import { type ComparedPiece, casePieces, comparedPiece } from './compared.js';
import { type Deduction, deductions } from './deductions.js';
import type { Shrunk } from './diminishing-capital.js';
import { causedPieces } from './overpaid-pieces.js';
import type { OverpaymentCase } from './overpayment-case.js';
import { type DifferencePeriod, differencePeriods, totalOf } from './overpayment-period.js';
import { withShrinkingCapital } from './shrinking-period.js';
import { overpaymentTotal } from './total.js';
import { unclaimedBenefit } from './unclaimed.js';

/** A case decided: what should have been paid and when, and what came of what was paid. */
export interface Differences {
  readonly changes: readonly EffectiveChange[];
  /** What is due now, in runs of the same amount. */
  readonly due: readonly AwardSegment[];
  /** Every week or part of one, in order. */
  readonly pieces: readonly ComparedPiece[];
  readonly overpayments: readonly DifferencePeriod[];
  readonly underpayments: readonly DifferencePeriod[];
  /** Capital as it was taken to shrink; empty where it was not. */
  readonly shrunk: readonly Shrunk[];
  readonly deductions: readonly Deduction[];
  /** Overpayments that may be recovered, after deductions. */
  readonly recoverable: Money;
  readonly notRecoverable: Money;
  /** Underpaid, as an amount above nothing. */
  readonly arrears: Money;
  /** Of the arrears, what goes against the recoverable overpayment; the rest is paid. HB Regs, reg. 102(1). */
  readonly offset: Money;
  /** What is left to recover. */
  readonly toRecover: Money;
  readonly toPay: Money;
  readonly working: Working;
  readonly assumptions: readonly string[];
}

/** Decides a case week by week. HB Regs, Part 13; HB(SPC) Regs, Part 12. Pure; throws a RangeError past the most weeks. */
export function overpayments(given: OverpaymentCase, { statute, sink }: { statute: Statute; sink: Sink }): Differences {
  const changes = effectiveDays(given, statute);
  const means = { effective: changes, statute };
  const plain = casePieces(given, changes, statute).map(piece => comparedPiece(piece, given, means));
  const { pieces, shrunk } = withShrinkingCapital(plain, given, means);
  const periods = differencePeriods(takenOff(pieces, given, means));
  const over = periods.filter(({ overpaid }) => overpaid.moreThan(Money.zero));
  const under = periods.filter(({ overpaid }) => overpaid.isNegative());
  const owed = over.filter(({ recoverability }) => recoverability.recoverable);
  const off = deductions(given, owed, pieces);
  const working = overpaymentTotal(owed, off, sink);
  const arrears = totalOf(under).abs();
  const offset = Money.min(arrears, working.amount);
  return {
    changes,
    due: awardSegments(duePieces(given, { base: given.base, effective: changes }, statute), statute),
    pieces,
    overpayments: over,
    underpayments: under,
    shrunk,
    deductions: off,
    recoverable: working.amount,
    notRecoverable: totalOf(over).minus(totalOf(owed)),
    arrears,
    offset,
    toRecover: working.amount.minus(offset),
    toPay: arrears.minus(offset),
    working,
    assumptions: [...new Set([...changes.flatMap(one => one.assumptions), ...overtaken(changes), ...owedTo(over)])],
  };
}

const owedTo = (over: readonly DifferencePeriod[]): readonly string[] =>
  over.flatMap(({ recoverability }) => recoverability.assumptions);

/** The caused parts of every piece, less what would have been due had changes been told in time. */
function takenOff(
  pieces: readonly ComparedPiece[],
  given: OverpaymentCase,
  { effective, statute }: { effective: readonly EffectiveChange[]; statute: Statute },
) {
  const off = unclaimedBenefit(pieces, given, { effective, statute });
  return pieces.flatMap((piece, at) => {
    let left = off[at] ?? Money.zero;
    return causedPieces(piece, given, effective).map(caused => {
      const underlying = Money.max(Money.zero, Money.min(left, caused.amount));
      left = left.minus(underlying);
      return { ...caused, underlying };
    });
  });
}

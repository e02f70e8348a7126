import { Money } from '../../domain/money.js';
import type { Statute } from '../../parameters/statute.js';
import { dueFor } from '../changes/award-pieces.js';
import type { EffectiveChange } from '../changes/change.js';
import type { ComparedPiece } from './compared.js';
import type { OverpaymentCase } from './overpayment-case.js';
import { underlyingEntitlement } from './underlying-entitlement.js';

/**
 * For each piece, what is taken off it for benefit that a change told late would have brought had it been told in time. A
 * change of home never counts so. HB Regs, reg. 104(1)(c); HB(SPC) Regs, reg. 85(1)(c).
 */
export function unclaimedBenefit(
  pieces: readonly ComparedPiece[],
  given: OverpaymentCase,
  { effective, statute }: { effective: readonly EffectiveChange[]; statute: Statute },
): Money[] {
  const inTime = effective.map(one => ({ ...one, from: one.ifToldInTime }));
  if (inTime.every((one, at) => one.from.equals(effective[at]?.from ?? one.from))) return pieces.map(() => Money.zero);
  const unclaimed = (piece: ComparedPiece): Money => {
    const { due } = dueFor(piece, { base: given.base, effective: inTime }, statute);
    return Money.max(Money.zero, due.minus(piece.due));
  };
  return runs(pieces).flatMap(run =>
    isOverpaid(run[0])
      ? underlyingEntitlement(run.map(piece => ({ overpaid: piece.difference, unclaimed: unclaimed(piece) })))
      : run.map(() => Money.zero),
  );
}

const isOverpaid = (piece: ComparedPiece | undefined): boolean => piece?.difference.moreThan(Money.zero) ?? false;

/** Pieces that follow one another and are all overpaid, or all not. */
function runs(pieces: readonly ComparedPiece[]): ComparedPiece[][] {
  const found: ComparedPiece[][] = [];
  for (const piece of pieces) {
    const run = found.at(-1);
    if (run && isOverpaid(run.at(-1)) === isOverpaid(piece)) run.push(piece);
    else found.push([piece]);
  }
  return found;
}

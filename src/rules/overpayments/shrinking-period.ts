import { Money } from '../../domain/money.js';
import { silent } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import type { EffectiveChange } from '../changes/change.js';
import { awardForWeek } from '../changes/weekly-award.js';
import { type Adjust, type ComparedPiece, comparedPiece } from './compared.js';
import { diminishingCapital, type Shrunk } from './diminishing-capital.js';
import { causedPieces, isOverpaid } from './overpaid-pieces.js';
import type { OverpaymentCase } from './overpayment-case.js';
import { isOfficial } from './recoverable.js';
import { withCapitalLess } from './smaller-capital.js';

interface Means {
  readonly effective: readonly EffectiveChange[];
  readonly statute: Statute;
}

/**
 * The pieces of a case with capital taken to shrink through a long overpayment that wrong or undisclosed capital caused,
 * official error apart; as they were where there is none, or it lasted thirteen weeks or less. HB Regs, reg. 103.
 */
export function withShrinkingCapital(
  compared: readonly ComparedPiece[],
  given: OverpaymentCase,
  { effective, statute }: Means,
): { readonly pieces: readonly ComparedPiece[]; readonly shrunk: readonly Shrunk[] } {
  const isOfCapital = (piece: ComparedPiece): boolean => !capitalShare(piece, given, effective).isZero();
  const first = compared.findIndex(isOfCapital);
  const last = compared.findLastIndex(isOfCapital);
  const weeks = statute.on(given.decidedOn).overpayments.diminishingCapitalWeeks.value;
  const period = first < 0 ? [] : compared.slice(first, last + 1);
  const days = period.reduce((sum, piece) => sum + piece.days, 0);
  if (days <= weeks * 7) return { pieces: compared, shrunk: [] };
  const again = (piece: ComparedPiece, reduction: Money): ComparedPiece =>
    reduction.isZero()
      ? piece
      : comparedPiece(piece, given, { effective, statute, adjust: lessBy(reduction, { effective, statute }) });
  const pieces = [...compared];
  const parts = period.map((piece, at) => ({
    from: piece.from,
    overpaidWith: (reduction: Money) => {
      const shrunkPiece = again(piece, reduction);
      pieces[first + at] = shrunkPiece;
      return capitalShare(shrunkPiece, given, effective);
    },
  }));
  const shrunk = diminishingCapital(parts, weeks);
  return { pieces, shrunk };
}

/** What capital that was misstated or not told makes of a piece; nothing where an office is at fault. */
function capitalShare(piece: ComparedPiece, given: OverpaymentCase, effective: readonly EffectiveChange[]): Money {
  const shares = causedPieces(piece, given, effective).filter(({ cause, classified, ...share }) => {
    const change = effective.find(one => one.change.id === cause);
    return isOverpaid(share) && change?.change.facts.capital !== undefined && !isOfficial(classified.code);
  });
  return Money.sum(shares.map(({ amount }) => amount));
}

/** Only facts in which the capital of a change counts are touched: the decision never saw it. */
function lessBy(reduction: Money, { effective, statute }: Means): Adjust {
  const disclosed = new Set(effective.flatMap(({ change }) => change.facts.capital ?? []));
  return (household, { from }) => {
    if (!household.capital.some(item => disclosed.has(item))) return household;
    const { scheme } = awardForWeek(household, from, { statute, sink: silent });
    return withCapitalLess(household, reduction, { scheme, on: from });
  };
}

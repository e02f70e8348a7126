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
 * The pieces of a case with capital taken to shrink through every long overpayment that wrong or undisclosed capital caused;
 * as they were where there is none, or none of more than thirteen weeks. Weeks of an office's own error are no part of one, and
 * end it. HB Regs, reg. 103.
 */
export function withShrinkingCapital(
  compared: readonly ComparedPiece[],
  given: OverpaymentCase,
  means: Means,
): { readonly pieces: readonly ComparedPiece[]; readonly shrunk: readonly Shrunk[] } {
  const weeks = means.statute.on(given.decidedOn).overpayments.diminishingCapitalWeeks.value;
  const pieces = [...compared];
  const shrunk = capitalRuns(compared, given, means)
    .filter(run => daysOf(run) > weeks * 7)
    .flatMap(({ first, period }) => {
      const parts = period.map((piece, at) => ({
        from: piece.from,
        overpaidWith: (reduction: Money) => {
          const shrunkPiece = again(piece, reduction, { given, ...means });
          pieces[first + at] = shrunkPiece;
          return capitalShare(shrunkPiece, given, means.effective);
        },
      }));
      return diminishingCapital(parts, weeks);
    });
  return { pieces, shrunk };
}

/** Pieces that follow one another, from their place among all. */
interface Run {
  readonly first: number;
  readonly period: ComparedPiece[];
}

const daysOf = ({ period }: Run): number => period.reduce((sum, { days }) => sum + days, 0);

/** Every unbroken run of pieces in which such capital has a share. */
function capitalRuns(compared: readonly ComparedPiece[], given: OverpaymentCase, { effective }: Means): Run[] {
  const runs: Run[] = [];
  compared.forEach((piece, at) => {
    if (capitalShare(piece, given, effective).isZero()) return;
    const run = runs.at(-1);
    if (run && run.first + run.period.length === at) run.period.push(piece);
    else runs.push({ first: at, period: [piece] });
  });
  return runs;
}

function again(
  piece: ComparedPiece,
  reduction: Money,
  { given, effective, statute }: Means & { given: OverpaymentCase },
): ComparedPiece {
  if (reduction.isZero()) return piece;
  return comparedPiece(piece, given, { effective, statute, adjust: lessBy(reduction, { effective, statute }) });
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

import type { Money } from '../../domain/money.js';
import { clipped } from '../../domain/timeline-segments.js';
import type { Statute } from '../../parameters/statute.js';
import type { EffectiveChange } from '../changes/change.js';
import { overtaken } from '../changes/facts-over-time.js';
import { reductionEffectiveDays } from '../changes/reduction-effective-days.js';
import type { ReductionChangesCase } from '../changes/reduction-on-day.js';
import { type ReductionSegment, reductionSegments } from '../changes/reduction-segments.js';
import { DEFAULT_ANSWERS } from '../council-tax-reduction/schemes/default.js';
import { excessReduction, type ReductionDifference, type ReductionRun } from './excess-reduction.js';

/** A case with what came off the bill meanwhile. */
export interface ReductionGivenCase extends ReductionChangesCase {
  /** In any order; none overlaps another. A day that is in none of them had no reduction. */
  readonly given: readonly ReductionRun[];
}

/** A council tax reduction decided again: from when each change counts, what is due, and what came off the bill beyond it. */
export interface ReductionChanges {
  readonly changes: readonly EffectiveChange[];
  readonly due: readonly ReductionSegment[];
  readonly differences: readonly ReductionDifference[];
  /** Null, as are the two below, where nothing is stated to have been given. */
  readonly excess: Money | null;
  readonly shortfall: Money | null;
  /** Excess less shortfall: above nothing it is charged to the account again, below nothing it comes off. */
  readonly onAccount: Money | null;
  readonly reason: string;
  readonly law: string;
  readonly assumptions: readonly string[];
}

const NOT_COMPARED = 'Days for which no figure can be given were not compared with what was given';

/** Decides a case day by day. Pure; throws a RangeError past the most weeks. */
export function reductionChanges(asked: ReductionGivenCase, statute: Statute): ReductionChanges {
  const changes = reductionEffectiveDays(asked, statute);
  const due = reductionSegments(asked, changes, statute);
  const decided = due.filter(({ undecided }) => undecided === null);
  const given = decided.flatMap(segment => asked.given.flatMap(run => within(run, segment)));
  const { reason, law, ...compared } = excessReduction(given, decided);
  const [excess, shortfall] = asked.given.length === 0 ? [null, null] : [compared.excess, compared.shortfall];
  return {
    changes,
    due,
    differences: excess === null ? [] : compared.differences,
    excess,
    shortfall,
    onAccount: excess && shortfall && excess.minus(shortfall),
    reason,
    law,
    assumptions: [
      ...new Set([
        ...changes.flatMap(one => one.assumptions),
        ...overtaken(changes),
        ...ofDefaultScheme(decided),
        ...(decided.length < due.length ? [NOT_COMPARED] : []),
      ]),
    ],
  };
}

function ofDefaultScheme(due: readonly ReductionSegment[]): readonly string[] {
  const found = due.filter(({ scheme, ended }) => scheme === 'DEFAULT' && !ended);
  if (found.length === 0) return [];
  return [DEFAULT_ANSWERS, ...found.flatMap(({ assumptions }) => assumptions)];
}

function within(run: ReductionRun, segment: ReductionSegment): ReductionRun[] {
  const days = clipped(run, segment);
  return days === null ? [] : [{ ...days, perDay: run.perDay }];
}

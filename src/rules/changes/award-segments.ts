import type { PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import { Money } from '../../domain/money.js';
import { Working } from '../../domain/working.js';
import { keeping } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import type { DuePiece } from './award-pieces.js';
import { awardForWeek } from './weekly-award.js';

/** Days on which a week of benefit comes to the same. */
export interface AwardSegment {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly weekly: Money;
  readonly total: Money;
  readonly ended: boolean;
  /** How a week of it was reached: worked out when it is read. */
  readonly working: Working;
}

/** Pieces that follow one another at the same amount, made one. The segments join without gaps and come to the same in all. */
export function awardSegments(due: readonly DuePiece[], statute: Statute): AwardSegment[] {
  const runs: DuePiece[][] = [];
  for (const piece of due) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && plusDays(last.to, 1).equals(piece.from) && sameAward(last, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap(run => segmentOf(run, statute));
}

const sameAward = (one: DuePiece, other: DuePiece): boolean =>
  one.weekly.equals(other.weekly) && one.ended === other.ended && one.changed.join(' ') === other.changed.join(' ');

function segmentOf(run: readonly DuePiece[], statute: Statute): AwardSegment[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  return [
    {
      from: first.from,
      to: last.to,
      days: run.reduce((sum, { days }) => sum + days, 0),
      weekly: first.weekly,
      total: Money.sum(run.map(({ due }) => due)),
      ended: first.ended,
      get working() {
        return first.ended
          ? Working.from(Money.zero, 'The award has ended')
          : awardForWeek(first.household, first.from, { statute, sink: keeping }).working;
      },
    },
  ];
}

import type { Statute } from '../../parameters/statute.js';
import type { EffectiveChange } from '../../rules/changes/change.js';
import type { ReductionSegment } from '../../rules/changes/reduction-segments.js';
import type { ReductionDifference } from '../../rules/overpayments/excess-reduction.js';
import { type ReductionGivenCase, reductionChanges } from '../../rules/overpayments/reduction-changes.js';
import { WorkingView } from '../working-view.js';

/** A change with its day as callers see it. */
export const changeView = ({ change, ...effective }: EffectiveChange) => ({
  ...effective,
  id: change.id,
  kind: change.kind,
});

/** A reduction decided again, as callers see it. */
export function reductionView(asked: ReductionGivenCase, statute: Statute) {
  const found = reductionChanges(asked, statute);
  return {
    ...found,
    changes: found.changes.map(changeView),
    due: found.due.map(segmentView),
    differences: found.differences.map(differenceView),
  };
}

const segmentView = (segment: ReductionSegment) => ({
  from: segment.from,
  to: segment.to,
  days: segment.days,
  scheme: segment.scheme,
  weekly: segment.perDay.times(7).roundedToPenny(),
  total: segment.total,
  ended: segment.ended,
  undecided: segment.undecided,
  changes: segment.changed,
  get working() {
    return new WorkingView(`A day of council tax reduction from ${segment.from}`, segment.working);
  },
});

/** Pounds and pence that agree: what was given less what is due is the difference. */
function differenceView({ from, to, days, givenPerDay, amount }: ReductionDifference) {
  const given = givenPerDay.times(days).roundedToPenny();
  return { from, to, days, given, due: given.minus(amount), amount };
}

import { daysFromTo } from '../../../domain/epoch-day.js';
import type { CapitalItem } from '../../../domain/household/capital.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';
import { type Finding, refused } from '../finding.js';
import { cite, type Scheme, type Situation } from '../situation.js';

const NOT_TAKEN_DOWN =
  'Notional capital was counted whole: from which week on it goes down, and by how much, is not stated';

/**
 * Capital that is treated as possessed: in every week after the one in which it first counted less by what all benefits together
 * would have been more without it. HB Regs, regs 49 and 50; HB(SPC) Regs, regs 47 and 48.
 */
export function notionalCapital(item: CapitalItem, { household, scheme }: Situation, sink: Sink): Working {
  const whole = sink.from(item.value, 'Treated as possessed', cite(scheme, 'reg. 49', 'reg. 47'));
  const { since, lessPerWeek } = item;
  if (since === null || lessPerWeek === null) return whole.assuming(NOT_TAKEN_DOWN);
  const weeks = (daysFromTo(benefitWeekOf(since), benefitWeekOf(household.claim.assessedOn)) - 1) / 7;
  if (weeks <= 0) return whole;
  const less = Money.min(item.value, lessPerWeek.times(weeks));
  return whole.less(
    less,
    () => ({
      label: `Less for each of ${weeks} weeks since`,
      formula: `${lessPerWeek.toFixed()} x ${weeks}`,
      plain: 'Each week you are treated as having a little less of it: what your benefit would have been more.',
    }),
    cite(scheme, 'reg. 50', 'reg. 48'),
  );
}

/** Said of the answer too, for where the capital bars benefit no income is worked out from it. */
export const notTakenDown = (items: readonly CapitalItem[], scheme: Scheme): Finding[] =>
  items
    .filter(({ kind, since, lessPerWeek }) => kind === 'NOTIONAL' && (since === null || lessPerWeek === null))
    .map(({ owner }) =>
      refused({
        subject: 'CAPITAL',
        code: 'NOTIONAL_NOT_REDUCED',
        person: owner,
        reason: NOT_TAKEN_DOWN,
        law: cite(scheme, 'reg. 50', 'reg. 48'),
      }),
    );

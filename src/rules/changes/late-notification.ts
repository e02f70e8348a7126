import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';
import type { Change } from './change.js';

/** When a change is treated as having happened, and why. */
export interface TreatedAs {
  readonly on: PlainDate;
  /** True where it was told too late to count from its own day. */
  readonly late: boolean;
  readonly reason: string;
  readonly law: string;
  readonly assumptions: readonly string[];
}

const LAW = 'SI 2001/1002, regs 8(3) and 9';

/**
 * A change that raises benefit and is told more than a month after it happened is treated as happening on the day it is
 * told, unless special circumstances are accepted within thirteen months. One that nobody has told yet has not happened for
 * this purpose: `toldOn` is then the day on which the council decides. One that lowers benefit never comes here.
 */
export function treatedAs(change: Change, { law, toldOn }: { law: OverpaymentsLaw; toldOn: PlainDate }): TreatedAs {
  const { occurredOn, specialCircumstances } = change;
  const inTime = occurredOn.add({ months: law.lateNotificationMonths.value });
  const limit = occurredOn.add({ months: law.lateNotificationLimitMonths.value });
  if (!isAfter(toldOn, inTime)) return asHappened(occurredOn, 'Told within the month', []);
  const months = law.lateNotificationLimitMonths.text;
  if (specialCircumstances && !isAfter(toldOn, limit))
    return asHappened(occurredOn, `Told late, with special circumstances accepted within ${months} months`, []);
  return {
    on: toldOn,
    late: true,
    reason: specialCircumstances
      ? `Told more than ${months} months after it happened, so that no circumstances help`
      : 'Told more than a month after it happened, so it counts as if it happened on the day it was told',
    law: LAW,
    assumptions:
      change.notifiedOn === null
        ? ['Nobody has told of a change that raises benefit: the day of the decision was taken for it']
        : [],
  };
}

const asHappened = (on: PlainDate, reason: string, assumptions: readonly string[]): TreatedAs => ({
  on,
  late: false,
  reason,
  law: LAW,
  assumptions,
});

import type { PlainDate } from '../../domain/dates.js';
import { epochDay } from '../../domain/epoch-day.js';
import { Money } from '../../domain/money.js';
import { benefitWeekOf } from '../periods/benefit-week.js';

/** A part of an overpayment period and what is overpaid in it where capital is taken to have shrunk by an amount. */
export interface Shrinking {
  readonly from: PlainDate;
  readonly overpaidWith: (reduction: Money) => Money;
}

/** What capital has shrunk by for a part. */
export interface Shrunk {
  readonly from: PlainDate;
  readonly reduction: Money;
  readonly overpaid: Money;
}

/**
 * Capital over a period of overpayment: after each whole block of thirteen weeks it is taken to be less by what was overpaid
 * in the block. A last, shorter block keeps the amount it begins with. HB Regs, reg. 103; HB(SPC) Regs, reg. 84. The parts
 * are in order; a period of thirteen weeks or less is left as it is.
 */
export function diminishingCapital(parts: readonly Shrinking[], blockWeeks: number): Shrunk[] {
  const first = parts[0];
  if (!first) return [];
  const monday = epochDay(benefitWeekOf(first.from));
  const blockOf = (day: PlainDate): number => Math.floor((epochDay(day) - monday) / (7 * blockWeeks));
  let block = 0;
  let [reduction, overpaid] = [Money.zero, Money.zero];
  return parts.map(({ from, overpaidWith }) => {
    if (blockOf(from) > block) {
      reduction = reduction.plus(overpaid);
      overpaid = Money.zero;
      block = blockOf(from);
    }
    const amount = overpaidWith(reduction);
    overpaid = overpaid.plus(amount);
    return { from, reduction, overpaid: amount };
  });
}

import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';

const LAW = 'SI 2014/1230, reg. 55';

/** The amounts of an award that can eat into a transitional element, by name; the childcare costs element never does. */
export type ElementAmounts = Readonly<Record<string, Money>>;

/** What the award before managed migration came to, and universal credit on the same day. */
export interface Migration {
  readonly totalLegacyAmount: Money;
  readonly indicativeAward: Money;
  /** Income that would have come off, where it was more than the maximum amount; else nothing. */
  readonly incomeAboveMaximum: Money;
}

/**
 * The element of the first assessment period: what the old benefits exceed universal credit by; where universal credit is
 * nothing, all of the old benefits and the income above the maximum amount. SI 2014/1230, reg. 55(1).
 */
export function initialTransitionalElement(migration: Migration, sink: Sink): Working {
  const { totalLegacyAmount, indicativeAward, incomeAboveMaximum } = migration;
  const old = sink.from(totalLegacyAmount, 'The old benefits as a monthly amount', 'SI 2014/1230, reg. 53');
  if (indicativeAward.isZero())
    return old.plus(incomeAboveMaximum, 'Income above the maximum amount: universal credit would be nothing', LAW);
  const left = old.less(indicativeAward, 'Universal credit on the same day', 'SI 2014/1230, reg. 54');
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Universal credit is not less: no element', LAW) : left;
}

/**
 * The element of a later assessment period: that of the one before, less every increase in another element and every
 * element new in the award, childcare costs left out. SI 2014/1230, reg. 55(2) to (4). A fall elsewhere gives nothing back.
 * Once at nothing it stays there: reg. 55(3).
 */
export function erodedTransitionalElement(asked: {
  before: Money;
  elementsBefore: ElementAmounts;
  elementsNow: ElementAmounts;
  sink: Sink;
}): Working {
  let left = asked.sink.from(asked.before, 'Transitional element of the assessment period before', LAW);
  for (const [name, now] of Object.entries(asked.elementsNow)) {
    const increase = now.minus(asked.elementsBefore[name] ?? Money.zero);
    if (increase.moreThan(Money.zero)) left = left.less(increase, () => `Increase of ${name}`, `${LAW}(2) and (4)`);
  }
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Eroded to nothing: it does not come back', LAW) : left;
}

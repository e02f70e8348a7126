import type { Decimal } from 'decimal.js';
import { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import { poundsInWords } from '../../domain/working-words.js';
import type { Tiers } from '../../parameters/figure-shapes.js';

/** A rate and the amount from which it is charged, until the next. */
export interface RateBand {
  readonly from: Money;
  readonly rate: Parameter<Decimal>;
}

const made = new WeakMap<Tiers<Decimal>, readonly RateBand[]>();

/** The tiers of the law as bands of money; made once for each set of tiers. */
export function rateBands(tiers: Tiers<Decimal>): readonly RateBand[] {
  const known = made.get(tiers);
  if (known) return known;
  const bands = tiers.map(({ atLeast, figure }) => ({ from: Money.pence(atLeast * 100), rate: figure }));
  made.set(tiers, bands);
  return bands;
}

/** Each part of an amount at the rate of its band, a step a part. The bands rise. */
export const charged = (amount: Money, bands: readonly RateBand[], to: { sink: Sink; law: string }): Working =>
  to.sink.sum(
    bands
      .filter(({ from }) => amount.moreThan(from))
      .map(({ from, rate }, at) => {
        const next = bands[at + 1];
        const part = (next ? Money.min(amount, next.from) : amount).minus(from);
        const note = () => ({ label: `${rate.text}% of ${poundsInWords(part)}`, parameters: [rate] });
        return { of: part.times(rate.value), note, law: to.law };
      }),
  );

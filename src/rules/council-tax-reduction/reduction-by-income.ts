import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { ReductionCase } from './case.js';

/**
 * The maximum for a day less a seventh of the share of the weekly excess: at 20% a week, 2 6/7% a day. Not below nothing.
 * SI 2012/2885, Sch. 1 paras 3 and 10(3); SI 2012/2886, Sch. paras 17 and 32(3).
 */
export function reductionByIncome(most: Working, excess: Working | null, { terms, sink }: ReductionCase): Working {
  const { taper, provisions } = terms;
  const maximum = sink.from(most, 'Most that can come off', provisions.maximum);
  if (excess === null) return maximum;
  if (excess.amount.isZero())
    return maximum.less(excess, 'Income is not above the applicable amount, so nothing comes off', provisions.taper);
  const share = excess.becomes(
    excess.amount.times(taper.value).dividedBy(7),
    () => ({
      label: `${taper.text}% of it a week, for a day`,
      formula: `${excess.amount.toFixed()} x ${taper.text} / 100 / 7`,
      parameters: [taper],
    }),
    provisions.taper,
  );
  const left = maximum.less(
    share,
    () => ({
      label: `${taper.text}% of income above the applicable amount`,
      plain: `For each pound of weekly income above what the law says you need, ${taper.text}p a week comes off.`,
    }),
    provisions.taper,
  );
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Not below nothing', provisions.taper) : left;
}

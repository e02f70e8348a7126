import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { Scale } from '../../periods/rent-free-scale.js';
import { cite, type Scheme } from '../situation.js';

/** Nothing is paid where the award is less than the least, of a part week less than its share; exactly the least is paid. HB Regs, reg. 75; HB(SPC) Regs, reg. 56. */
export function minimumAward(
  award: Working,
  least: Parameter<Money>,
  { scheme, scale, days }: { scheme: Scheme; scale: Scale | null; days: number },
): Working {
  const week = scale === null ? least.value : least.value.times(scale.times).dividedBy(scale.over);
  const bar = days === 7 ? week : week.times(days).dividedBy(7);
  if (award.amount.isZero() || !award.amount.lessThan(bar)) return award;
  return award.becomes(
    Money.zero,
    () => ({ label: `Less than ${least.text} a week is not paid`, parameters: [least] }),
    cite(scheme, 'reg. 75', 'reg. 56'),
  );
}

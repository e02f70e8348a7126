import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { rounded } from '../rounding.js';

const LAW = 'SI 2013/376, reg. 22(1)(b)';

/** 55% of net earnings, above the work allowance where there is one, to the penny. SI 2013/376, reg. 22(1)(b). */
export function earningsDeduction(
  earned: Working,
  allowance: Parameter<Money> | null,
  { law: { universalCredit: law }, sink }: AwardCase,
): Working {
  if (earned.amount.isZero()) return sink.nothing('No earnings', LAW);
  const joint = sink.from(earned, 'Net earnings, of both of a couple together', LAW);
  const above = allowance ? joint.less(allowance.value, () => figureNote(allowance), 'SI 2013/376, reg. 22(2)') : joint;
  if (!above.amount.moreThan(Money.zero)) return above.becomes(Money.zero, 'Within the work allowance', LAW);
  const taper = law.taper;
  return rounded(above.times(taper.value, () => figureNote(taper, `${taper.text}% of what is left`), LAW));
}

import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { cite, type Situation } from '../situation.js';

/** Income above the applicable amount, not below nothing. SSCBA 1992, s. 130(3). */
export function excessIncome(income: Working, applicable: Working, sink: Sink): Working {
  const excess = sink
    .from(income, 'Income', 'SSCBA 1992, s. 130(3)')
    .less(applicable, 'Applicable amount', 'SSCBA 1992, s. 130(3)');
  return excess.amount.isNegative()
    ? excess.becomes(Money.zero, 'Income is not above the applicable amount', 'SSCBA 1992, s. 130(3)(a)')
    : excess;
}

/** The maximum less the share of the excess, not below nothing. HB Regs, reg. 71; HB(SPC) Regs, reg. 51. */
export function tapered(maximum: Working, excess: Working, { law, scheme }: Situation): Working {
  const where = cite(scheme, 'reg. 71', 'reg. 51');
  const share = excess.times(
    law.taper.value,
    () => ({
      label: `${law.taper.text}% of it`,
      formula: `${excess.amount.toFixed()} x ${law.taper.text} / 100`,
      parameters: [law.taper],
    }),
    where,
  );
  const left = maximum.less(
    share,
    () => ({
      label: `${law.taper.text}% of income above the applicable amount`,
      plain: `For each pound of income above what the law says you need, ${law.taper.text}p comes off.`,
    }),
    where,
  );
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Not below nothing', where) : left;
}

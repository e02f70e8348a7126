import { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { Working } from '../../domain/working.js';
import type { Part, Sink } from '../../domain/working-sink.js';

const TOTAL = 'SI 2013/376, regs 79 and 80';
const LIMIT = 'SI 2013/376, reg. 80A';
const REDUCTION = 'SI 2013/376, reg. 81';

export interface CapSums {
  /** Universal credit of the assessment period before the cap and before any deduction. Reg. 80(2). */
  readonly universalCredit: Money;
  /** The other benefits that count, each as a monthly amount. */
  readonly others: readonly Part[];
  readonly annualLimit: Parameter<Money>;
  /** Taken off the excess. Reg. 81(1)(b). */
  readonly childcareElement: Money;
  readonly sink: Sink;
}

/**
 * How much universal credit is reduced by: what benefits come to above a twelfth of the annual limit, less the childcare
 * costs element. SI 2013/376, regs 79 to 81. Universal credit is not cut below nothing.
 */
export function universalCreditCap({ universalCredit, others, annualLimit, childcareElement, sink }: CapSums): Working {
  const total = sink.sum([{ of: universalCredit, note: 'Universal credit before the cap', law: TOTAL }, ...others]);
  const month = annualLimit.value.dividedBy(12).roundedToPenny();
  const excess = sink
    .from(total, 'Benefits that count, for the month', TOTAL)
    .less(
      month,
      () => ({ label: annualLimit.name, formula: `${annualLimit.text} / 12`, parameters: [annualLimit] }),
      LIMIT,
    );
  if (!excess.amount.moreThan(Money.zero)) return excess.becomes(Money.zero, 'Within the cap', TOTAL);
  const cut = childcareElement.isZero()
    ? excess
    : excess.less(childcareElement, 'Childcare costs element, which the cap leaves alone', `${REDUCTION}(1)(b)`);
  if (!cut.amount.moreThan(Money.zero))
    return cut.becomes(Money.zero, 'The childcare costs element covers the excess', REDUCTION);
  return cut.amount.moreThan(universalCredit)
    ? cut.becomes(universalCredit, 'No more than universal credit itself', REDUCTION)
    : cut;
}

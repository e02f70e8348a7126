import type { PlainDate } from '../../domain/dates.js';
import type { AmountPer } from '../../domain/household/values.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { poundsInWords } from '../../domain/working-words.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import { class1Thresholds } from './class-1-thresholds.js';
import type { TaxContext } from './tax-context.js';

const LAW = 'SSCBA 1992, s. 8; SI 2001/1004, regs 11, 12';

/**
 * An employee's primary Class 1 contribution on the gross pay of one job for one pay period, to the penny, a halfpenny
 * dropped (SI 2001/1004 reg 12(1)). None from pension age. SSCBA 1992 ss 6(3), 8.
 */
export function class1(pay: AmountPer, birthDate: PlainDate, { law, day, sink }: TaxContext): Working {
  const { nationalInsurance, statePensionAge } = law;
  if (isPensionAge(birthDate, day, statePensionAge))
    return sink.nothing('No National Insurance from State Pension age', 'SSCBA 1992, s. 6(3)');
  const { primary, upper, figures } = class1Thresholds(pay.per, nationalInsurance);
  const main = above(Money.min(pay.amount, upper), primary);
  const over = above(pay.amount, upper);
  const rates = [
    { part: main, rate: nationalInsurance.class1MainRate },
    { part: over, rate: nationalInsurance.class1RateAboveLimit },
  ].filter(({ part }) => !part.isZero());
  return sink.sum(
    rates.map(({ part, rate }) => ({
      of: halfPennyDropped(part.times(rate.value)),
      note: () => ({ label: `${rate.text}% of ${poundsInWords(part)}`, parameters: [rate, ...figures] }),
      law: LAW,
    })),
  );
}

const above = (amount: Money, limit: Money): Money => Money.max(Money.zero, amount.minus(limit));

/** To the nearest penny, exactly half a penny downward. */
function halfPennyDropped(amount: Money): Money {
  const down = amount.roundedDownToPenny();
  return amount.minus(down).times(2).moreThan(Money.pence(1)) ? down.plus(Money.pence(1)) : down;
}

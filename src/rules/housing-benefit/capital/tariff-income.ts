import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { cite, type Situation } from '../situation.js';

/** The limits that go with the age of the claimant. */
const limitsOf = ({ scheme, law }: Pick<Situation, 'scheme' | 'law'>) =>
  scheme === 'PENSION_AGE'
    ? {
        upper: law.capitalUpperLimitPensionAge,
        lower: law.capitalLowerLimitPensionAge,
        step: law.capitalTariffStepPensionAge,
        income: law.capitalTariffIncomePensionAge,
      }
    : {
        upper: law.capitalUpperLimit,
        lower: law.capitalLowerLimit,
        step: law.capitalTariffStep,
        income: law.capitalTariffIncome,
      };

/** Whether capital is too much for any benefit: it exceeds the limit, so exactly the limit is within. Reg. 43 of each. */
export const exceedsCapitalLimit = (capital: Money, situation: Pick<Situation, 'scheme' | 'law'>): boolean =>
  capital.moreThan(limitsOf(situation).upper.value);

/**
 * The income that capital is taken to bring in: so much for each whole step above the lower limit and for any part of one.
 * HB Regs, reg. 52; HB(SPC) Regs, reg. 29(2).
 */
export function tariffIncome(capital: Money, situation: Pick<Situation, 'scheme' | 'law'>, sink: Sink): Working {
  const { lower, step, income } = limitsOf(situation);
  const above = capital.minus(lower.value);
  const law = cite(situation.scheme, 'reg. 52', 'reg. 29(2)');
  if (above.isZero() || above.isNegative()) return sink.nothing('No income is taken from the capital', law);
  const steps = above.over(step.value).ceil().toNumber();
  return sink.from(
    income.value.times(steps),
    () => ({
      label: `Income taken from capital of ${capital.toFixed()}`,
      formula: `${steps} x ${income.text}: ${above.toFixed()} / ${step.text}, a part counted whole`,
      parameters: [lower, step, income],
    }),
    law,
  );
}

import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { countedCapital } from '../../housing-benefit/capital/capital.js';
import { type Finding, refused } from '../finding.js';
import type { LocalCase } from './case.js';

/** What is owned, as the scheme counts it: the Department's figure where universal credit has one. */
export interface LocalCapital {
  readonly amount: Money;
  readonly findings: readonly Finding[];
}

export function capitalOf({ award, situation, sink }: LocalCase): LocalCapital {
  if (award?.capital) return { amount: award.capital, findings: [] };
  const counted = countedCapital(situation, sink);
  return { amount: counted.working.amount, findings: counted.findings };
}

/** So little that housing benefit leaves it out: HB Regs, reg. 52. Where a scheme's limit is not known it is taken to be within. */
export const isSmall = ({ amount }: LocalCapital, { law }: LocalCase): boolean =>
  !amount.moreThan(law.housingBenefit.capitalLowerLimit.value);

/** What a figure rests on where the scheme's rules of capital are not known and there is some. */
export const assumedOfCapital = ({ amount }: LocalCapital, { scheme }: LocalCase): readonly string[] =>
  scheme.capital === 'unknown' && !amount.isZero() ? [WITHIN] : [];

const WITHIN =
  'How much capital this scheme allows is not known: so little as housing benefit leaves out was taken to be within it';

/** Too much capital for any reduction: it exceeds the limit, so exactly the limit is within. Null where it does not. */
export function aboveCapitalLimit({ amount }: LocalCapital, { scheme: { capital } }: LocalCase): Finding | null {
  if (capital === 'unknown' || !amount.moreThan(capital.limit.value)) return null;
  return refused({
    subject: 'CAPITAL',
    code: 'ABOVE_LIMIT',
    reason: `Capital is above ${capital.limit.text}`,
    law: capital.law,
  });
}

/** So much a week for each whole step above the lower limit and for any part of one; null where the scheme has none of it. */
export function tariffIncome(
  { amount }: LocalCapital,
  { scheme: { capital }, award, sink }: LocalCase,
): Working | null {
  if (capital === 'unknown' || capital.tariff === null) return null;
  if (capital.tariff === 'unknown') return amount.isZero() ? null : sink.sum([]).assuming(NO_TARIFF);
  const { from, step, income, onUniversalCredit } = capital.tariff;
  const above = amount.minus(from.value);
  if ((award !== null && !onUniversalCredit) || !above.moreThan(Money.zero)) return null;
  const steps = above.over(step.value).ceil().toNumber();
  return sink.from(
    income.value.times(steps),
    () => ({
      label: `Income taken from capital of ${amount.toFixed()}`,
      formula: `${steps} x ${income.text}: ${above.toFixed()} / ${step.text}, a part counted whole`,
      parameters: [from, step, income],
    }),
    capital.law,
  );
}

const NO_TARIFF = 'Whether capital below the limit brings income in is not known of this scheme: none was taken';

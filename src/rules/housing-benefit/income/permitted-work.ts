import { Money } from '../../../domain/money.js';
import { cite, type Situation } from '../situation.js';
import type { Disregard } from './disregard.js';
import { type Earner, earnedTogether } from './earner.js';

/**
 * Work that somebody on contributory ESA, Incapacity Benefit or SDA may do: their earnings up to its limit, and what is left
 * of the limit, up to the higher sum, off the other's. HB Regs, Sch. 4 para. 10A; HB(SPC) Regs, Sch. 4 para. 5A.
 */
export function permittedWork({ law, scheme }: Situation, earners: readonly Earner[]): Disregard | null {
  const own = earners.filter(({ adult }) => adult.employments.some(job => job.permittedWork));
  if (own.length === 0) return null;
  const figure = law.permittedWorkDisregard;
  const earned = earnedTogether(own);
  const others = earnedTogether(earners).minus(earned);
  const left = Money.max(figure.value.minus(earned), Money.zero);
  const amount = Money.min(earned, figure.value).plus(Money.min(others, left, law.earningsDisregardHigher.value));
  return { code: 'PERMITTED_WORK', amount, figure, law: cite(scheme, 'Sch. 4 para. 10A', 'Sch. 4 para. 5A') };
}

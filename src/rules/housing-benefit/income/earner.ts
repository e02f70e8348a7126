import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';

/** One of claimant and partner, with what they earn in a week after tax, National Insurance and half of any pension. */
export interface Earner {
  readonly adult: Adult;
  readonly net: Money;
  /** The part of it from a special occupation. HB Regs, Sch. 4 para. 8(1). */
  readonly netSpecial: Money;
}

export const earnedTogether = (earners: readonly Earner[]): Money => Money.sum(earners.map(({ net }) => net));

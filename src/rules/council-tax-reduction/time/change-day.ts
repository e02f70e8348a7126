import type { PlainDate } from '../../../domain/dates.js';
import { nextBenefitWeek } from '../../housing-benefit/time/benefit-week.js';
import { delayedNonDependantDay } from '../../housing-benefit/time/change-day.js';
import { DELAY_WEEKS } from '../non-dependants/exempt-person.js';

/**
 * Kinds of change that count from different days. `TAX`: the amount of council tax, by a discount, a band, a move or a new
 * year. `PARTNER`: gained, lost or died. `NON_DEPENDANT_MORE`: one arrives, or more comes off for one.
 */
export const REDUCTION_CHANGES = ['TAX', 'PARTNER', 'NON_DEPENDANT_MORE', 'BENEFIT_ENDS', 'OTHER'] as const;
export type ReductionChange = (typeof REDUCTION_CHANGES)[number];

/** From which day a change counts, and why. */
export interface ReductionChangeDay {
  readonly from: PlainDate;
  readonly reason: string;
  readonly law: string;
}

interface Changed {
  readonly kind: ReductionChange;
  /** For the end of another benefit, the first day without it. */
  readonly on: PlainDate;
  readonly pensionAge: boolean;
}

const LAW = 'SI 2012/2885, Sch. 1 para. 46; SI 2012/2886, Sch. para. 107';

/**
 * The day from which a change counts: the Monday after it; but a change of the tax and of partners on its own day, and in
 * pension age more for a non-dependant 26 weeks later. SI 2012/2885, Sch. 1 para. 46; SI 2012/2886, Sch. para. 107,
 * as councils apply them: their text was not at hand. A change of pension credit has para. 47 for itself.
 */
export function reductionChangeDay({ kind, on, pensionAge }: Changed): ReductionChangeDay {
  switch (kind) {
    case 'TAX':
      return { from: on, reason: 'A change of the council tax counts from its own day', law: `${LAW}(3) and (4)` };
    case 'PARTNER':
      return { from: on, reason: 'Gaining or losing a partner counts from its own day', law: `${LAW}(5) and (6)` };
    case 'NON_DEPENDANT_MORE':
      if (!pensionAge) return followingWeek(on);
      return { ...delayedNonDependantDay(on, DELAY_WEEKS), law: 'SI 2012/2885, Sch. 1 para. 46(10) to (13)' };
    case 'BENEFIT_ENDS':
    case 'OTHER':
      return followingWeek(on);
  }
}

const followingWeek = (on: PlainDate): ReductionChangeDay => ({
  from: nextBenefitWeek(on),
  reason: 'A change counts from the reduction week after the one in which it happens',
  law: `${LAW}(1)`,
});

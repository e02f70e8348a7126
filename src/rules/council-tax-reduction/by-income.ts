import type { Working } from '../../domain/working.js';
import type { ReductionCase } from './case.js';
import { type Finding, refused } from './finding.js';
import { reductionByIncome } from './reduction-by-income.js';

/** The reduction by income for a day, and why there is none. */
export interface ByIncome {
  readonly working: Working;
  /** What stands in its way; empty where there is such a reduction. */
  readonly bars: readonly Finding[];
}

interface Means {
  readonly maximum: Working;
  /** Null where income is left out. */
  readonly excess: Working | null;
  readonly bars: readonly Finding[];
}

/** Nothing where something stands in the way, or the excess takes the whole; otherwise what the taper leaves. */
export function byIncome(asked: ReductionCase, { maximum, excess, bars }: Means): ByIncome {
  const { sink, terms } = asked;
  const [stop] = bars;
  const working = stop ? sink.nothing(stop.reason, stop.law) : reductionByIncome(maximum, excess, asked);
  const assuming = terms.assumptions.reduce((so, assumption) => so.assuming(assumption), working);
  if (stop || excess === null || excess.amount.isZero() || !working.amount.isZero()) return { working: assuming, bars };
  return { working: assuming, bars: [usedUp(asked)] };
}

/** Whoever's excess takes the whole of it is in no class. SI 2012/2885, Sch. 1 para. 3; SI 2012/2886, Sch. paras 14(f) and 17. */
const usedUp = ({ terms }: ReductionCase): Finding =>
  refused({
    subject: 'INCOME',
    code: 'INCOME_TOO_HIGH',
    reason: 'Income is so high that nothing is left of the reduction',
    law: terms.provisions.taper,
  });

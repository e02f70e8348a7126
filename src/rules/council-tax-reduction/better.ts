import type { Working } from '../../domain/working.js';
import type { ReductionCase } from './case.js';

/** The reduction that is given. */
export interface Better {
  readonly working: Working;
  /** The alternative is the one that is given. */
  readonly alternative: boolean;
}

/** Whoever falls in both is given the larger; where they are equal, the one by income. SI 2012/2885, Sch. 1 para. 10(5) and (6). */
export function betterOf(byIncome: Working, alternative: Working | null, { terms }: ReductionCase): Better {
  if (alternative === null) return { working: byIncome, alternative: false };
  const larger = alternative.amount.moreThan(byIncome.amount);
  const label = larger
    ? 'The alternative by second adults is larger'
    : 'The alternative by second adults is not larger';
  return larger
    ? { working: byIncome.becomes(alternative, label, terms.provisions.better), alternative: true }
    : { working: byIncome.noting(label, terms.provisions.better), alternative: false };
}

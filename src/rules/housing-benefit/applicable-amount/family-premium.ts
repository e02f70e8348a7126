import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/**
 * Ended for new cases on 1 May 2016; an award that has had it since before then without a break keeps it. HB Regs, Sch. 3
 * para. 3, and HB(SPC) Regs, Sch. 3 para. 3, as saved by SI 2015/1857, regs 2 and 4.
 */
export function familyPremium({ family, household, law, scheme }: Situation): Amount | null {
  const preserved = household.awards.housingBenefit?.familyPremiumPreserved ?? 'NO';
  if (preserved === 'NO' || family.children.length === 0) return null;
  const loneParentRate = preserved === 'LONE_PARENT' && family.kind === 'LONE_PARENT' && scheme === 'WORKING_AGE';
  return {
    code: 'FAMILY_PREMIUM',
    figure: loneParentRate ? law.familyPremiumLoneParent : law.familyPremium,
    times: 1,
    label: `Family premium kept since before 1 May 2016${loneParentRate ? ', lone parent rate' : ''}`,
    law: `${cite(scheme, 'Sch. 3 para. 3', 'Sch. 3 para. 3')}; SI 2015/1857`,
  };
}

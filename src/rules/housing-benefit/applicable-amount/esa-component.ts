import type { Adult } from '../../../domain/household/adult.js';
import type { Situation } from '../situation.js';
import type { Amount } from './amount.js';

/**
 * The component of employment and support allowance: one, the claimant's before the partner's, and none beside a disability
 * premium. Working age only. HB Regs, reg. 22(1)(e) and Sch. 3 paras 21 to 26.
 */
export function esaComponent({ scheme, family, law }: Situation, disabilityPremium: Amount | null): Amount | null {
  if (scheme === 'PENSION_AGE' || disabilityPremium !== null) return null;
  const holder = family.adults.find(hasComponent);
  if (holder === undefined) return null;
  const support = holder.esa?.component === 'SUPPORT';
  return {
    code: support ? 'SUPPORT_COMPONENT' : 'WORK_RELATED_ACTIVITY_COMPONENT',
    figure: support ? law.supportComponent : law.workRelatedActivityComponent,
    times: 1,
    label: support ? 'Support component' : 'Work-related activity component',
    law: `HB Regs, Sch. 3 paras 21 to ${support ? '24 and 26' : '23 and 25'}`,
  };
}

const hasComponent = ({ esa }: Adult): boolean => esa?.phase === 'MAIN' && esa.component !== 'NONE';

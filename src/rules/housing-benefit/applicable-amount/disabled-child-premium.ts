import { isDisabledChild } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/**
 * For each child on DLA, PIP or a Scottish equivalent, or severely sight impaired; also one left out by the limit of two.
 * HB Regs, Sch. 3 paras 16 and 20(7A); HB(SPC) Regs, Sch. 3 paras 8 and 12(3).
 */
export function disabledChildPremium({ family, law, scheme }: Situation): Amount | null {
  const children = family.children.filter(isDisabledChild).length;
  if (children === 0) return null;
  return {
    code: 'DISABLED_CHILD_PREMIUM',
    figure: law.disabledChildPremium,
    times: children,
    label: children === 1 ? 'Disabled child premium' : `Disabled child premium: ${children} children`,
    law: cite(scheme, 'Sch. 3 paras 16 and 20', 'Sch. 3 paras 8 and 12(3)'),
  };
}

import { hasEnhancedAward } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/**
 * For the highest care: one premium for the adults, at the couple rate where there is a partner, if the one who qualifies is
 * under pension age or the claimant has a support component; and one for each child. HB Regs, Sch. 3 paras 15 and 20(7). Pension age
 * keeps the child's alone: HB(SPC) Regs, Sch. 3 paras 7 and 12(2).
 */
export function enhancedDisabilityPremiums(situation: Situation): Amount[] {
  const premiums: Amount[] = [];
  const adults = adultsPremium(situation);
  if (adults !== null) premiums.push(adults);
  const children = situation.family.children.filter(hasEnhancedAward).length;
  if (children > 0) {
    premiums.push({
      code: 'ENHANCED_DISABILITY_PREMIUM_CHILD',
      figure: situation.law.enhancedDisabilityPremiumChild,
      times: children,
      label:
        children === 1
          ? 'Enhanced disability premium for a child'
          : `Enhanced disability premium: ${children} children`,
      law: cite(situation.scheme, 'Sch. 3 paras 15 and 20(7)(a)', 'Sch. 3 paras 7 and 12(2)'),
    });
  }
  return premiums;
}

function adultsPremium({ scheme, family, law, ofPensionAge }: Situation): Amount | null {
  if (scheme === 'PENSION_AGE') return null;
  const { esa } = family.claimant;
  const byCapability = esa?.phase === 'MAIN' && esa.component === 'SUPPORT';
  const byCare = family.adults.some(adult => !ofPensionAge.includes(adult.id) && hasEnhancedAward(adult));
  if (!byCapability && !byCare) return null;
  const couple = family.kind === 'COUPLE';
  return {
    code: 'ENHANCED_DISABILITY_PREMIUM',
    figure: couple ? law.enhancedDisabilityPremiumCouple : law.enhancedDisabilityPremiumSingle,
    times: 1,
    label: `Enhanced disability premium, ${couple ? 'couple' : 'single'} rate`,
    law: 'HB Regs, Sch. 3 paras 15 and 20(7)',
  };
}

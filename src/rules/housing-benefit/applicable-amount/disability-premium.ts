import type { Adult } from '../../../domain/household/adult.js';
import { meetsDisabilityCondition } from '../people/disability.js';
import type { Situation } from '../situation.js';
import type { Amount } from './amount.js';

const LAW = 'HB Regs, Sch. 3 paras 12, 13 and 20(5)';

/** Adults under pension age who get a listed benefit or are severely sight impaired. HB Regs, Sch. 3 para. 13(1)(a). */
export const disabledAdults = ({ family, ofPensionAge }: Situation): readonly Adult[] =>
  family.adults.filter(adult => !ofPensionAge.includes(adult.id) && meetsDisabilityCondition(adult));

/**
 * Found by the Department to have limited capability for work, or treated so until that is settled, in the assessment phase:
 * the claimant then goes by a component. HB Regs, Sch. 3 para. 13(9); SI 2008/794, reg. 30; SI 2013/379, reg. 26.
 */
export const hasLimitedCapability = ({ esa }: Adult): boolean => esa !== null;

/**
 * One premium a claim, at the couple rate where there is a partner, though one of them alone qualifies. Working age only.
 * Not where the claimant has limited capability for work. HB Regs, Sch. 3 paras 12, 13 and 20(5).
 */
export function disabilityPremium(situation: Situation): Amount | null {
  const { scheme, family, law } = situation;
  if (scheme === 'PENSION_AGE' || hasLimitedCapability(family.claimant)) return null;
  if (disabledAdults(situation).length === 0) return null;
  const couple = family.kind === 'COUPLE';
  return {
    code: 'DISABILITY_PREMIUM',
    figure: couple ? law.disabilityPremiumCouple : law.disabilityPremiumSingle,
    times: 1,
    label: `Disability premium, ${couple ? 'couple' : 'single'} rate`,
    law: LAW,
  };
}

import type { Adult } from '../../../domain/household/adult.js';
import type { Amount } from '../applicable-amount/amount.js';
import { disabledAdults } from '../applicable-amount/disability-premium.js';
import { hoursOfWork, inRemunerativeWork } from '../non-dependants/remunerative-work.js';
import { ageYears } from '../people/age.js';
import { inWorkRelatedActivityGroup, meetsDisabilityCondition } from '../people/disability.js';
import type { Situation } from '../situation.js';

const LONG_HOURS = 30;
const LONG_HOURS_FROM_AGE = 25;

/**
 * Whether the further sum is due, and on what ground; null where it is not. HB Regs, Sch. 4 para. 17(2); HB(SPC) Regs,
 * Sch. 4 para. 9(2). The age and the 30 hours have to meet in one person.
 */
export function additionalDisregardGround(situation: Situation, amounts: readonly Amount[]): string | null {
  const { family, on } = situation;
  const working = family.adults.filter(inRemunerativeWork);
  if (working.length === 0) return null;
  const long = working.some(
    adult => hoursOfWork(adult) >= LONG_HOURS && ageYears(adult.birthDate, on) >= LONG_HOURS_FROM_AGE,
  );
  if (long) return '25 or over and at work for 30 hours or more';
  if (family.kind === 'LONE_PARENT') return 'a lone parent at work for 16 hours or more';
  if (family.kind === 'COUPLE' && family.children.length > 0)
    return 'a couple with a child, one at work for 16 hours or more';
  return disabledAtWork(situation, amounts, working) ? 'disabled and at work for 16 hours or more' : null;
}

/** HB Regs, Sch. 4 para. 17(2)(b)(iv), (v): the sum matters for one person; of a couple only who it is that works does. */
function disabledAtWork(situation: Situation, amounts: readonly Amount[], working: readonly Adult[]): boolean {
  if (situation.scheme === 'PENSION_AGE')
    return working.some(adult => meetsDisabilityCondition(adult) || adult.esa?.phase === 'MAIN');
  if (working.some(inWorkRelatedActivityGroup)) return true;
  if (situation.family.kind === 'COUPLE')
    return working.some(adult => inSupportGroup(adult) || disabledAdults(situation).includes(adult));
  return amounts.some(({ code }) => code === 'DISABILITY_PREMIUM' || code === 'SUPPORT_COMPONENT');
}

const inSupportGroup = ({ esa }: Adult): boolean => esa?.phase === 'MAIN' && esa.component === 'SUPPORT';

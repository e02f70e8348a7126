import { isBefore, type PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { withOwnChildren } from './own-children.js';

/** The longest that anybody may live away and be of the household. */
export const WEEKS_AWAY = 52;

/**
 * The household of housing benefit without a partner who has lived away for more than 52 weeks, and what is the partner's; the
 * same where there is none. HB Regs, reg. 21(1) and (2)(b); HB(SPC) Regs, reg. 21(1) and (2)(b). A stay in hospital may last
 * longer. A claimant who is away stays the claimant: whether the home is still theirs is for reg. 7.
 */
export function withoutPartnerAway(household: Household, day: PlainDate): Household {
  const [claimant, partner] = household.adults;
  if (!claimant || !partner?.absentSince) return household;
  if (!isBefore(partner.absentSince.add({ weeks: WEEKS_AWAY }), day)) return household;
  const capital = household.capital.filter(({ owner }) => owner !== partner.id);
  return { ...household, adults: [claimant], capital };
}

/** The household that housing benefit is for: the family without whoever lives away from it or with somebody else. Regs 20 and 21. */
export const housingBenefitHousehold = (household: Household, day: PlainDate): Household =>
  withOwnChildren(withoutPartnerAway(household, day), day, WEEKS_AWAY);

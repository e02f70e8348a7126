import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';
import { nextBenefitWeek } from './benefit-week.js';

/** What decides the first day of an award. */
export interface StartFacts {
  /** The day on which the claim is, or is treated as, made: backdating and a stated intention to claim are settled first. */
  readonly claimedOn: PlainDate;
  /** The first day for which rent is due for the home, and on which the claimant lives there. */
  readonly liableFrom: PlainDate;
  /** Rent that falls due by the day in a hostel, or in a council's board and lodging, licensed or short-leased accommodation. */
  readonly dailyRent: boolean;
}

/** When an award begins. Days before `from` in its first benefit week are not paid for. */
export interface Start {
  readonly from: PlainDate;
  /** The Monday of the first benefit week. */
  readonly firstWeek: PlainDate;
  readonly reason: string;
  readonly law: string;
}

/**
 * The benefit week after the claim, or the week of the claim itself where rent first falls due in it. HB Regs, regs 76 and
 * 80(4); HB(SPC) Regs, regs 57 and 61(4).
 */
export function entitlementStart({ claimedOn, liableFrom, dailyRent }: StartFacts): Start {
  const week = benefitWeekOf(claimedOn);
  if (isAfter(liableFrom, claimedOn) && isAfter(benefitWeekOf(liableFrom), week))
    return fromWeekOfLiability(liableFrom);
  if (benefitWeekOf(liableFrom).equals(week)) {
    return {
      from: liableFrom,
      firstWeek: week,
      reason: dailyRent
        ? 'Rent due by the day first falls due in the week of the claim, so benefit starts with the rent'
        : 'Rent first falls due in the week of the claim, so benefit starts with the rent',
      law: 'HB Regs, reg. 76(2) and (3); HB(SPC) Regs, reg. 57(2)',
    };
  }
  const monday = nextBenefitWeek(claimedOn);
  return {
    from: monday,
    firstWeek: monday,
    reason: 'Benefit starts with the benefit week after the claim',
    law: 'HB Regs, reg. 76(1); HB(SPC) Regs, reg. 57(1)',
  };
}

/** A claim made before the rent starts, as `claimDays` lets it, is treated as made for the week in which it does. HB Regs, reg. 83(10). */
const fromWeekOfLiability = (liableFrom: PlainDate): Start => ({
  from: liableFrom,
  firstWeek: benefitWeekOf(liableFrom),
  reason: 'The claim was made before the rent began, so benefit starts with the rent',
  law: 'HB Regs, regs 76(2) and 83(10); HB(SPC) Regs, regs 57(2) and 64(11)',
});

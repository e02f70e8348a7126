import { isAfter, type PlainDate } from '../../../domain/dates.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import type { Scheme } from '../situation.js';

/** What decides how far back a claim reaches. */
export interface BackdatingFacts {
  readonly scheme: Scheme;
  readonly claimedOn: PlainDate;
  /** The first day on which every condition but the claim was met. */
  readonly entitledFrom: PlainDate;
  /** Working age: the day from which there was good cause for not claiming, without a break until the claim; null where none. */
  readonly goodCauseFrom: PlainDate | null;
}

/** From which day a claim is treated as made, and why. */
export interface Backdated {
  readonly treatedAsMadeOn: PlainDate;
  readonly reason: string;
  readonly law: string;
}

/**
 * Pension age: three months without asking for a reason. Working age: one month, if asked for and there was continuous good
 * cause. HB Regs, reg. 83(12) and (12A); HB(SPC) Regs, reg. 64(1) and (1A). Never before entitlement itself began.
 */
export function backdated(facts: BackdatingFacts, law: HousingBenefitLaw): Backdated {
  const { scheme, claimedOn, entitledFrom, goodCauseFrom } = facts;
  if (scheme === 'PENSION_AGE') {
    const months = law.backdatingMonthsPensionAge;
    return {
      treatedAsMadeOn: latest(claimedOn.subtract({ months: months.value }), entitledFrom, claimedOn),
      reason: `A pension-age claim reaches back up to ${months.text} months, whatever the reason`,
      law: 'HB(SPC) Regs, reg. 64(1) and (1A)',
    };
  }
  const where = 'HB Regs, reg. 83(12) and (12A)';
  if (goodCauseFrom === null)
    return { treatedAsMadeOn: claimedOn, reason: 'No good cause for a late claim is known', law: where };
  const months = law.backdatingMonths;
  const reach = claimedOn.subtract({ months: months.value });
  return {
    treatedAsMadeOn: latest(isAfter(goodCauseFrom, reach) ? goodCauseFrom : reach, entitledFrom, claimedOn),
    reason: `A working-age claim with good cause throughout reaches back up to ${months.text} month`,
    law: where,
  };
}

function latest(reach: PlainDate, entitledFrom: PlainDate, claimedOn: PlainDate): PlainDate {
  const from = isAfter(entitledFrom, reach) ? entitledFrom : reach;
  return isAfter(from, claimedOn) ? claimedOn : from;
}

import type { ChangeKind } from '../../domain/changes/change-words.js';
import type { PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import type { Tenure } from '../../domain/household/home.js';
import type { Period } from '../../domain/household/values.js';
import type { Law } from '../../parameters/schemes.js';
import { type ChangeDay, changeDay } from '../housing-benefit/time/change-day.js';
import type { Change } from './change.js';
import { upratedBenefitDay } from './uprated-benefit.js';

/** Homes for which housing benefit goes on beside universal credit. SI 2014/1230, regs 5(2)(a) and 6A(2). */
const BESIDE_UNIVERSAL_CREDIT: readonly Tenure[] = ['TEMPORARY', 'SUPPORTED'];

const goesOn = (tenure: Tenure): boolean => BESIDE_UNIVERSAL_CREDIT.includes(tenure);

/** What an ordinary change's day depends on beside itself. */
interface Asked {
  readonly law: Law;
  readonly tenure: Tenure;
  readonly dailyRent: boolean;
  readonly rentPer: Period | null;
  /** The day on which it is treated as having happened. */
  readonly on: PlainDate;
}

/** The day from which a change counts, and whether nothing is due from then. */
export interface OrdinaryDay extends ChangeDay {
  readonly ends: boolean;
}

/** The day from which a change counts, but for pension credit, waits and changes that meet. HB Regs, reg. 79; HB(SPC) Regs, reg. 59. */
export function ordinaryDay(change: Change, asked: Asked): OrdinaryDay {
  const { kind } = change;
  const ends = kind === 'ENDS_ENTITLEMENT' || (kind === 'UNIVERSAL_CREDIT_STARTS' && !goesOn(asked.tenure));
  return { ...dayOf(kind, asked), ends };
}

function dayOf(kind: ChangeKind, { law, tenure, dailyRent, rentPer, on }: Asked): ChangeDay {
  switch (kind) {
    case 'UNIVERSAL_CREDIT_STARTS':
      return universalCreditStarts(on, { weeks: law.housingBenefit.transitionPaymentWeeks.value, tenure });
    case 'BENEFIT_ENDS':
      return {
        ...changeDay({ kind: 'OTHER', on: plusDays(on, 1) }),
        reason: 'The end of a benefit happens on the day after its last, and counts from the week after that',
      };
    case 'BENEFIT_AWARDED':
      return benefitAwarded(on);
    case 'BENEFIT_UPRATED':
      return upratedBenefitDay(on, rentPer) ?? changeDay({ kind: 'OTHER', on });
    case 'ENDS_ENTITLEMENT':
      return dailyRent ? endsThatDay(on) : changeDay({ kind, on });
    case 'MOVE':
    case 'RENT':
    case 'ARREARS_OF_INCOME':
      return changeDay({ kind, on });
    default:
      return changeDay({ kind: 'OTHER', on });
  }
}

/**
 * A decision superseded because claimant or family became entitled to another benefit, or to more of it, is superseded from the
 * day on which that entitlement arose. It is no change that has to be told within a month: the other benefit itself may be
 * decided long after. SI 2001/1002, regs 7(2)(i) and 8(14), which were read in what others say of them alone.
 */
const benefitAwarded = (on: PlainDate): ChangeDay => ({
  from: on,
  reason: 'Another benefit counts from the first day of entitlement to it, whenever it was decided or told',
  law: 'SI 2001/1002, regs 7(2)(i) and 8(14)',
});

const endsThatDay = (on: PlainDate): ChangeDay => ({
  from: on,
  reason: 'Rent is due by the day, so benefit ends on the day itself',
  law: 'HB Regs, reg. 79(8); HB(SPC) Regs, reg. 59(8)',
});

/** The award ends two weeks after the first day of universal credit; in temporary and supported homes it goes on. */
function universalCreditStarts(on: PlainDate, { weeks, tenure }: { weeks: number; tenure: Tenure }): ChangeDay {
  const law = 'SI 2014/1230, regs 8 and 8A';
  if (goesOn(tenure))
    return { ...changeDay({ kind: 'OTHER', on }), reason: 'Benefit for this home goes on beside universal credit' };
  return {
    from: plusDays(on, weeks * 7),
    reason: `Benefit runs on for ${weeks} weeks from the first day of universal credit, and then ends`,
    law,
  };
}

import { isoDate, type PlainDate } from '../../domain/dates.js';
import type { Period } from '../../domain/household/values.js';
import { mondayOnOrAfter } from '../housing-benefit/time/benefit-week.js';
import type { ChangeDay } from '../housing-benefit/time/change-day.js';
import { housingBenefitRatesDay } from '../periods/rates-day.js';

/** A rise later in April than this is a change like another. */
const LAST_OF_UPRATING = 15;
const REASON = 'The yearly rise of a benefit counts with the new figures of April, on whatever day it is first paid';

/** Whether a benefit that is paid at a new rate from this day is treated as risen with the year. */
const inUprating = (on: PlainDate): boolean => on.month === 4 && on.day <= LAST_OF_UPRATING;

const firstOfApril = (on: PlainDate): PlainDate => isoDate(`${on.year}-04-01`);

/**
 * In housing benefit a benefit whose rate is altered from 1 April or up to fourteen days after it is counted at the new rate
 * from 1 April, or from the first Monday of April where rent falls due by weeks, as the figures of the year are. Null where
 * the day is another. HB Regs, reg. 42(8); HB(SPC) Regs, reg. 41(9): the days are as SI 2004/290, reg. 2, has them.
 */
export function upratedBenefitDay(on: PlainDate, rentPer: Period | null): ChangeDay | null {
  if (!inUprating(on)) return null;
  const first = firstOfApril(on);
  const fromFirst = housingBenefitRatesDay(first, rentPer).equals(first);
  return {
    from: fromFirst ? first : mondayOnOrAfter(first),
    reason: REASON,
    law: 'HB Regs, reg. 42(8); HB(SPC) Regs, reg. 41(9)',
  };
}

/**
 * In council tax reduction the authority chooses between 1 April and the first Monday: 1 April is taken, from which the tax
 * and the figures of the scheme are new. Null where the day is another. Taken from the words for Scotland, SSI 2021/249, reg.
 * 34(2)(a); the prescribed scheme's were not read.
 */
export function upratedInReduction(on: PlainDate): ChangeDay | null {
  if (!inUprating(on)) return null;
  return { from: firstOfApril(on), reason: REASON, law: 'SI 2012/2885, Sch. 1; SI 2012/2886, Sch.' };
}

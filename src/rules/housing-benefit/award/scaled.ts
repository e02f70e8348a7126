import type { Rent } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import { rentFreeScale, type Scale } from '../../periods/rent-free-scale.js';
import { cite, type Scheme } from '../situation.js';

const WEEKLY = ['WEEK', 'TWO_WEEKS', 'FOUR_WEEKS'];
const DAYS_OF_YEAR = 365;

/** What everything but the rent is multiplied by where some weeks are rent free; null where none is. Reg. 81(3); reg. 62(3). */
export function scaleOf({ rentFreeWeeks, per }: Rent): Scale | null {
  if (rentFreeWeeks === 0) return null;
  if (WEEKLY.includes(per)) return rentFreeScale(rentFreeWeeks);
  return { times: DAYS_OF_YEAR, over: DAYS_OF_YEAR - rentFreeWeeks * 7 };
}

/** An amount in a week for which rent is due. */
export function scaled(working: Working, scale: Scale | null, scheme: Scheme): Working {
  if (scale === null || working.amount.isZero()) return working;
  return working.becomes(
    working.amount.times(scale.times).dividedBy(scale.over),
    () => ({
      label: 'Made up for the rent-free weeks',
      formula: `${working.amount.toFixed()} x ${scale.times} / ${scale.over}`,
    }),
    cite(scheme, 'reg. 81(3)', 'reg. 62(3)'),
  );
}

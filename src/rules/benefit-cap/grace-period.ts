import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { Period } from '../../domain/timeline-segments.js';

/** Net earnings of the claimant, or the couple together, in one month, and the threshold that month was measured by. */
export interface MonthOfEarnings {
  readonly earned: Money;
  readonly threshold: Money;
}

/** Whether each of the twelve months before came up to the threshold. SI 2013/376, reg. 82(3). */
export const earnedThroughout = (months: readonly MonthOfEarnings[], wanted: number): boolean =>
  months.length >= wanted && months.slice(-wanted).every(({ earned, threshold }) => !earned.lessThan(threshold));

/**
 * Whether an assessment period falls in a grace period, or is one in which it begins or ends. SI 2013/376, reg. 82(1)(b)
 * and (2). The period is nine consecutive months from the day on which earnings fell below the threshold or work ended.
 */
export function inGracePeriod(assessmentPeriod: Period, from: PlainDate, months: number): boolean {
  const after = from.add({ months });
  return isBefore(assessmentPeriod.from, after) && !isAfter(from, assessmentPeriod.to);
}

import type { AmountPer, Period } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';

/** How each period comes to a week: what it is multiplied by, then divided by. */
const BY_WEEK: { readonly [P in Period]: readonly [times: number, by: number] } = {
  WEEK: [1, 1],
  TWO_WEEKS: [1, 2],
  FOUR_WEEKS: [1, 4],
  MONTH: [12, 52],
  THREE_MONTHS: [4, 52],
  YEAR: [1, 52],
};

/** Whether rent falls due by the week or by several weeks, on which its uprating day and rent-free weeks turn. */
export const isInWeeks = (per: Period): boolean => per === 'WEEK' || per === 'TWO_WEEKS' || per === 'FOUR_WEEKS';

/**
 * A week's worth, exact. Rent: HB Regs, reg. 80(2); HB(SPC) Regs, reg. 61(2). Income: HB Regs, reg. 33; HB(SPC) Regs,
 * reg. 33(1). Both take a month as 12/52 of itself, and a number of weeks by division.
 */
export function perWeek({ amount, per }: AmountPer): Money {
  const [times, by] = BY_WEEK[per];
  return by === 1 ? amount : amount.times(times).dividedBy(by);
}

/** The sum in figures, such as `650.00 x 12 / 52`; null where the amount is already for a week. */
export function weeklyFormula({ amount, per }: AmountPer): string | null {
  const [times, by] = BY_WEEK[per];
  if (by === 1) return null;
  return `${amount.toFixed()}${times === 1 ? '' : ` x ${times}`} / ${by}`;
}

import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { daysFromTo, plusDays } from '../../../domain/epoch-day.js';
import type { Money } from '../../../domain/money.js';

/**
 * The eligible rent of a benefit week in which rent is due for some of the days alone: a seventh for each of them. HB Regs,
 * reg. 80(4) to (6); HB(SPC) Regs, reg. 61(4) to (6). Null for `until` where the rent goes on.
 */
export function partWeekRent(
  weekly: Money,
  week: PlainDate,
  liable: { from: PlainDate; until: PlainDate | null },
): { readonly days: number; readonly rent: Money } {
  const sunday = plusDays(week, 6);
  const first = isAfter(liable.from, week) ? liable.from : week;
  const last = liable.until !== null && isBefore(liable.until, sunday) ? liable.until : sunday;
  const days = Math.max(0, daysFromTo(first, last));
  return { days, rent: days === 7 ? weekly : weekly.times(days).dividedBy(7) };
}

import { PlainDate } from '../../../domain/dates.js';

const SATURDAY = 6;
/** More days than any run of holidays: a list that makes every day a holiday is refused, not followed for ever. */
const LONGEST_CLOSURE_DAYS = 30;

/**
 * The day itself, or the next that is no Saturday, Sunday or bank holiday: when a Direct Debit due on it is collected.
 * Bank holidays are the caller's, since they are proclaimed year by year.
 */
export function nextWorkingDay(day: PlainDate, bankHolidays: readonly PlainDate[]): PlainDate {
  let next = day;
  for (let moved = 0; moved <= LONGEST_CLOSURE_DAYS; moved += 1) {
    if (next.dayOfWeek < SATURDAY && !bankHolidays.some(holiday => PlainDate.compare(holiday, next) === 0)) return next;
    next = next.add({ days: 1 });
  }
  throw new RangeError('the bank holidays leave no working day within thirty days');
}

import type { PlainDate } from '../../domain/dates.js';
import type { Provenance } from '../../domain/parameter.js';
import type { Calendar } from '../../parameters/working-days.js';

/** A day that was found by counting working days, and what it was found from. */
export interface Counted {
  readonly day: PlainDate;
  /** The lists of bank holidays that were looked at. */
  readonly used: readonly Provenance[];
  /** Years whose bank holidays nobody has kept: taken as having none, which is never silent. */
  readonly yearsNotKept: readonly number[];
}

const SATURDAY = 6;
/** Longer than any run of days that nobody works. */
const MOST_STEPS = 400;

/** Neither at a weekend nor a bank holiday, so far as the year's bank holidays are kept. */
export function isWorkingDay(day: PlainDate, calendar: Calendar): boolean {
  if (day.dayOfWeek >= SATURDAY) return false;
  return !(calendar(day)?.value.some(holiday => holiday.equals(day)) ?? false);
}

/** So many working days after an event. None: the event itself. */
export function workingDaysAfter(event: PlainDate, count: number, calendar: Calendar): Counted {
  let day = event;
  let left = count;
  for (let step = 0; left > 0 && step < MOST_STEPS; step += 1) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  if (left > 0) throw new RangeError(`more working days than ${MOST_STEPS} days hold`);
  return counted(event, day, calendar);
}

/** The day itself where it is worked, or the first one after it that is. */
export function nextWorkingDay(last: PlainDate, calendar: Calendar): Counted {
  let day = last;
  for (let step = 0; !isWorkingDay(day, calendar); step += 1) {
    if (step === MOST_STEPS) throw new RangeError('no working day within a year');
    day = day.add({ days: 1 });
  }
  return counted(last, day, calendar);
}

function counted(from: PlainDate, day: PlainDate, calendar: Calendar): Counted {
  const ends = from.year === day.year ? [day] : [from, day];
  const lists = ends.map(end => ({ year: end.year, list: calendar(end) }));
  return {
    day,
    used: lists.flatMap(({ list }) => list ?? []),
    yearsNotKept: lists.flatMap(({ year, list }) => (list === null ? [year] : [])),
  };
}

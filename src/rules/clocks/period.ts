import type { PlainDate } from '../../domain/dates.js';
import type { Parameter } from '../../domain/parameter.js';
import { correspondingDate, lastDayBeginningWith } from './corresponding-date.js';

/** Whether the day of the event counts: only where the rule says "beginning with". */
export type Counting = 'AFTER' | 'BEGINNING_WITH';

/** A length of time of the law, in days, weeks, months or years. */
export type Length = Parameter<number>;

/** The last day of a period. Throws RangeError for a figure that is no length of calendar time. */
export function lastDayOf(event: PlainDate, { unit, value }: Length, counting: Counting = 'AFTER'): PlainDate {
  const beginning = counting === 'BEGINNING_WITH';
  const months = monthsIn(unit, value);
  if (months !== null) return beginning ? lastDayBeginningWith(event, months) : correspondingDate(event, months);
  return event.add({ days: daysIn(unit, value) - (beginning ? 1 : 0) });
}

/** The last day on which something can be done that has to be done so long before an event. */
export function lastDayBefore(event: PlainDate, { unit, value }: Length): PlainDate {
  const months = monthsIn(unit, value);
  return months === null ? event.subtract({ days: daysIn(unit, value) }) : event.subtract({ months });
}

const monthsIn = (unit: Length['unit'], value: number): number | null => {
  if (unit === 'months') return value;
  return unit === 'years' ? value * 12 : null;
};

function daysIn(unit: Length['unit'], value: number): number {
  if (unit === 'days') return value;
  if (unit === 'weeks') return value * 7;
  throw new RangeError(`a limit in ${unit} is no length of calendar time`);
}

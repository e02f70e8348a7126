import type { PlainDate } from '../../domain/dates.js';

/** Days of which no account is taken: both ends are among them. `to` is null while it goes on. */
export interface Stop {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * A limit with the days of a stop left out. Null while the stop goes on. A stop that begins after the limit has run out
 * changes nothing: there was no time left to stop.
 */
export function withoutStop(last: PlainDate, stop: Stop | null): PlainDate | null {
  if (stop === null || stop.from.since(last).sign > 0) return last;
  return stop.to === null ? null : last.add({ days: stop.from.until(stop.to).days + 1 });
}

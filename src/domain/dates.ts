import { Temporal } from 'temporal-polyfill';

/** A day without a time or a zone: every date in the trade is one. Days are those of Europe/London. */
export type PlainDate = Temporal.PlainDate;
export type Instant = Temporal.Instant;
export const PlainDate = Temporal.PlainDate;
export const Instant = Temporal.Instant;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From `2026-11-21`. Throws a RangeError for anything else, a day that does not exist included. */
export function isoDate(text: string): PlainDate {
  if (!ISO_DAY.test(text)) throw new RangeError('not a date written as yyyy-mm-dd');
  return PlainDate.from(text, { overflow: 'reject' });
}

export function londonDay(at: Instant): PlainDate {
  return at.toZonedDateTimeISO('Europe/London').toPlainDate();
}

/** A source of "now", passed in so that tests hold it still. */
export interface Clock {
  now(): Instant;
  today(): PlainDate;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => Temporal.Now.plainDateISO('Europe/London'),
};

/** A clock that stands still at an instant, such as `2026-11-21T09:14:22Z`. */
export function stoppedClock(at: string): Clock {
  const now = Instant.from(at);
  return { now: () => now, today: () => londonDay(now) };
}

export const isBefore = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) < 0;
export const isAfter = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) > 0;

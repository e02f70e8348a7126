import { Temporal } from 'temporal-polyfill';
import { epochDay, numbered } from './epoch-day.js';

/** A day without a time or a zone: every date in the trade is one. Days are those of Europe/London. */
export type PlainDate = Temporal.PlainDate;
export type Instant = Temporal.Instant;
export const PlainDate = Temporal.PlainDate;
export const Instant = Temporal.Instant;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

// The same few days fill every ledger, and reading or writing one costs forty times what finding it does.
const MOST_DAYS = 20_000;
const days = new Map<string, PlainDate>();
const texts = new WeakMap<PlainDate, string>();

/** From `2026-11-21`. Throws a RangeError for anything else, a day that does not exist included. Equal days are one object. */
export function isoDate(text: string): PlainDate {
  const known = days.get(text);
  if (known !== undefined) return known;
  if (!ISO_DAY.test(text)) throw new RangeError('not a date written as yyyy-mm-dd');
  const day = numbered(PlainDate.from(text, { overflow: 'reject' }));
  if (days.size >= MOST_DAYS) days.clear();
  days.set(text, day);
  texts.set(day, text);
  return day;
}

/** `2026-11-21`. */
export function isoText(day: PlainDate): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = day.toString();
  texts.set(day, text);
  return text;
}

const moments = new WeakMap<Instant, string>();

/** `2026-11-21T09:14:22Z`, to the second. All records of one reply share one instant, so it is written once. */
export function momentText(at: Instant): string {
  const known = moments.get(at);
  if (known !== undefined) return known;
  const text = `${new Date(at.epochMilliseconds).toISOString().slice(0, 19)}Z`;
  moments.set(at, text);
  return text;
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

export const isBefore = (a: PlainDate, b: PlainDate): boolean => epochDay(a) < epochDay(b);
export const isAfter = (a: PlainDate, b: PlainDate): boolean => epochDay(a) > epochDay(b);

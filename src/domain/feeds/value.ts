import { Instant, isoText, PlainDate } from '../dates.js';
import { Money } from '../money.js';

/** What a field of a feed can hold, once it is read. */
export type FeedValue = string | number | boolean | Money | PlainDate | Instant;

/** A record's fields by their own names. One that was not given, or not mapped, is not there. */
export type FeedValues = Readonly<Record<string, FeedValue>>;

export const FEED_FIELD_TYPES = [
  'text',
  'nino',
  'postcode',
  'date',
  'moment',
  'money',
  'whole',
  'yesNo',
  'code',
] as const;
export type FeedFieldType = (typeof FEED_FIELD_TYPES)[number];

const DIGITS = 15;

/** Text that sorts as the values do: days and moments by time, numbers by size, text by its letters. */
export function sortable(value: FeedValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof PlainDate) return isoText(value);
  if (value instanceof Instant) return value.toString({ smallestUnit: 'second' });
  if (value instanceof Money) return value.toFixed().padStart(DIGITS, '0');
  if (typeof value === 'number') return String(value).padStart(DIGITS, '0');
  return String(value);
}

export const textOf = (values: FeedValues, field: string): string | null => {
  const value = values[field];
  return typeof value === 'string' ? value : null;
};
export const dayOf = (values: FeedValues, field: string): PlainDate | null => {
  const value = values[field];
  return value instanceof PlainDate ? value : null;
};
export const moneyOf = (values: FeedValues, field: string): Money | null => {
  const value = values[field];
  return value instanceof Money ? value : null;
};
export const numberIn = (values: FeedValues, field: string): number | null => {
  const value = values[field];
  return typeof value === 'number' ? value : null;
};
export const yesNoOf = (values: FeedValues, field: string): boolean | null => {
  const value = values[field];
  return typeof value === 'boolean' ? value : null;
};

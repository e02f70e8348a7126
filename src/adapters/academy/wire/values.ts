import { z } from 'zod';
import { type Instant, isoDate, PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import { Unreadable } from '../../../platform/http/upstream.js';

/** As many columns as anyone has: those that are not asked for by name are not read. */
export const text = z.string().nullable();
export const int = z.number().int().nullable();
export const id = z.number().int();
/** Text, or the number that a copy has made of it. */
export const key = z.union([z.string(), z.number()]).transform(String).nullable();

/** Without the padding of a fixed-width column; null for blank. */
export function trimmed(value: string | null): string | null {
  const plain = (value ?? '').trim();
  return plain === '' ? null : plain;
}

const POUNDS = /^-?\d{1,12}(\.\d{1,2}(0{0,4}))?$/;

/**
 * Pounds as the database writes a numeric: `142.37`, `.50`, perhaps with noughts behind. Exact.
 * @throws Unreadable for anything else, part of a penny included
 */
export function pounds(value: string | null): Money {
  const plain = (value ?? '').trim().replace(/^(-?)\./, '$10.');
  if (!POUNDS.test(plain)) throw new Unreadable('amount');
  return Money.pounds(plain.replace(/(\.\d\d)0+$/, '$1'));
}

export const poundsOrNull = (value: string | null): Money | null => (trimmed(value) === null ? null : pounds(value));

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/;
/** What the product writes where there is no day: no end, and no date of birth. */
const NO_END = '2099-12-31';
const NO_DAY = '1900-01-01';

/**
 * A day out of a date column, or of one copied as text: `2026-04-06`, with a time behind it or without.
 * @throws Unreadable for anything else, a day that does not exist and the marks for "none" included
 */
export function day(value: string | null): PlainDate {
  const found = dayOrNull(value);
  if (found === null) throw new Unreadable('date');
  return found;
}

/** Null for blank, for 1900-01-01 and for 2099-12-31. */
export function dayOrNull(value: string | null): PlainDate | null {
  const written = isoOf(value);
  return written === null || written === NO_END || written === NO_DAY ? null : isoDate(written);
}

/** Whether a period has no end. A column without a value says nothing, and so has none. */
export const isOpen = (end: string | null): boolean => {
  const written = isoOf(end);
  return written === null || written === NO_END;
};

function isoOf(value: string | null): string | null {
  const plain = trimmed(value);
  if (plain === null) return null;
  const written = WRITTEN.exec(plain)?.[1];
  if (written === undefined || !exists(written)) throw new Unreadable('date');
  return written;
}

function exists(written: string): boolean {
  try {
    return isoDate(written) instanceof PlainDate;
  } catch {
    return false;
  }
}

/** The moment of a local date and time in London: a day alone is its beginning. */
export function moment(value: string | null): Instant {
  const plain = trimmed(value);
  if (plain === null || !WRITTEN.test(plain) || isoOf(plain) === null) throw new Unreadable('time');
  const [on = '', at = '00:00:00'] = plain.split(/[ T]/);
  const time = at.length === 5 ? `${at}:00` : at;
  try {
    return isoDate(on).toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant();
  } catch {
    throw new Unreadable('time');
  }
}

/** 0 or 1. No value is no; any other number is an error and never no. */
export function flag(value: number | null): boolean {
  if (value === null || value === 0) return false;
  if (value === 1) return true;
  throw new Unreadable('flag');
}

/** Upper case without spaces. What has not the shape of one, such as a row of noughts, is none. */
export function nationalInsurance(value: string | null): string | null {
  const plain = (value ?? '').replace(/\s+/g, '').toUpperCase();
  return /^[A-Z]{2}\d{6}[A-D]?$/.test(plain) ? plain : null;
}

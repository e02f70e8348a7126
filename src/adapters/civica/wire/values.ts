import { PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import { Unreadable } from '../../../platform/http/upstream.js';

/** Trimmed, and with the pound sign put right where their server sent UTF-8 as though it were Windows-1252. */
export const plainText = (text: string): string => text.replaceAll('Â£', '£').trim();

/** Null for blank. */
export function textOrNull(text: string | null | undefined): string | null {
  const plain = plainText(text ?? '');
  return plain === '' ? null : plain;
}

/** A code as it is looked up: without padding, and in one case, for CHARGE and Charge are both sent. */
export const codeText = (text: string): string => plainText(text).toUpperCase().replace(/\s+/g, ' ');

const POUNDS = /^(-?)£?(\d{1,11}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/;

/**
 * Pounds as padded text, perhaps with commas and a pound sign: `   -1,234.56`. Exact: its digits are read as whole pence.
 * @throws Unreadable for anything else, a third decimal included: no ledger keeps part of a penny
 */
export function pounds(text: string): Money {
  const [, minus, whole, part = ''] = POUNDS.exec(plainText(text)) ?? [];
  if (whole === undefined) throw new Unreadable('amount');
  return Money.pence(Number(`${minus}${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`));
}

const DAY_FIRST = /^(\d{2})([/-])(\d{2})\2(\d{4})$/;

/**
 * A day written `21/11/2026` or `21-11-2026`: day first, two digits, four for the year. Anything that could be read another
 * way is refused.
 * @throws Unreadable for anything else, a day that does not exist included
 */
export function day(text: string): PlainDate {
  const found = DAY_FIRST.exec(plainText(text));
  if (!found) throw new Unreadable('date');
  try {
    return PlainDate.from(
      { day: Number(found[1]), month: Number(found[3]), year: Number(found[4]) },
      { overflow: 'reject' },
    );
  } catch {
    throw new Unreadable('date');
  }
}

export const dayOrNull = (text: string | null | undefined): PlainDate | null =>
  textOrNull(text) === null ? null : day(text ?? '');

/** The last day of a period. The product writes "no end" as the last day of 2099. */
export function endOrNull(text: string | null | undefined): PlainDate | null {
  const end = dayOrNull(text);
  return end?.toString() === '2099-12-31' ? null : end;
}

export const poundsOrNull = (text: string | null | undefined): Money | null =>
  textOrNull(text) === null ? null : pounds(text ?? '');

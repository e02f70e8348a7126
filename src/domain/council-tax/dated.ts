import { z } from 'zod';
import { isBefore, isoDate, type PlainDate } from '../dates.js';
import { Money } from '../money.js';

/** A day as text, `2026-04-01`, read into a `PlainDate`. */
export const day = z.string().transform((text, context): PlainDate => {
  try {
    return isoDate(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a day that exists, written yyyy-mm-dd' });
    return z.NEVER;
  }
});

/** Pounds as text with at most two decimals, never negative, below a million. */
export const pounds = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,2})?$/, 'must be an amount in pounds from 0 to 999999.99, such as 1234.56')
  .transform(text => Money.pounds(text));

/** A capital value in whole pounds. */
export const wholePounds = z
  .string()
  .regex(/^\d{1,9}$/, 'must be whole pounds, such as 88000')
  .transform(Money.pounds);

export const percentage = z.number().min(0).max(100);

const dates = {
  /** The first day at whose end it is true; absent: since before the year. */
  from: day.nullish().transform(value => value ?? null),
  /** The last day at whose end it is true; absent: still. Who leaves on the 10th has the 9th here. */
  to: day.nullish().transform(value => value ?? null),
};

const inOrder = (span: { from: PlainDate | null; to: PlainDate | null }) =>
  span.from === null || span.to === null || !isBefore(span.to, span.from);
const ORDER = { message: 'must not end before it begins', path: ['to'] };

/** A run of days, both ends included. What is true at the end of a day is true of the whole day: LGFA 1992, s. 2. */
export const span = z.strictObject(dates).refine(inOrder, ORDER);
export type Span = z.output<typeof span>;

export const dated = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...dates, ...shape }).refine(value => inOrder(value as unknown as Span), ORDER);

/** Runs of days, at most twenty: enough for a year in which something changes every fortnight. */
export const spans = z.array(span).max(20).default([]);

/** How the facts name a person. Not a name and not a reference of any system. */
export const personId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'must be 1 to 40 letters, digits or hyphens');

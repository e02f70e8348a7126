import { z } from 'zod';
import { pounds } from '../council-tax/dated.js';
import { Money } from '../money.js';

/** The periods for which an amount can be stated. A month is a calendar month. */
export const PERIODS = ['WEEK', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH', 'THREE_MONTHS', 'YEAR'] as const;
export type Period = (typeof PERIODS)[number];
export const period = z.enum(PERIODS);

/** An amount and the period it is for. */
export const amountPer = z.strictObject({ amount: pounds, per: period });
export type AmountPer = z.output<typeof amountPer>;

/** Pounds as text, at most two decimals, never negative, below a thousand million: a house, a business. */
export const largePounds = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/, 'must be an amount in pounds from 0 to 999999999.99, such as 210000.00')
  .transform(text => Money.pounds(text));

/** A field that may be left out or null; null to the rules. */
export const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform(value => value ?? null);

/** A field that is false where it is left out. */
export const yes = z.boolean().default(false);

const HOURS = 'must be a number of hours from 0 to 168';

/** Hours in an average week. */
export const hoursPerWeek = z.number(HOURS).min(0, HOURS).max(168, HOURS);

/** Needed only to share bedrooms between children, and for pension ages reached before December 2018. */
export const sex = z.enum(['FEMALE', 'MALE']);
export type Sex = z.output<typeof sex>;

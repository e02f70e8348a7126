import { z } from 'zod';
import { isoDate } from '../domain/dates.js';
import { STANDINGS, UNITS, type Verified } from '../domain/parameter.js';

/** A day written as yyyy-mm-dd. */
export const Day = z.iso
  .date({ error: ({ input }) => (input === undefined ? 'is missing' : 'not a date written as yyyy-mm-dd') })
  .transform(isoDate);
export const Yes = z.enum(['true', 'false']).transform(text => text === 'true');
/** How many published sources agree. */
export const VerifiedText = z.enum(['0', '1', '2']).transform(text => Number(text) as Verified);
export const Words = z.string().trim().min(1, 'is empty');

/** Said once for all values of a parameter, or for one value by itself. */
const Sourced = {
  law: Words.optional(),
  verified: VerifiedText.optional(),
  standing: z.enum(STANDINGS).optional(),
  basis: Words.optional(),
  note: Words.optional(),
  /** The last day for which anybody has looked. */
  checked_to: Day.optional(),
};

const DatedValue = z.strictObject({
  ...Sourced,
  from: Day,
  to: Day.optional(),
  /** The value held before `from` too, from a day that is not established. */
  began_earlier: Yes.optional(),
  value: z.unknown(),
});
export type DatedValue = z.infer<typeof DatedValue>;

const ParameterEntry = z.strictObject({
  ...Sourced,
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'not a name in the manner of singleResidentDiscount'),
  name: Words,
  unit: z.enum(UNITS),
  values: z.array(DatedValue).min(1, 'has no values'),
});
export type ParameterEntry = z.infer<typeof ParameterEntry>;

/** A file of `parameters/<scheme>`. */
export const ParameterFile = z.strictObject({
  scheme: z.string(),
  checked_to: Day,
  parameters: z.array(ParameterEntry).min(1, 'has no parameters'),
});
export type ParameterFile = z.infer<typeof ParameterFile>;

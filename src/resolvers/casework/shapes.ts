import { z } from 'zod';
import type { PersonRef } from '../../domain/references.js';
import { words } from './performed.js';

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** What is left out is null, as facts have it. */
export const orNull = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().transform(value => value ?? null);

export const address = z.strictObject({
  lines: z.array(words(100)).min(1).max(6),
  postcode: orNull(z.string().regex(POSTCODE, 'must be a postcode in capitals with one space, such as TE5 7AA')),
});

/** The scalar has read the reference. */
export const aPerson = z.custom<PersonRef>(value => typeof value === 'string');
export const reason = words(500);

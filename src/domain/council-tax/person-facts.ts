import { z } from 'zod';
import { dated, day, personId, spans } from './dated.js';
import { disregardClaim } from './disregard-claim.js';
import { interest } from './interest.js';

/** Somebody who lives in the dwelling, or who holds an interest in it. */
export const personFacts = z.strictObject({
  id: personId,
  /** A body, such as a council, can own a dwelling and cannot live in it. */
  isBody: z.boolean().default(false),
  /** Absent: taken to be 18 or over, and the working says so. */
  birthDate: day.nullish().transform(value => value ?? null),
  /** When the dwelling is their sole or main residence. */
  residence: spans,
  interests: z.array(interest).max(20).default([]),
  /** Married to, in a civil partnership with, or living as a couple with another person named here. */
  partners: z
    .array(dated({ person: personId }))
    .max(10)
    .default([]),
  disregards: z.array(disregardClaim).max(40).default([]),
  /** When the council treats them as a care leaver. */
  careLeaver: spans,
});
export type PersonFacts = z.output<typeof personFacts>;

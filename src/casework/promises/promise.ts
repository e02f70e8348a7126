import { z } from 'zod';
import { EVIDENCE_CHANNELS } from '../../domain/evidence.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';

const facts = z.strictObject({
  channel: z.enum(EVIDENCE_CHANNELS),
  what: z.string().min(1).max(500),
  by: aDayFact,
  promisedBy: z.string().max(256),
  kept: z.strictObject({ on: aDayFact, by: z.string().max(256), how: z.string().max(2_000) }).nullable(),
});
export type ContactPromiseFacts = z.output<typeof facts>;

/** Somebody promised a customer to be in touch by a day. Past it, it is missed until it is kept all the same. */
export const contactPromise = caseKind<ContactPromiseFacts>({
  name: 'ContactPromise',
  title: 'Promised contact',
  first: 'PROMISED',
  openTo: 'customer',
  team: 'contact-centre',
  facts: facts as z.ZodType<ContactPromiseFacts>,
  moves: {
    PROMISED: { keep: 'KEPT', keepLate: 'KEPT_LATE', release: 'RELEASED' },
    KEPT: {},
    KEPT_LATE: {},
    RELEASED: {},
  },
});

import { z } from 'zod';
import type { PersonRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';

const facts = z.strictObject({
  person: z.custom<PersonRef>(value => typeof value === 'string'),
  /** Whose leave it is: the subject of the token. */
  subject: z.string().max(256),
  reason: z.string().max(500),
  /** In milliseconds since the epoch: when the leave ends. */
  untilMs: z.number().int(),
});
export type GlassFacts = z.output<typeof facts>;

/**
 * Somebody broke the glass: they have leave to see one person's record for a while, said why, and somebody else looks into it.
 * The record may turn out to be no sensitive one, or not to be there: that is found out behind the glass, not before.
 */
export const brokenGlass = caseKind<GlassFacts>({
  name: 'BrokenGlass',
  title: 'Access to a sensitive record',
  first: 'TO_REVIEW',
  openTo: 'fraud',
  team: 'safeguarding',
  facts: facts as z.ZodType<GlassFacts>,
  moves: {
    TO_REVIEW: { findProper: 'PROPER', findImproper: 'IMPROPER' },
    PROPER: {},
    IMPROPER: {},
  },
});

import { z } from 'zod';
import { AGREEMENTS, EVIDENCE_FIELDS } from '../../domain/matching.js';
import type { PersonRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';

const evidence = z.strictObject({
  field: z.enum(EVIDENCE_FIELDS),
  agreement: z.enum(AGREEMENTS),
  weight: z.number(),
});

const facts = z.strictObject({
  /** The two records; the first sorts before the other. */
  a: z.custom<PersonRef>(value => typeof value === 'string'),
  b: z.custom<PersonRef>(value => typeof value === 'string'),
  /** As it was worked out when this was opened, 0 to 1. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidence).max(20),
});
export type PersonLinkFacts = z.output<typeof facts>;

/**
 * The question whether two records are one person's. Answering it ends the case; undoing an answer is a case of its own, about
 * the one that is undone, so that a link that holds is no open work. Nothing is ever merged.
 */
export const personLinkCase = caseKind<PersonLinkFacts>({
  name: 'PersonLinkCase',
  title: 'Link between records',
  first: 'PROPOSED',
  openTo: 'staff',
  team: 'records',
  facts: facts as z.ZodType<PersonLinkFacts>,
  moves: {
    PROPOSED: { confirm: 'CONFIRMED', refuse: 'REFUSED', undo: 'UNDONE' },
    CONFIRMED: {},
    REFUSED: {},
    UNDONE: {},
  },
});

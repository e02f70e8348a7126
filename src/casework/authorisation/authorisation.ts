import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { aMoneyFact } from '../fact-shapes.js';
import { AUTHORITY_ACTS } from './limits.js';

const facts = z.strictObject({
  act: z.enum(AUTHORITY_ACTS),
  /** At most this may be done with it. */
  amount: aMoneyFact,
  why: z.string().min(1).max(2_000),
  /** Subjects of tokens: who asked, who answered. Never the same. */
  askedBy: z.string().max(256),
  answeredBy: z.string().max(256).nullable(),
  answer: z.string().max(2_000).nullable(),
  /** By whom it was used. */
  usedBy: z.string().max(256).nullable(),
});
export type AuthorisationFacts = z.output<typeof facts>;

/** A colleague's leave to do something above one's own limit: asked, given or refused by another person, used once. */
export const authorisation = caseKind<AuthorisationFacts>({
  name: 'Authorisation',
  title: 'Authorisation',
  first: 'ASKED',
  openTo: 'staff',
  team: 'authorisations',
  facts: facts as z.ZodType<AuthorisationFacts>,
  moves: {
    ASKED: { give: 'GIVEN', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    GIVEN: { use: 'USED', withdraw: 'WITHDRAWN' },
    REFUSED: {},
    USED: {},
    WITHDRAWN: {},
  },
});

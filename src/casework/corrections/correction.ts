import { z } from 'zod';
import type { CaseRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';
import { DECISION_SCHEMES } from '../decisions/decision.js';
import { aDayFact } from '../fact-shapes.js';

const text = z.string().min(1).max(2_000);

const facts = z.strictObject({
  /** In words for the customer. */
  wrong: text,
  putRight: text.nullable(),
  /** The council's own doing, or the Department's acting for it: nobody else caused or added to it. */
  officialError: z.boolean(),
  /** Under which it was made. */
  schemes: z.array(z.enum(DECISION_SCHEMES)).max(DECISION_SCHEMES.length).nullish(),
  /** The decision or calculation that stands in place of what was wrong. */
  effect: z.custom<CaseRef>(value => typeof value === 'string').nullable(),
  foundOn: aDayFact,
  foundBy: z.string().max(256),
  putRightOn: aDayFact.nullable(),
  putRightBy: z.string().max(256).nullable(),
});
export type CorrectionFacts = z.output<typeof facts>;

/** A mistake: what was wrong, what was put right, and what follows. What was wrong is kept as it was. */
export const correction = caseKind<CorrectionFacts>({
  name: 'Correction',
  title: 'Correction',
  first: 'FOUND',
  openTo: 'customer',
  team: 'benefits',
  facts: facts as z.ZodType<CorrectionFacts>,
  moves: {
    FOUND: { putRight: 'PUT_RIGHT', findNone: 'NO_MISTAKE' },
    PUT_RIGHT: {},
    NO_MISTAKE: {},
  },
});

import { z } from 'zod';
import type { AccountRef } from '../../domain/references.js';
import { TASK_CALLED_OFF, TASKS_APPLIED } from '../back-office/cause-moves.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';
import { billEffect } from '../kept/bill-effect.js';
import { RELIEFS } from './reliefs.js';

const evidence = z.strictObject({ what: z.string().max(200), received: z.boolean() });
export type EvidenceItem = z.output<typeof evidence>;

/** A decision as it was made. An appeal refers to the case, and finds here what it is against. */
const decision = z.strictObject({
  given: z.boolean(),
  from: aDayFact.nullable(),
  to: aDayFact.nullable(),
  reviewOn: aDayFact.nullable(),
  reason: z.string().max(500),
  law: z.string().max(300),
  decidedOn: aDayFact,
  decidedBy: z.string().max(256),
});

const facts = z.strictObject({
  account: z.custom<AccountRef>(value => typeof value === 'string'),
  relief: z.enum(RELIEFS),
  from: aDayFact,
  whose: z.enum(['HOLDER', 'ANOTHER_ADULT']),
  /** The facts of the claim as the council tax rules read them, in their own text. */
  claim: z.record(z.string(), z.json()),
  bill: billEffect,
  evidence: z.array(evidence).max(10),
  decision: decision.nullable(),
  ended: z.strictObject({ on: aDayFact, toldOn: aDayFact, late: z.boolean() }).nullable(),
});
export type DiscountFacts = z.output<typeof facts>;

/**
 * A discount, disregard, exemption or reduction that was asked for: what is claimed, what shows it, what it does to the
 * bill, the decision, and its reviews for as long as it runs.
 */
export const discountApplication = caseKind<DiscountFacts>({
  name: 'DiscountApplication',
  title: 'Discount application',
  first: 'RECEIVED',
  openTo: 'customer',
  team: 'council-tax',
  facts: facts as z.ZodType<DiscountFacts>,
  moves: {
    RECEIVED: { award: 'AWARDED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    AWARDED: { [TASKS_APPLIED]: 'IN_FORCE', [TASK_CALLED_OFF]: 'RECEIVED', end: 'ENDED' },
    IN_FORCE: { review: 'IN_REVIEW', end: 'ENDED' },
    IN_REVIEW: { confirm: 'IN_FORCE', end: 'ENDED' },
    REFUSED: {},
    ENDED: {},
    WITHDRAWN: {},
  },
});

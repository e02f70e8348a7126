import { z } from 'zod';
import { TASK_CALLED_OFF, TASKS_APPLIED } from '../back-office/cause-moves.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';
import { keptAwards } from '../kept/award-effect.js';

export const CLAIM_SCHEMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'] as const;
export type ClaimScheme = (typeof CLAIM_SCHEMES)[number];

const needed = z.strictObject({ what: z.string().max(300), why: z.string().max(300), received: z.boolean() });

const claimDay = z.strictObject({
  scheme: z.enum(CLAIM_SCHEMES),
  on: aDayFact,
  from: aDayFact,
  reason: z.string().max(500),
  law: z.string().max(300),
});
export type ClaimDay = z.output<typeof claimDay>;

const facts = z.strictObject({
  schemes: z.array(z.enum(CLAIM_SCHEMES)).min(1).max(2),
  /** The facts as they were given, in the rules' own form. */
  household: z.record(z.string(), z.unknown()),
  awards: keptAwards,
  /** When the claim counts as made, and from when it can pay. */
  days: z.array(claimDay).max(2),
  needed: z.array(needed).max(30),
  assumptions: z.array(z.string().max(500)).max(60),
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
});
export type NewClaimFacts = z.output<typeof facts>;

/** A claim for housing benefit or council tax reduction, from the first word of it until it stands in the back office. */
export const newClaim = caseKind<NewClaimFacts>({
  name: 'NewClaim',
  title: 'New claim',
  first: 'WAITING',
  openTo: 'customer',
  team: 'benefits',
  facts: facts as z.ZodType<NewClaimFacts>,
  moves: {
    WAITING: { complete: 'TO_KEY', treatAsWithdrawn: 'CLOSED', withdraw: 'WITHDRAWN' },
    TO_KEY: { [TASKS_APPLIED]: 'REGISTERED', [TASK_CALLED_OFF]: 'WAITING' },
    REGISTERED: {},
    CLOSED: {},
    WITHDRAWN: {},
  },
});

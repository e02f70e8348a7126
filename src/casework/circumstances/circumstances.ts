import { z } from 'zod';
import { CHANGE_KINDS } from '../../domain/changes/change-words.js';
import type { CaseRef, ClaimRef } from '../../domain/references.js';
import { TASK_CALLED_OFF, TASKS_APPLIED } from '../back-office/cause-moves.js';
import { caseKind } from '../case-kind.js';
import { CLAIM_SCHEMES } from '../claims/new-claim.js';
import { aDayFact, aMoneyFact } from '../fact-shapes.js';
import { keptAwards, keptDifference } from '../kept/award-effect.js';

const effective = z.strictObject({
  scheme: z.enum(CLAIM_SCHEMES),
  from: aDayFact,
  reason: z.string().max(500),
  law: z.string().max(300),
  /** Told too late for a rise to count from its own day: from then it would have. */
  ifToldInTime: aDayFact.nullable(),
});
export type EffectiveFrom = z.output<typeof effective>;

const facts = z.strictObject({
  claim: z.custom<ClaimRef>(value => typeof value === 'string'),
  what: z.enum(CHANGE_KINDS),
  occurredOn: aDayFact,
  toldOn: aDayFact,
  /** The facts, before and after, in the rules' own form. */
  household: z.strictObject({ before: z.record(z.string(), z.unknown()), after: z.record(z.string(), z.unknown()) }),
  /** Which parts of the facts are others: `adults[0].employments`. */
  changed: z.array(z.string().max(100)).max(40),
  before: keptAwards,
  after: keptAwards,
  differences: z.array(keptDifference).max(20),
  leftPerWeek: aMoneyFact,
  effective: z.array(effective).max(2),
  toLookAt: z.array(z.string().max(300)).max(10),
  assumptions: z.array(z.string().max(500)).max(60),
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
  /** The decision on what was paid on the old facts, where there was any to make. */
  overpayment: z
    .custom<CaseRef>(value => typeof value === 'string')
    .nullish()
    .transform(ref => ref ?? null),
});
export type CircumstancesFacts = z.output<typeof facts>;

/** A change in the life of somebody with a claim: what changed and when, and what it does to each award. */
export const changeOfCircumstances = caseKind<CircumstancesFacts>({
  name: 'ChangeOfCircumstances',
  title: 'Change of circumstances',
  first: 'REPORTED',
  openTo: 'customer',
  team: 'benefits',
  facts: facts as z.ZodType<CircumstancesFacts>,
  moves: {
    REPORTED: { accept: 'TO_KEY', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    TO_KEY: { [TASKS_APPLIED]: 'APPLIED', [TASK_CALLED_OFF]: 'REPORTED' },
    APPLIED: {},
    DECLINED: {},
    WITHDRAWN: {},
  },
});

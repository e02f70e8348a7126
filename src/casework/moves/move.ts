import { z } from 'zod';
import { INTEREST_KINDS } from '../../domain/council-tax/interest.js';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';
import { TASK_CALLED_OFF, TASKS_APPLIED } from '../back-office/cause-moves.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';
import { billEffect } from '../kept/bill-effect.js';
import { keptAddress } from '../kept/values.js';

export const MOVE_DIRECTIONS = ['IN', 'OUT', 'WITHIN'] as const;
export type MoveDirection = (typeof MOVE_DIRECTIONS)[number];

const staying = z.strictObject({
  /** Null where the council has no record of them. */
  customer: z.custom<PersonRef>(value => typeof value === 'string').nullable(),
  /** Null: they live there and hold nothing. */
  interest: z.enum(INTEREST_KINDS).nullable(),
  /** Married to one who is liable, a civil partner, or living as such. LGFA 1992, s. 9. */
  partner: z.boolean(),
});
export type MoveStaying = z.output<typeof staying>;

const leaving = z.strictObject({
  account: z.custom<AccountRef>(value => typeof value === 'string'),
  /** The day of moving out. The last day charged is the one before: what is so at the end of a day is so all day. */
  on: aDayFact,
  lastDayCharged: aDayFact,
  address: keptAddress.nullable(),
  forwarding: keptAddress.nullable(),
  othersRemain: z.boolean(),
  /** Who they are, once somebody has said so. */
  staying: z.array(staying).max(10).nullish(),
  /** Everybody who was liable when it was reported; null where the reads do not say. Moves that were kept before have none. */
  liable: z
    .array(z.custom<PersonRef>(value => typeof value === 'string'))
    .max(50)
    .nullish(),
  bill: billEffect,
});
export type MoveLeaving = z.output<typeof leaving>;

const arriving = z.strictObject({
  on: aDayFact,
  address: keptAddress,
  band: z.string().max(1).nullable(),
  interest: z.enum(INTEREST_KINDS),
  adults: z.number().int().min(0).max(30),
  /** Beside the adults who count. Moves that were kept before say nothing of them. */
  students: z.number().int().min(0).max(30).default(0),
  bill: billEffect,
});
export type MoveArriving = z.output<typeof arriving>;

const claimEffect = z.strictObject({
  claim: z.custom<ClaimRef>(value => typeof value === 'string'),
  scheme: z.enum(['HousingBenefitClaim', 'CouncilTaxReductionClaim']),
  ends: z.boolean(),
  from: aDayFact,
  says: z.string().max(500),
  law: z.string().max(300),
});
export type ClaimEffect = z.output<typeof claimEffect>;

const facts = z.strictObject({
  direction: z.enum(MOVE_DIRECTIONS),
  leaving: leaving.nullable(),
  arriving: arriving.nullable(),
  claims: z.array(claimEffect).max(20),
  /** Why somebody has to look at it first; empty where it is plain. */
  toLookAt: z.array(z.string().max(300)).max(10),
});
export type MoveFacts = z.output<typeof facts>;

/** A move in, out or within the area, as it was reported: both accounts, both days, and what follows. */
export const reportedMove = caseKind<MoveFacts>({
  name: 'ReportedMove',
  title: 'Reported move',
  first: 'REPORTED',
  openTo: 'customer',
  team: 'council-tax',
  facts: facts as z.ZodType<MoveFacts>,
  moves: {
    REPORTED: { accept: 'TO_KEY', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    TO_KEY: { [TASKS_APPLIED]: 'APPLIED', [TASK_CALLED_OFF]: 'REPORTED' },
    APPLIED: {},
    DECLINED: {},
    WITHDRAWN: {},
  },
});

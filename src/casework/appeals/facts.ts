import { z } from 'zod';
import { MOST_SORTED, PAPER_HANDLINGS } from '../../domain/appeals/papers.js';
import {
  APPEAL_SUBJECTS,
  CLOCK_HOLDERS,
  CLOCKS,
  DELIVERIES,
  HAPPENINGS,
  type Happened,
} from '../../domain/appeals/words.js';
import { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { DocumentRef } from '../../domain/references.js';
import type { Clock } from '../../rules/clocks/clock.js';

const day = z.custom<PlainDate>(value => value instanceof PlainDate);
const money = z.custom<Money>(value => value instanceof Money);
const text = (most: number) => z.string().min(1).max(most);

export const APPEAL_CHANNELS = ['ONLINE', 'LETTER', 'EMAIL', 'TELEPHONE', 'IN_PERSON'] as const;
export const LATENESS = ['IN_TIME', 'ASKED', 'ADMITTED', 'REFUSED'] as const;
export const APPEAL_RESULTS = ['ALLOWED', 'ALLOWED_IN_PART', 'DISMISSED'] as const;
/** More moves than any dispute makes. */
const MOST_STEPS = 100;

const clock = z.strictObject({
  what: z.enum(CLOCKS),
  who: z.enum(CLOCK_HOLDERS),
  from: day,
  due: day.nullable(),
  latest: day.nullable(),
  late: z.string().nullable(),
  stopped: z.boolean(),
  met: day.nullable(),
  counted: z.string(),
  law: z.string(),
  verified: z.literal([0, 1, 2]),
  unsure: z.array(z.string()),
});

/** A figure before and after, and the calculation that shows why. */
const recalculation = z.strictObject({
  before: money.nullable(),
  after: money.nullable(),
  /** The reference of a kept calculation. */
  calculation: text(80).nullable(),
  note: text(2_000).nullable(),
});
export type Recalculation = z.output<typeof recalculation>;

const facts = z.strictObject({
  subject: z.enum(APPEAL_SUBJECTS),
  /** What is disputed, as it was told: its number or its title. */
  decision: z.strictObject({ reference: text(80).nullable(), delivery: z.enum(DELIVERIES) }),
  grounds: text(8_000),
  channel: z.enum(APPEAL_CHANNELS),
  madeBy: z.enum(['CUSTOMER', 'STAFF']),
  /** The landlord who disputes it instead of the claimant. SI 2001/1002, reg. 3(1)(d) and (e). */
  landlord: text(100).nullable().default(null),
  /** A housing benefit decision that the council or DWP got wrong, which can be revised at any time. */
  officialError: z.boolean(),
  lateness: z.strictObject({
    state: z.enum(LATENESS),
    days: z.number().int().min(0),
    explanation: text(4_000).nullable(),
  }),
  replyDelivery: z.enum(DELIVERIES).nullable(),
  tribunalReference: text(80).nullable(),
  happened: z.partialRecord(z.enum(HAPPENINGS), day) as unknown as z.ZodType<Happened>,
  clocks: z.array(clock) as unknown as z.ZodType<readonly Clock[]>,
  /** The due day that each move left behind, with its rule: kept as it was then. */
  steps: z
    .array(z.strictObject({ move: text(40), on: day, dueOn: day.nullable(), dueWhy: z.string().nullable() }))
    .max(MOST_STEPS),
  outcome: z.strictObject({ result: z.enum(APPEAL_RESULTS), on: day, by: text(120), says: text(4_000) }).nullable(),
  recalculation: recalculation.nullable(),
  /** What somebody has settled of each paper of the bundle. */
  papers: z
    .array(
      z.strictObject({
        document: z.custom<DocumentRef>(value => typeof value === 'string'),
        handling: z.enum(PAPER_HANDLINGS),
        why: text(1_000).nullable(),
      }),
    )
    .max(MOST_SORTED)
    .default([]),
});
export type AppealFacts = z.output<typeof facts>;
export const appealFacts = facts as z.ZodType<AppealFacts>;

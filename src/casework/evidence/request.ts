import { z } from 'zod';
import {
  EVIDENCE_CHANNELS,
  EVIDENCE_CHECKS,
  EVIDENCE_FORMS,
  EVIDENCE_SOURCES,
  EVIDENCE_VERDICTS,
} from '../../domain/evidence.js';
import type { DocumentRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';

/** More than anybody is asked for at once, and more than comes for one thing. */
export const MOST_ITEMS = 30;
export const MOST_RECEIPTS = 10;

const receipt = z.strictObject({
  on: aDayFact,
  channel: z.enum(EVIDENCE_CHANNELS),
  form: z.enum(EVIDENCE_FORMS),
  /** Where the document is kept; its content stays there. */
  document: z.custom<DocumentRef>(value => typeof value === 'string').nullable(),
  by: z.string().max(256),
});
export type Receipt = z.output<typeof receipt>;

const verification = z.strictObject({
  source: z.enum(EVIDENCE_SOURCES),
  check: z.enum(EVIDENCE_CHECKS),
  verdict: z.enum(EVIDENCE_VERDICTS),
  /** What it shows, or what is still missing, in words for the customer too. */
  shows: z.string().max(500).nullable(),
  on: aDayFact,
  by: z.string().max(256),
});
export type Verification = z.output<typeof verification>;

const item = z.strictObject({
  what: z.string().max(300),
  why: z.string().max(300),
  /** Its place in the list of what the claim or application needs, which is ticked once this is accepted. */
  place: z.number().int().min(0).nullable(),
  received: z.array(receipt).max(MOST_RECEIPTS),
  /** The newest last: what was found before stays. */
  verified: z.array(verification).max(MOST_RECEIPTS),
});
export type EvidenceItem = z.output<typeof item>;

const facts = z.strictObject({
  items: z.array(item).min(1).max(MOST_ITEMS),
  askedOn: aDayFact,
  askedBy: z.string().max(256),
  /** Whether the period is one that the regulations of a benefit give. */
  benefit: z.boolean(),
  extended: z.array(z.strictObject({ until: aDayFact, reason: z.string().max(500) })).max(10),
});
export type EvidenceFacts = z.output<typeof facts>;

/**
 * What somebody was asked to show, why and by when; what came; how it was checked and what was found. It rests until the day
 * has passed or everything is there, and then it is work.
 */
export const evidenceRequest = caseKind<EvidenceFacts>({
  name: 'EvidenceRequest',
  title: 'Request for evidence',
  first: 'ASKED',
  openTo: 'customer',
  team: 'benefits',
  facts: facts as z.ZodType<EvidenceFacts>,
  moves: {
    ASKED: { complete: 'RECEIVED', close: 'NOT_GIVEN', withdraw: 'WITHDRAWN' },
    RECEIVED: { accept: 'VERIFIED', askAgain: 'ASKED', reject: 'NOT_ACCEPTED', withdraw: 'WITHDRAWN' },
    VERIFIED: {},
    NOT_ACCEPTED: {},
    NOT_GIVEN: {},
    WITHDRAWN: {},
  },
});

import { z } from 'zod';
import type { PersonRef } from '../../domain/references.js';

/**
 * What the reads of a back office show of a change that was keyed there, each as text: `yes` or `no`, an amount with two
 * decimals, a postcode in capitals. A task about an account or a claim reads that one, through the person of the task.
 */
export const PROOF_FIELDS = [
  'account.closed',
  'account.postcode',
  'account.band',
  'account.directDebit',
  /** Whether the ledger gives it for the day of the proof. */
  'account.discount',
  'account.disregard',
  'account.exemption',
  'account.disabledReduction',
  /** Whether the year of the day of the proof has an arrangement. */
  'account.arrangement',
  /** Everybody who is liable on it: see `liableText`. */
  'account.liable',
  /** The status of the claim, and what a week comes to on the day of the proof. */
  'claim.status',
  'claim.weeklyHousingBenefit',
  'claim.weeklyReduction',
  /** Whether the person has an open account for a dwelling of the postcode. */
  'person.accountAt',
  /** Whether the person has a claim of the type, by the name of its type in the graph. */
  'person.claimFor',
] as const;
export type ProofField = (typeof PROOF_FIELDS)[number];

export const isProofField = (field: string): field is ProofField => PROOF_FIELDS.some(known => known === field);

/** People as one text, whatever order a system has them in. */
export const liableText = (people: readonly PersonRef[]): string => people.toSorted().join(' ');
export const liableIn = (text: string): readonly PersonRef[] => text.split(' ').filter(Boolean) as PersonRef[];

/** The longest text that is shown or expected. */
export const MOST_PROOF = 200;

export const proof = z.strictObject({
  /** One of `PROOF_FIELDS`. Any other is read by nobody, and the task has to be vouched for. */
  field: z.string().max(60),
  expected: z.string().max(MOST_PROOF),
  /** What was shown when the task was made: still that is "not seen yet", anything else but the expected "differs". */
  before: z.string().max(MOST_PROOF).nullish(),
  /** The day that is asked about, `2026-11-21`, where the field wants one. */
  on: z.iso.date().nullish(),
});
export type Proof = z.output<typeof proof>;

export const TASK_SEEN = ['NOT_LOOKED', 'NOT_SEEN_YET', 'APPLIED', 'DIFFERS'] as const;
export type TaskSeen = (typeof TASK_SEEN)[number];

/**
 * What a read says of the change. Null where the record is not there or does not say. Where nobody noted what stood there
 * before, another value can be the old one, so it is no difference yet.
 */
export function sighting({ expected, before }: Proof, shown: string | null): Exclude<TaskSeen, 'NOT_LOOKED'> {
  if (shown === expected) return 'APPLIED';
  return shown === null || before == null || shown === before ? 'NOT_SEEN_YET' : 'DIFFERS';
}

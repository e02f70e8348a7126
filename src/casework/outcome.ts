import type { CaseRef } from '../domain/references.js';

/** Why a command was not done. Closed: a client has words for each in its customers' languages. */
export const REFUSALS = [
  'NOT_FOUND',
  'VERSION_CHANGED',
  'MOVE_NOT_ALLOWED',
  'NOT_YOURS',
  'BEYOND_AUTHORITY',
  'SECOND_PERSON_NEEDED',
  'OUT_OF_TIME',
  'ALREADY_DONE',
  'NOT_POSSIBLE_NOW',
  'FACTS_MISSING',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Reason {
  readonly code: RefusalCode;
  /** A sentence for an officer: what happened, to what, and what to do next. Never anything that was submitted. */
  readonly says: string;
}

/** What came of a command. Kept under its key, so that the same command is answered the same again. */
export type Outcome =
  | { readonly kind: 'ChangeDone'; readonly case: CaseRef; readonly also: readonly CaseRef[] }
  | { readonly kind: 'ChangeQueued'; readonly case: CaseRef; readonly says: string }
  | { readonly kind: 'ChangeNeedsPerson'; readonly case: CaseRef; readonly says: string }
  | { readonly kind: 'ChangeRefused'; readonly reasons: readonly Reason[] };

/** The key was used before, for something else. Never kept. */
export interface Conflict {
  readonly kind: 'ChangeConflict';
  readonly says: string;
}

/** Undoes everything a command has done so far and answers with the reasons. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reasons: readonly Reason[];

  constructor(...reasons: readonly Reason[]) {
    super(reasons.map(({ code }) => code).join(', '));
    this.reasons = reasons;
  }
}

export const refuse = (code: RefusalCode, says: string): never => {
  throw new Refusal({ code, says });
};

export const done = (one: { readonly ref: CaseRef }, ...also: readonly { readonly ref: CaseRef }[]): Outcome => ({
  kind: 'ChangeDone',
  case: one.ref,
  also: also.map(({ ref }) => ref),
});

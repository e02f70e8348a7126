import { type CaseRef, GUILDHALL, type PersonRef, systemOf } from '../domain/references.js';
import type { AboutRef, Case } from './case.js';
import { refuse } from './outcome.js';
import { caseOf } from './store/case-of.js';
import type { Work } from './work.js';

export interface Concerns {
  readonly person: PersonRef;
  readonly about: AboutRef | null;
}

/** What was read before: whether there is such a customer whom the caller may open, and whether the record is theirs. */
export interface Concerned {
  readonly customer: boolean;
  readonly record: boolean;
  /** Whether the record is a benefit claim: a reference alone does not tell. */
  readonly claim: boolean;
}

export const isCase = (about: AboutRef | null): about is CaseRef => about !== null && systemOf(about) === GUILDHALL;

/**
 * Refuses what is about nobody whom the caller may open, or about a record of somebody else. Gives the case that it is about;
 * null where it is about something else or nothing.
 */
export async function casesOwn(work: Work, { person, about }: Concerns, read: Concerned): Promise<Case | null> {
  if (!read.customer) return refuse('NOT_FOUND', 'There is no such customer that you may open.');
  if (!read.record) return refuse('NOT_FOUND', 'This customer has no such account or claim that you may open.');
  if (!isCase(about)) return null;
  const one = await caseOf(work, about);
  if (one === null || one.person !== person)
    return refuse('NOT_FOUND', 'This customer has no such case that you may open.');
  return one;
}

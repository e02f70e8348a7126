import { type Kysely, sql } from 'kysely';
import type { LinkState } from '../../domain/matching.js';
import { type CaseRef, caseRef, type PersonRef } from '../../domain/references.js';
import type { Evidence } from '../people-index.js';
import { onPeople } from '../store/tables.js';

type Transaction = Kysely<unknown>;

export interface Pair {
  readonly a: PersonRef;
  readonly b: PersonRef;
}

/** Holds others off these two until the transaction ends, whether or not there is a link yet. */
export async function lockPair(transaction: Transaction, { a, b }: Pair): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people_link ${a} ${b}`}, 0))`.execute(transaction);
}

/** What holds between the two; null where nobody has said anything, or it was undone. */
export async function linkBetween(
  transaction: Transaction,
  { a, b }: Pair,
): Promise<{ readonly state: LinkState; readonly case: CaseRef } | null> {
  const row = await onPeople(transaction)
    .selectFrom('people_link')
    .select(['state', 'case_id'])
    .where('a', '=', a)
    .where('b', '=', b)
    .executeTakeFirst();
  return row ? { state: row.state as LinkState, case: caseRef(row.case_id) } : null;
}

interface Writing extends Pair {
  readonly state: LinkState;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly caseId: string;
}

export async function writeLink(
  transaction: Transaction,
  { a, b, state, confidence, evidence, caseId }: Writing,
): Promise<void> {
  const row = { a, b, state, confidence, evidence: JSON.stringify(evidence), case_id: caseId };
  await onPeople(transaction)
    .insertInto('people_link')
    .values(row)
    .onConflict(conflict => conflict.columns(['a', 'b']).doUpdateSet({ state, case_id: caseId }))
    .execute();
}

export async function removeLink(transaction: Transaction, { a, b }: Pair): Promise<void> {
  await onPeople(transaction).deleteFrom('people_link').where('a', '=', a).where('b', '=', b).execute();
}

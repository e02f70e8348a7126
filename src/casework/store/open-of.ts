import { sql } from 'kysely';
import type { PersonRef } from '../../domain/references.js';
import type { Work } from '../work.js';
import { onCasework } from './case-rows.js';

/** Whether a case of this kind of this person is still open. Of two that are opened at the same moment the second sees the first. */
export async function openOf({ transaction }: Work, kind: string, person: PersonRef): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${person}`}, 0))`.execute(transaction);
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select('id')
    .where('kind', '=', kind)
    .where('person', '=', person)
    .where('closed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

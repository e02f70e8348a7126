import { sql } from 'kysely';
import type { AboutRef } from '../case.js';
import type { Work } from '../work.js';
import { onCasework } from './case-rows.js';

interface Which {
  readonly kind: string;
  readonly about: AboutRef;
  /** Where a kind has several of one record side by side: which of them. */
  readonly relief?: string;
}

/**
 * Whether a case of this kind about this record is still open. Until the transaction ends nobody else is told: of two that
 * are opened at the same moment the second sees the first.
 */
export async function openAbout({ transaction }: Work, { kind, about, relief }: Which): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${about}`}, 0))`.execute(transaction);
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select('id')
    .where('kind', '=', kind)
    .where('about', '=', about)
    .$if(relief !== undefined, query => query.where(sql`facts ->> 'relief'`, '=', relief))
    .where('closed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

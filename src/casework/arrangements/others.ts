import { sql } from 'kysely';
import type { AccountRef } from '../../domain/references.js';
import type { Work } from '../work.js';
import { arrangement } from './arrangement.js';

interface Others {
  /** One that is proposed, agreed or broken, and not at its end. */
  readonly open: boolean;
  readonly brokenBefore: boolean;
}

/**
 * What arrangements there are and were for an account. Held until the transaction ends: of two that are proposed at one
 * moment the second sees the first.
 */
export async function othersOf({ transaction }: Pick<Work, 'transaction'>, account: AccountRef): Promise<Others> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`arrangement ${account}`}, 0))`.execute(transaction);
  const { rows } = await sql<{ open: boolean | null; broken: boolean | null }>`
    select bool_or(closed_at is null) as open, bool_or(facts ->> 'brokenOn' is not null) as broken
    from casework_case where kind = ${arrangement.name} and facts -> 'accounts' @> ${JSON.stringify([account])}::jsonb
    `.execute(transaction);
  return { open: rows[0]?.open ?? false, brokenBefore: rows[0]?.broken ?? false };
}

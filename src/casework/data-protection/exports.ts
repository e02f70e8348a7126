import { sql, type Transaction } from 'kysely';
import type { CaseRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import { idOf } from '../store/case-rows.js';

interface NewExport {
  readonly request: CaseRef;
  readonly made: Date;
  readonly expires: Date;
  readonly content: string;
}

/** Keeps what was gathered, in place of what was gathered before. */
export async function keepPersonExport(
  transaction: Transaction<unknown>,
  { request, made, expires, content }: NewExport,
): Promise<void> {
  await sql`insert into person_export (case_id, made_at, expires_at, content)
    values (${idOf(request)}, ${made}, ${expires}, ${content})
    on conflict (case_id) do update set made_at = excluded.made_at, expires_at = excluded.expires_at,
      content = excluded.content, downloads = 0`.execute(transaction);
}

/** Enough to read it, to send it, and to have lost it once. */
export const MOST_DOWNLOADS = 5;

/** Gives an export out once more; null where there is none, it has expired, or it was given out often enough. */
export async function takePersonExport(database: Database, request: CaseRef, now: Date): Promise<string | null> {
  const [taken] = await database.run<{ content: string }>({
    text: `update person_export set downloads = downloads + 1
      where case_id::text = $1 and expires_at > $2 and downloads < ${MOST_DOWNLOADS} returning content`,
    values: [idOf(request) ?? '', now],
  });
  return taken?.content ?? null;
}

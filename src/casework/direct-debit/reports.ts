import { type Kysely, sql } from 'kysely';
import type { BacsReport } from '../../adapters/ports/bacs.js';
import type { Instant } from '../../domain/dates.js';

interface Beginning {
  readonly sha256: string;
  readonly kind: BacsReport['kind'];
  readonly records: number;
  readonly at: Instant;
}

/** Notes that a report is being taken in. `done` where it was before, whole: nothing of it is taken in again. */
export async function beginReport(
  on: Kysely<unknown>,
  { sha256, kind, records, at }: Beginning,
): Promise<'new' | 'begun' | 'done'> {
  const begun = await sql`insert into direct_debit_report (sha256, kind, records, begun_at)
    values (${sha256}, ${kind}, ${records}, ${new Date(at.epochMilliseconds)}) on conflict (sha256) do nothing
    returning sha256`.execute(on);
  if (begun.rows.length > 0) return 'new';
  const { rows } = await sql<{ done: boolean }>`
    select done_at is not null as done from direct_debit_report where sha256 = ${sha256}`.execute(on);
  return rows[0]?.done ? 'done' : 'begun';
}

export async function endReport(on: Kysely<unknown>, sha256: string, at: Instant): Promise<void> {
  await sql`update direct_debit_report set done_at = ${new Date(at.epochMilliseconds)} where sha256 = ${sha256}`.execute(
    on,
  );
}

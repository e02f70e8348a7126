import { sql } from 'kysely';
import type { Database } from '../../../src/platform/database/database.js';

/** What of the inbox must not depend on how its files came, each as a count and a hash of all its rows in order. */
const PARTS: Readonly<Record<string, string>> = {
  records: `select concat_ws('~', kind, record_key, content_hash, ordering, subject, period, fields::text, retain_until, mapping, action)
    as row from feed_record`,
  standing: `select concat_ws('~', kind, record_key, content_hash) as row from (
    select distinct on (kind, record_key) kind, record_key, content_hash from feed_record
    order by kind, record_key, ordering desc, content_hash collate "C" desc) as latest`,
  people: `select concat_ws('~', subject, ordering, state, nino, surname, date_of_birth, postcode) as row from feed_subject`,
  links: `select concat_ws('~', subject, person) as row from feed_subject_person`,
  // Each piece of work by what it is about, as often as it is there.
  work: `select concat_ws('~', facts ->> 'reason', facts ->> 'subject', facts ->> 'record', person, state, closed_at is null) as row
    from casework_case where facts ->> 'file' is null`,
};

export type FinalState = Readonly<Record<string, { readonly rows: number; readonly hash: string | null }>>;

export async function finalState({ kysely }: Database): Promise<FinalState> {
  const found: Record<string, { rows: number; hash: string | null }> = {};
  for (const [part, select] of Object.entries(PARTS)) {
    const { rows } = await sql
      .raw<{ rows: number; hash: string | null }>(
        `select count(*)::int as rows, md5(string_agg(md5(row), '' order by row collate "C")) as hash from (${select}) as all_rows`,
      )
      .execute(kysely);
    found[part] = rows[0] ?? { rows: 0, hash: null };
  }
  return found;
}

export interface FileCounts {
  readonly files: number;
  readonly read: number;
  readonly records: number;
  readonly fresh: number;
  readonly poison: number;
  readonly aside: number;
}

/** What the files say of themselves (less those whose taking in was cut short, which are dropped after a day), and how many records really lie set aside. */
export async function fileCounts({ kysely }: Database): Promise<FileCounts | undefined> {
  const { rows } = await sql<FileCounts>`
    select count(*)::int as files, count(*) filter (where state = 'READ')::int as read, sum(records)::int as records,
      sum(fresh)::int as fresh, sum(poison)::int as poison, (select count(*)::int from feed_poison) as aside
    from feed_file where state <> 'ARRIVING'`.execute(kysely);
  return rows[0];
}

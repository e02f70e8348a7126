import { sql } from 'kysely';
import { isoText, type PlainDate } from '../../../domain/dates.js';
import type { ToldKey, ToldRecord } from '../../../domain/feeds/told.js';
import type { Database } from '../../../platform/database/database.js';
import { type MappingsByName, recordOf, type ToldRow } from './told-row.js';

/** Of one person and kind. More than three years of monthly records, for whoever has several of a month. */
const MOST_RECORDS = 200;

export const toldText = ({ person, kind }: ToldKey): string => `${kind} ${person}`;

/**
 * What is told last of each thing, newest first, for every person and kind in one read. Only of those of whom it is settled
 * that they are meant, and nothing whose days of keeping are over.
 */
export async function toldRecords(
  database: Pick<Database, 'kysely'>,
  keys: readonly ToldKey[],
  { today, mappings }: { readonly today: PlainDate; readonly mappings: MappingsByName },
): Promise<ReadonlyMap<string, readonly ToldRecord[]>> {
  const { rows } = await sql<ToldRow & { person: string }>`
    with asked as (
      select person, kind from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as a(person text, kind text)
    ), latest as (
      select distinct on (asked.person, r.kind, r.record_key) asked.person, r.kind, r.record_key, r.fields, r.mapping,
        r.basis, r.file_id, r.period, r.ordering, r.retain_until
      from asked
      join feed_subject_person sp on sp.person = asked.person
      join feed_subject s on s.subject = sp.subject and s.state = 'MATCHED'
      join feed_record r on r.subject = s.subject and r.kind = asked.kind
      order by asked.person, r.kind, r.record_key, r.ordering desc, r.content_hash collate "C" desc
    ), numbered as (
      select latest.*,
        row_number() over (partition by person, kind order by period desc nulls last, ordering desc, record_key) as n
      from latest where retain_until >= ${isoText(today)}::date
    )
    select m.person, m.kind, m.record_key, m.fields::text as values, m.mapping, m.file_id, f.name as file_name,
      f.received_at, b.agreement, b.purpose
    from numbered m join feed_file f on f.id = m.file_id join feed_basis b on b.id = m.basis
    where m.n <= ${MOST_RECORDS} order by m.person, m.kind, m.n`.execute(database.kysely);
  const told = new Map<string, ToldRecord[]>();
  for (const row of rows) {
    const record = recordOf(row, mappings);
    const key = `${row.kind} ${row.person}`;
    const before = told.get(key);
    if (before === undefined) told.set(key, [record]);
    else before.push(record);
  }
  return told;
}

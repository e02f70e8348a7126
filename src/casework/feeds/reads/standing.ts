import { sql } from 'kysely';
import { Instant, isoDate } from '../../../domain/dates.js';
import type { FeedStanding } from '../../../domain/feeds/coverage.js';
import type { Database } from '../../../platform/database/database.js';

/** Records of the newest file that are looked at for how full they are. */
const SAMPLE = 1_000;

interface StandingRow {
  readonly mapping: string;
  readonly files: number;
  readonly files_waiting: number;
  readonly records: number;
  readonly poison: number;
  readonly waiting: number | null;
  readonly last_period: string | null;
  readonly name: string | null;
  readonly source: string | null;
  readonly state: string | null;
  readonly received_at: Date | null;
  readonly last_records: number | null;
  readonly last_poison: number | null;
  readonly given: Readonly<Record<string, number>> | null;
  readonly looked_at: number | null;
}

/** How far each feed and version is of which a file was ever taken in. One read, by indexes alone. */
export async function feedStandings(
  database: Pick<Database, 'kysely'>,
  names: readonly string[],
): Promise<ReadonlyMap<string, FeedStanding>> {
  const { rows } = await sql<StandingRow>`
    with asked as (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) as mapping),
    sums as (
      select mapping, count(*)::int as files, count(*) filter (where state in ('ARRIVING', 'WAITING'))::int as files_waiting,
        coalesce(sum(records - poison), 0)::int as records, coalesce(sum(poison), 0)::int as poison
      from feed_file join asked using (mapping) group by mapping
    ), waiting as (
      select r.mapping, count(*)::int as waiting from feed_subject s join feed_record r on r.subject = s.subject
      where s.state in ('WAITING', 'NOBODY', 'SEVERAL', 'UNSURE') group by r.mapping
    )
    select sums.*, waiting.waiting, to_char(p.period, 'YYYY-MM-DD') as last_period, f.name, f.source, f.state, f.received_at,
      f.records::int as last_records, f.poison::int as last_poison, g.given, g.looked_at
    from sums left join waiting using (mapping)
    left join lateral (
      select period from feed_record where mapping = sums.mapping and period is not null order by period desc limit 1
    ) p on true
    left join lateral (
      select * from feed_file where mapping = sums.mapping and state <> 'ARRIVING'
      order by received_at desc, sequence desc nulls last, id limit 1
    ) f on true
    left join lateral (
      select jsonb_object_agg(key, n) as given, max(total)::int as looked_at from (
        select key, count(*)::int as n, max(total) as total from (
          select fields, count(*) over () as total from (
            select fields from feed_record where file_id = f.id limit ${SAMPLE}
          ) newest
        ) looked, jsonb_object_keys(looked.fields) as key group by key
      ) counted
    ) g on true`.execute(database.kysely);
  return new Map(rows.map(row => [row.mapping, standingOf(row)]));
}

function standingOf(row: StandingRow): FeedStanding {
  const looked = row.looked_at ?? 0;
  return {
    name: row.mapping,
    files: row.files,
    filesWaiting: row.files_waiting,
    records: row.records,
    recordsWaiting: row.waiting ?? 0,
    poison: row.poison,
    lastPeriod: row.last_period === null ? null : isoDate(row.last_period),
    lastFile: lastFileOf(row),
    given: row.given && new Map(Object.entries(row.given).map(([field, count]) => [field, count / looked])),
  };
}

function lastFileOf({ name, source, state, received_at: at, ...row }: StandingRow): FeedStanding['lastFile'] {
  if (name === null || source === null || state === null || at === null) return null;
  return {
    name,
    source,
    state,
    receivedAt: Instant.fromEpochMilliseconds(at.getTime()),
    records: row.last_records ?? 0,
    poison: row.last_poison ?? 0,
  };
}

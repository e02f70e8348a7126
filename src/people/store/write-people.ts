import { sql } from 'kysely';
import type { Indexed } from '../indexed.js';
import { nearTokens } from '../tokens.js';
import type { On } from './tables.js';

interface Written {
  readonly reading: number;
  readonly at: Date;
}

/**
 * Keeps people, at most a thousand at a time, each reference once; in one transaction of the caller's. What has not changed
 * is only marked as seen. Returns how many were written.
 */
export async function writePeople(on: On, people: readonly Indexed[], { reading, at }: Written): Promise<number> {
  if (people.length === 0) return 0;
  const known = new Map(
    (
      await on
        .selectFrom('people_person')
        .select(['id', 'ref', 'content_hash'])
        .where(
          'ref',
          'in',
          people.map(({ row }) => row.ref),
        )
        .execute()
    ).map(row => [row.ref, row]),
  );
  const isSame = ({ row }: Indexed) => known.get(row.ref)?.content_hash === row.content_hash;
  const same = people.filter(isSame).flatMap(({ row }) => known.get(row.ref)?.id ?? []);
  if (same.length > 0)
    await on.updateTable('people_person').set({ reading, as_of: at }).where('id', 'in', same).execute();
  const changed = people.filter(one => !isSame(one));
  if (changed.length === 0) return 0;
  const ids = await writeRows(on, changed, { reading, at });
  await writeTokens(on, changed, { ids, known: new Set([...known.values()].map(({ id }) => id)) });
  return changed.length;
}

async function writeRows(on: On, people: readonly Indexed[], { reading, at }: Written): Promise<Map<string, number>> {
  const rows = JSON.stringify(people.map(({ row }) => row));
  const { rows: written } = await sql<{ id: number; ref: string }>`
    insert into people_person (ref, system, shown_name, shown_address, names, birth_date, nino_key, nino_full_key,
      phone_keys, email_keys, places, numbers, content_hash, reading, as_of)
    select ref, system, shown_name, shown_address, names, birth_date, nino_key, nino_full_key, phone_keys, email_keys,
      places, numbers, content_hash, ${reading}::int, ${at}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as given(ref text, system text, shown_name text, shown_address text,
      names text[], birth_date date, nino_key text, nino_full_key text, phone_keys text[], email_keys text[],
      places text[], numbers text[], content_hash text)
    order by ref
    on conflict (ref) do update set shown_name = excluded.shown_name, shown_address = excluded.shown_address,
      names = excluded.names, birth_date = excluded.birth_date, nino_key = excluded.nino_key,
      nino_full_key = excluded.nino_full_key, phone_keys = excluded.phone_keys, email_keys = excluded.email_keys,
      places = excluded.places, numbers = excluded.numbers, content_hash = excluded.content_hash,
      reading = excluded.reading, as_of = excluded.as_of
    returning id, ref`.execute(on);
  return new Map(written.map(({ id, ref }) => [ref, id]));
}

interface Known {
  readonly ids: ReadonlyMap<string, number>;
  /** Those that had tokens before. */
  readonly known: ReadonlySet<number>;
}

async function writeTokens(on: On, people: readonly Indexed[], { ids, known }: Known): Promise<void> {
  const former = [...ids.values()].filter(id => known.has(id));
  if (former.length > 0) await on.deleteFrom('people_token').where('person', 'in', former).execute();
  const pairs = people.flatMap(({ row, tokens }) => {
    const id = ids.get(row.ref);
    return id === undefined ? [] : tokens.map(token => ({ token, id }));
  });
  await sql`insert into people_token (token, person)
    select * from unnest(${pairs.map(({ token }) => token)}::text[], ${pairs.map(({ id }) => id)}::int[])
    on conflict do nothing`.execute(on);
  const words = [...new Set(pairs.map(({ token }) => token))];
  const near = words.flatMap(word => nearTokens(word).map(token => ({ token, word })));
  // In one order, so that two readings at once do not wait for each other in a ring.
  near.sort((a, b) => (a.token < b.token ? -1 : a.token > b.token ? 1 : a.word < b.word ? -1 : 1));
  await sql`insert into people_near (token, word)
    select * from unnest(${near.map(({ token }) => token)}::text[], ${near.map(({ word }) => word)}::text[])
    on conflict do nothing`.execute(on);
}

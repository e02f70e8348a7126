import { sql } from 'kysely';
import type { PeopleSource } from '../../adapters/ports/people-source.js';
import type { PeopleKeys } from '../people-keys.js';
import type { On } from '../store/tables.js';
import { LoadProblem } from './problem.js';

/** A reading under way. */
export interface Reading {
  readonly reading: number;
  readonly cursor: string | null;
  readonly since: string | null;
  readonly seen: number;
  readonly kept: number;
}

interface Beginning {
  readonly source: PeopleSource;
  readonly whole: boolean;
  readonly means: { readonly keys: PeopleKeys; readonly now: () => Date };
}

/** Goes on with a reading that has not finished, or begins one. */
export async function begunReading(on: On, { source, whole, means }: Beginning): Promise<Reading> {
  const former = await on
    .selectFrom('people_reading')
    .selectAll()
    .where('system', '=', source.system)
    .executeTakeFirst();
  const sameKey = former?.key_fingerprint === means.keys.fingerprint;
  if (former && !sameKey && !whole)
    throw new LoadProblem('The secret of the index has changed, so every hash has to be made again: read it whole.');
  const since = whole ? null : former?.finished_at ? former.next_since : (former?.since ?? null);
  if (!whole && since === null)
    throw new LoadProblem(`${source.system} has never been read whole: do that first, without --changes.`);
  if (former && sameKey && former.finished_at === null && (former.since === null) === whole) return former;
  const next = await source.mark();
  const row = {
    system: source.system,
    reading: (former?.reading ?? 0) + 1,
    cursor: null,
    since,
    next_since: next,
    seen: 0,
    kept: 0,
    began_at: means.now(),
    finished_at: null,
    key_fingerprint: means.keys.fingerprint,
  };
  await on
    .insertInto('people_reading')
    .values(row)
    .onConflict(conflict => conflict.column('system').doUpdateSet(row))
    .execute();
  return row;
}

/** More than this share gone at once is more likely half a file than half a town. */
const MOST_REMOVED = 0.2;
const FEW = 20;
const REMOVED_AT_ONCE = 5_000;

interface Sweeping {
  readonly source: PeopleSource;
  readonly begun: Reading;
  readonly allowRemovals: boolean;
}

/** Takes out whom a whole reading has not seen. */
export async function sweep(on: On, { source, begun, allowRemovals }: Sweeping): Promise<number> {
  const { rows } = await sql<{ all: number; gone: number }>`
    select count(*)::int as all, count(*) filter (where reading <> ${begun.reading})::int as gone
    from people_person where system = ${source.system}`.execute(on);
  const { all = 0, gone = 0 } = rows[0] ?? {};
  if (!allowRemovals && gone > FEW && gone > all * MOST_REMOVED)
    throw new LoadProblem(
      `${gone} of the ${all} people known of ${source.system} are not in this reading, so none was taken out. If that is ` +
        'right, run it again with --allow-removals.',
    );
  for (let left = gone; left > 0; left -= REMOVED_AT_ONCE)
    await sql`delete from people_person where id in (
      select id from people_person where system = ${source.system} and reading <> ${begun.reading}
      limit ${REMOVED_AT_ONCE})`.execute(on);
  return gone;
}

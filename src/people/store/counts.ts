import { sql } from 'kysely';
import type { On } from './tables.js';

/** How many people the index has, and how many have a word. */
export interface Counts {
  readonly people: number;
}

/** The row of `people_word` that counts everybody. */
const EVERYBODY = '*';

export async function peopleCounted(on: On): Promise<Counts> {
  const row = await on.selectFrom('people_word').select('people').where('word', '=', EVERYBODY).executeTakeFirst();
  return { people: Math.max(row?.people ?? 0, 1) };
}

/** Words are counted where they are few among many: names, streets and postcodes. */
export async function wordCounts(on: On, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (words.length === 0) return new Map();
  const rows = await on
    .selectFrom('people_word')
    .selectAll()
    .where('word', 'in', [...new Set(words)])
    .execute();
  return new Map(rows.map(({ word, people }) => [word, people]));
}

/** Counts every word again. Some seconds for a large council; searches go on meanwhile by the counts before. */
export async function countAgain(on: On): Promise<void> {
  await sql`insert into people_word (word, people)
    select token, count(*)::int from people_token where left(token, 2) in ('n:', 'a:', 'p:') group by token
    on conflict (word) do update set people = excluded.people where people_word.people <> excluded.people`.execute(on);
  await sql`insert into people_word (word, people) select ${EVERYBODY}, count(*)::int from people_person
    on conflict (word) do update set people = excluded.people`.execute(on);
  await sql`analyze people_token, people_person, people_near, people_word`.execute(on);
}

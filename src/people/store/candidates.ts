import { sql } from 'kysely';
import type { On, PersonRow } from './tables.js';

/** One thing that is asked for, as the tokens that would do, each with how much it speaks for somebody, in bits. */
export interface Slot {
  readonly tokens: ReadonlyMap<string, number>;
  /** How many people have any of the tokens, roughly. */
  readonly expected: number;
}

export type Candidate = Pick<
  PersonRow,
  | 'ref'
  | 'system'
  | 'shown_name'
  | 'shown_address'
  | 'names'
  | 'birth_date'
  | 'nino_key'
  | 'nino_full_key'
  | 'phone_keys'
  | 'email_keys'
  | 'places'
  | 'numbers'
>;

/** So many entries are looked through in all: what would be beyond that is compared afterwards, of those who were found. */
const MOST_LOOKED_THROUGH = 30_000;
/** The most people that are compared in full. */
export const MOST_CANDIDATES = 300;

/** People who have most of what is asked for, the rarest things first to be looked through. */
export async function candidates(on: On, slots: readonly Slot[]): Promise<readonly Candidate[]> {
  const driving = lookedThrough(slots);
  const wanted = driving.flatMap(({ tokens }, slot) => [...tokens].map(([token, weight]) => ({ slot, token, weight })));
  if (wanted.length === 0) return [];
  const { rows } = await sql<Candidate>`
    with wanted(slot, token, weight) as materialized (
      select * from unnest(${wanted.map(({ slot }) => slot)}::int[], ${wanted.map(({ token }) => token)}::text[],
        ${wanted.map(({ weight }) => weight)}::real[])
    ), hit as (
      select t.person, w.slot, max(w.weight) as weight
      from wanted w join people_token t on t.token = w.token
      group by t.person, w.slot
    ), best as (
      select person, sum(weight) as weight from hit
      group by person order by 2 desc, 1 limit ${MOST_CANDIDATES}
    )
    select p.ref, p.system, p.shown_name, p.shown_address, p.names, p.birth_date, p.nino_key, p.nino_full_key,
      p.phone_keys, p.email_keys, p.places, p.numbers
    from best join people_person p on p.id = best.person`.execute(on);
  return rows;
}

function lookedThrough(slots: readonly Slot[]): readonly Slot[] {
  const rarest = [...slots].filter(({ tokens }) => tokens.size > 0).sort((a, b) => a.expected - b.expected);
  let left = MOST_LOOKED_THROUGH;
  return rarest.filter(({ expected }, at) => {
    left -= expected;
    return at === 0 || left >= 0;
  });
}

export interface NearWord {
  readonly near: string;
  readonly word: string;
  /** How many people have it, when that was last counted. */
  readonly people: number;
}

/** A word has no more neighbours than these, the commonest first, in what is looked at. */
const MOST_NEAR = 2_000;

/** Words that have one of these in common with what is asked for, or begin so. */
export async function nearWords(
  on: On,
  { tokens, beginnings }: { readonly tokens: readonly string[]; readonly beginnings: readonly string[] },
): Promise<readonly NearWord[]> {
  const { rows } = await sql<NearWord>`
    select n.token as near, n.word, coalesce(w.people, 1) as people
    from people_near n left join people_word w on w.word = n.word
    where n.token = any(${tokens}::text[])
    union all
    select b.beginning, w.word, w.people
    from unnest(${beginnings}::text[]) as b(beginning)
    cross join lateral (
      select word, people from people_word
      where word collate "C" > b.beginning and word collate "C" < b.beginning || '{'
      order by people desc limit 30
    ) w
    limit ${MOST_NEAR}`.execute(on);
  return rows;
}

import { type Kysely, sql } from 'kysely';
import type { Hereditament } from '../../domain/hereditament.js';
import type { Database } from '../../platform/database/database.js';
import type { RatingList } from '../ports/rating-list.js';
import { hereditaments } from './hereditaments.js';
import type { VoaTables } from './store/tables.js';
import { summaryValuation } from './summaries.js';

/** No property has a tenth as many. */
const MOST_ENTRIES = 200;
const MOST_WORDS = 12;

/** The lists in use, out of the store. A list that was never loaded has nothing in it. */
export function ratingList(database: Database): RatingList {
  const on = database.kysely.withTables<VoaTables>();
  const byUarn = async (uarns: readonly string[]): Promise<ReadonlyMap<string, Hereditament>> =>
    uarns.length === 0 ? new Map() : hereditaments(await entriesOf(on, uarns));
  return {
    byUarn,
    search: async ({ postcode, words, most }) => {
      const uarns = await found(on, { postcode, words: wordsOf(words), most });
      const all = await byUarn(uarns);
      return uarns.flatMap(uarn => all.get(uarn) ?? []);
    },
    valuations: async assessments => {
      if (assessments.length === 0) return new Map();
      const rows = await inUse(on, 'voa_summary', 'summaries')
        .select(['assessment_ref', 'scheme_ref', 'total_area', 'total_value', 'adopted_value'])
        .select(['unit_of_measurement', 'unadjusted_price', 'parts'])
        .where('assessment_ref', 'in', [...assessments])
        .execute();
      return new Map(rows.map(row => [row.assessment_ref, summaryValuation(row)]));
    },
  };
}

type On = Kysely<VoaTables>;

const inUse = <Table extends 'voa_entry' | 'voa_summary'>(on: On, table: Table, content: string) =>
  on
    .selectFrom([table as 'voa_summary', 'voa_list'])
    .whereRef(`${table as 'voa_summary'}.load_id`, '=', 'voa_list.load_id')
    .where('voa_list.content', '=', content);

const entriesOf = (on: On, uarns: readonly string[]) =>
  on
    .selectFrom(['voa_entry', 'voa_list'])
    .whereRef('voa_entry.load_id', '=', 'voa_list.load_id')
    .where('voa_list.content', '=', 'entries')
    .where('uarn', 'in', [...uarns])
    .select(['list_year', 'loaded_at', 'billing_authority', 'ba_reference', 'description_code', 'description', 'uarn'])
    .select(['full_address', 'firm_name', 'postcode', 'effective_on', 'composite', 'rateable_value', 'assessment_ref'])
    .select(['altered_on', 'scat_code', 'current_from', 'current_to'])
    .orderBy('uarn')
    .limit(uarns.length * MOST_ENTRIES)
    .execute();

/** Letters and digits alone, so that no sign of a query language is ever passed on. */
const wordsOf = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, MOST_WORDS) ?? [];

interface Wanted {
  readonly postcode: string | null | undefined;
  readonly words: readonly string[];
  readonly most: number;
}

/** The UARNs of what fits, each once. Nothing fits where nothing was asked for. */
async function found(on: On, { postcode, words, most }: Wanted): Promise<readonly string[]> {
  if (!postcode && words.length === 0) return [];
  const rows = await on
    .selectFrom(['voa_entry', 'voa_list'])
    .whereRef('voa_entry.load_id', '=', 'voa_list.load_id')
    .where('voa_list.content', '=', 'entries')
    .$if(Boolean(postcode), query => query.where('postcode', '=', postcode ?? ''))
    .$if(words.length > 0, query =>
      query.where(
        sql<boolean>`to_tsvector('simple', coalesce(full_address, '')) @@ to_tsquery('simple', ${words.join(' & ')})`,
      ),
    )
    .select('uarn')
    .distinct()
    .orderBy('uarn')
    .limit(most)
    .execute();
  return rows.map(({ uarn }) => uarn);
}

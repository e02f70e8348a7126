import { type Kysely, sql } from 'kysely';
import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import type { DebtHold } from '../../../domain/feeds/told.js';
import { dayOf, textOf, yesNoOf } from '../../../domain/feeds/value.js';
import { type AccountRef, numberOf, type PersonRef } from '../../../domain/references.js';
import { type MappingsByName, recordOf, type ToldRow } from './told-row.js';

/** More than any debt can have in the six years that arrears are collected. */
const MOST_HOLDS = 50;

/** A reference as people copy it: with blanks, hyphens and in any case. */
const bare = (reference: string): string => reference.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

interface HoldRow extends ToldRow {
  readonly people: readonly string[];
}

export interface Holding {
  readonly on: PlainDate;
  /** Those that are admitted, to say how sure a layout is. */
  readonly mappings?: MappingsByName;
}

/**
 * The holds on each of these accounts, the latest first, those that are over and those to come included: `inForce` says which
 * stop recovery on the day. A hold binds the debt, so it counts for everybody who is liable for it, and from the moment it is
 * here: also while somebody has still to say whose it is. One read for any number of accounts.
 */
export async function holdsOn(
  store: Kysely<unknown>,
  accounts: readonly AccountRef[],
  { on, mappings = new Map() }: Holding,
): Promise<ReadonlyMap<AccountRef, readonly DebtHold[]>> {
  if (accounts.length === 0) return new Map();
  const wanted = [...new Set(accounts.map(account => bare(numberOf(account))))];
  const rows = await holdRows(store, wanted);
  const held = rows.flatMap(row => holdOf(row, on, mappings) ?? []);
  return new Map(
    accounts.map(account => {
      const own = held.filter(({ debtReference }) => bare(debtReference) === bare(numberOf(account)));
      return [account, own.slice(0, MOST_HOLDS)];
    }),
  );
}

/** The expression is that of the index. What a later record has corrected is not asked about, also where it had another debt. */
async function holdRows(store: Kysely<unknown>, references: readonly string[]): Promise<readonly HoldRow[]> {
  const { rows } = await sql<HoldRow>`
    with named as (
      select distinct record_key from feed_record
      where kind = 'BREATHING_SPACE'
        and upper(regexp_replace(fields ->> 'debtReference', '[^A-Za-z0-9]', '', 'g'))
          in (select jsonb_array_elements_text(${JSON.stringify(references)}::jsonb))
    ), latest as (
      select distinct on (r.record_key) r.* from feed_record r join named using (record_key)
      where r.kind = 'BREATHING_SPACE'
      order by r.record_key, r.ordering desc, r.content_hash collate "C" desc
    )
    select l.kind, l.record_key, l.fields::text as values, l.mapping, l.file_id, f.name as file_name, f.received_at,
      b.agreement, b.purpose, coalesce((
        select jsonb_agg(sp.person order by sp.person) from feed_subject_person sp
        join feed_subject s on s.subject = sp.subject and s.state = 'MATCHED' where sp.subject = l.subject
      ), '[]'::jsonb) as people
    from latest l join feed_file f on f.id = l.file_id join feed_basis b on b.id = l.basis
    order by l.fields ->> 'startsOn' desc, l.record_key limit 1000`.execute(store);
  return rows;
}

function holdOf(row: HoldRow, on: PlainDate, mappings: MappingsByName): DebtHold | null {
  const { values, told } = recordOf(row, mappings);
  const [from, debtReference] = [dayOf(values, 'startsOn'), textOf(values, 'debtReference')];
  const status = textOf(values, 'debtStatus');
  if (from === null || debtReference === null || status === 'NOT_YET') return null;
  const until = dayOf(values, 'endsOn');
  // Where nothing tells that it has ended, its last day counts whole: what is done too early is void (SI 2020/1311, reg. 7).
  const inForce = status !== 'ENDED' && !isAfter(from, on) && (until === null || !isBefore(until, on));
  return {
    kind: 'BREATHING_SPACE',
    moratorium: yesNoOf(values, 'mentalHealthCrisis') === true ? 'MENTAL_HEALTH_CRISIS' : 'STANDARD',
    from,
    until,
    inForce,
    debtReference,
    reference: textOf(values, 'breathingSpaceReference'),
    people: row.people as readonly PersonRef[],
    told,
  };
}

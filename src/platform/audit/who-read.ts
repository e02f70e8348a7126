import { CompiledQuery } from 'kysely';
import type { Database } from '../database/database.js';
import type { KeptEntry } from './entry.js';
import type { Pseudonyms } from './pseudonyms.js';

export interface ReadRecord extends Omit<KeptEntry, 'what'> {
  readonly sequence: number;
  readonly what: readonly string[];
}

export interface WhoReadQuestion {
  /** The opaque reference of the person's record. */
  readonly reference: string;
  /** From this instant on, and before that one. */
  readonly from: Date;
  readonly to: Date;
  /** Rows of the log at most; `more` says that the period has others. */
  readonly maxGroups?: number;
}

export interface WhoReadAnswer {
  readonly reads: readonly ReadRecord[];
  readonly more: boolean;
}

interface Group {
  readonly sequence: number;
  readonly entries: string;
}

/** The groups of the period are found by index, and those that name the person by a plain search of their text. */
const GROUPS = `select sequence, entries from audit_log
  where last_at >= $1 and first_at < $2 and exists (select from unnest($3::text[]) as hash where strpos(entries, hash) > 0)
  order by sequence limit $4`;

/**
 * Who read this person's records between two instants, oldest first. Readers come as keyed hashes too: to learn whether it was
 * a certain reader, compare with `pseudonyms.everyOf(subject)`.
 */
export async function whoRead(
  database: Database,
  people: Pseudonyms,
  { reference, from, to, maxGroups = 5_000 }: WhoReadQuestion,
): Promise<WhoReadAnswer> {
  const hashes = people.everyOf(reference);
  const values = [from, to, hashes, maxGroups + 1];
  const { rows } = await database.kysely.executeQuery<Group>(CompiledQuery.raw(GROUPS, values));
  const found = rows.slice(0, maxGroups).flatMap(({ sequence, entries }) =>
    (JSON.parse(entries) as KeptEntry[])
      .filter(({ whose }) => whose.some(one => hashes.includes(one)))
      .filter(({ at }) => at >= from.toISOString() && at < to.toISOString())
      .map(entry => ({ ...entry, sequence })),
  );
  const lists = await listsOf(database, [...new Set(found.map(({ what }) => what))]);
  return { reads: found.map(read => ({ ...read, what: lists.get(read.what) ?? [] })), more: rows.length > maxGroups };
}

async function listsOf(database: Database, hashes: readonly string[]): Promise<Map<string, string[]>> {
  const text = 'select hash, what from audit_what where hash = any($1)';
  const rows = await database.run<{ hash: string; what: string }>({ text, values: [hashes] });
  return new Map(rows.map(({ hash, what }) => [hash, JSON.parse(what) as string[]]));
}

import { CompiledQuery, sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.js';
import { sha256Hex } from './chain.js';
import type { KeptEntry } from './entry.js';
import { AuditError } from './entry.js';

/** The last group of the chain. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Puts a group behind the last one, in one statement. The primary key refuses a second group in the same place, so two writers
 * cannot fork the chain: the later one gets no row back and tries again.
 */
const APPEND = `insert into audit_log (sequence, first_at, last_at, entries, previous_hash, hash)
  select head.sequence + 1, $1::timestamptz, $2::timestamptz, $3::text, head.hash,
    encode(sha256(convert_to((head.sequence + 1) || '|' || head.hash || '|' || $4::text, 'UTF8')), 'hex')
  from (select sequence, hash from audit_log order by sequence desc limit 1) head
  on conflict (sequence) do nothing returning sequence, hash`;

/** "Audit", by telephone keys. Writers that met queue here, so that they do not meet again. */
const AUDIT_LOCK = 28_348;
/** Each of them was lost to a writer that came through: more than there are writers at once, many times over. */
const MEETINGS = 200;

/** Keeps a group of entries as one row. Rejects when the store does not, or other writers come first again and again. */
export async function appendGroup(database: Database, entries: readonly KeptEntry[]): Promise<Head> {
  const text = JSON.stringify(entries);
  const { firstAt, lastAt } = spanOf(entries);
  const values = [firstAt, lastAt, text, sha256Hex(text)];
  const [head] = await database.run<Head>({ name: 'audit-append', text: APPEND, values });
  return head ?? appendInTurn(database, values);
}

/** The clock may have been set back between two entries: the span is what a search by day goes by. */
export function spanOf(entries: readonly Pick<KeptEntry, 'at'>[]): { firstAt: string; lastAt: string } {
  const instants = entries.map(({ at }) => at).sort();
  return { firstAt: instants[0] ?? '', lastAt: instants.at(-1) ?? '' };
}

/** Keeps a group within a transaction that is under way: it is kept exactly if the transaction holds. */
export async function appendWithin(transaction: Transaction<unknown>, entries: readonly KeptEntry[]): Promise<Head> {
  const text = JSON.stringify(entries);
  const { firstAt, lastAt } = spanOf(entries);
  return inTurn(transaction, [firstAt, lastAt, text, sha256Hex(text)]);
}

/** Its turn among those who met, kept to the end of the transaction. Those who have not met still may come between. */
async function inTurn(transaction: Transaction<unknown>, values: readonly unknown[]): Promise<Head> {
  await sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`.execute(transaction);
  for (let meeting = 0; meeting < MEETINGS; meeting += 1) {
    const { rows } = await transaction.executeQuery<Head>(CompiledQuery.raw(APPEND, [...values]));
    if (rows[0]) return rows[0];
  }
  throw new AuditError('failed');
}

const appendInTurn = (database: Database, values: readonly unknown[]): Promise<Head> =>
  database.transaction(transaction => inTurn(transaction, values));

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Statement, TransactionOptions } from './database.js';

/** PostgreSQL's own words for "nothing is wrong with your work, run it again". */
const RUN_AGAIN = new Set(['40001', '40P01']);
const mayRunAgain = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && RUN_AGAIN.has(String(error.code));

interface Parts {
  readonly kind: Database['kind'];
  readonly pool: pg.Pool;
  /** What is left to close when the pool has ended. */
  readonly afterwards?: () => Promise<void>;
}

/** A store over a pool of connections, of many to PostgreSQL or of the one that an embedded store has. */
export function pooledDatabase({ kind, pool, afterwards }: Parts): Database {
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await kysely.destroy();
    // It ends no pool that it has not used itself.
    if (!pool.ending) await pool.end();
    await afterwards?.();
  };
  return {
    kind,
    kysely,
    transaction: (work, options = {}) => inTransaction(kysely, work, options),
    run: statement => runOn(pool, statement),
    close: () => (closing ??= close()),
  };
}

/** The pool's own `query` drops the connection after any error; one that PostgreSQL refused in good order is kept. */
async function runOn<Row>(pool: pg.Pool, { text, values, name }: Statement): Promise<Row[]> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query({ text, ...(values && { values: [...values] }), ...(name && { name }) });
    client.release();
    return rows as Row[];
  } catch (error) {
    client.release(!(error instanceof pg.DatabaseError));
    throw error;
  }
}

async function inTransaction<T>(
  kysely: Kysely<unknown>,
  work: Parameters<Database['transaction']>[0],
  { isolation, attempts = 1 }: TransactionOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const begun = isolation ? kysely.transaction().setIsolationLevel(isolation) : kysely.transaction();
      return (await begun.execute(work)) as T;
    } catch (error) {
      if (attempt >= attempts || !mayRunAgain(error)) throw error;
    }
  }
}

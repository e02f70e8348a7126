import pg from 'pg';
import type { Database } from './database.js';
import { StoreError } from './database.js';
import { pooledDatabase } from './pooled.js';
import { valueTypes } from './values.js';

export interface PostgresOptions {
  readonly url: string;
  /** Connections at most, of this process. */
  readonly maxConnections?: number;
  /** What a connection, and then a statement, may take before it is given up. */
  readonly connectTimeoutMs?: number;
  readonly statementTimeoutMs?: number;
  /** Told of a connection that broke while idle; the pool opens another when it needs one. */
  readonly onBroken?: () => void;
}

/** PostgreSQL by URL. Rejects with StoreError when it does not answer. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const { url, maxConnections = 10, connectTimeoutMs = 5_000, statementTimeoutMs = 10_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
    // The server's own limit needs the server: ours also ends a wait for one that is gone.
    query_timeout: statementTimeoutMs + 1_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'guildhall',
    types: valueTypes,
  });
  pool.on('error', () => options.onBroken?.());
  const database = pooledDatabase({ kind: 'postgres', pool });
  try {
    await database.run({ text: 'select 1' });
  } catch (error) {
    await database.close();
    throw new StoreError(
      `PostgreSQL at DATABASE_URL does not answer (${reason(error)}). Check host, port, database, user and password, ` +
        'and that the server takes connections from here; or leave DATABASE_URL out to use the embedded store.',
    );
  }
  return database;
}

/** A code only: what the driver says can name the user and the host. */
const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no answer in time';

import pg from 'pg';
import type { Trouble } from '../http/upstream-error.js';
import type { SqlAddress, SqlConnection, SqlEngine } from './engine.js';

const IDLE_MS = 60_000;

/** Everything but small integers stays text: a `Date` would give a day a time zone, and a number would lose pence. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT2 || id === pg.types.builtins.INT4
      ? pg.types.getTypeParser(id, format)
      : (text: string) => text,
};

/** PostgreSQL, by its driver and the driver's own pool. Connects when it is first asked. */
export function postgresEngine(address: SqlAddress): SqlEngine {
  const { host, port, database, user, password, tls, connections, connectTimeoutMs } = address;
  const pool = new pg.Pool({
    host,
    port,
    database,
    user,
    password,
    ssl:
      tls === null ? false : { ...(tls.ca && { ca: tls.ca }), ...(tls.serverName && { servername: tls.serverName }) },
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: IDLE_MS,
    application_name: 'guildhall',
    types,
  });
  // A connection that breaks while idle is replaced when it is next needed; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    connect: async () => connection(await pool.connect()),
    troubleOf,
    inGoodOrder: error => error instanceof pg.DatabaseError && !FATAL.has(error.severity ?? ''),
    close: () => pool.end(),
  };
}

const FATAL: ReadonlySet<string> = new Set(['FATAL', 'PANIC']);

function connection(client: pg.PoolClient): SqlConnection {
  let given = false;
  const give = (broken: boolean) => {
    if (given) return;
    given = true;
    client.release(broken);
  };
  // The driver tells a socket that closes under a query both to the query and to whoever listens here.
  const ignored = () => undefined;
  client.on('error', ignored);
  return {
    begin: async timeoutMs => {
      const ms = Math.max(1, Math.floor(timeoutMs));
      await client.query(
        `begin transaction isolation level repeatable read, read only; set local statement_timeout = ${ms}; ` +
          `set local lock_timeout = ${ms}; set local idle_in_transaction_session_timeout = ${ms + 1_000}`,
      );
    },
    rows: async ({ text, values }) => (await client.query({ text, values: [...values] })).rows,
    finish: async () => {
      await client.query('rollback');
      client.off('error', ignored);
      give(false);
    },
    letGo: () => give(true),
  };
}

/** By SQLSTATE class, PostgreSQL's Appendix A. */
const BY_CLASS: Readonly<Record<string, Trouble>> = {
  '08': 'unavailable', // connection
  '28': 'refused', // authorisation
  '3D': 'refused', // no such database
  '3F': 'refused', // no such schema
  '40': 'unavailable', // rolled back, to be run again
  '42': 'refused', // no such table or column, or not allowed to read it
  '53': 'unavailable', // out of connections, memory or disk
  '57': 'unavailable', // shut down, or not up yet
  '58': 'unavailable', // system error
  '0A': 'refused', // not supported
};
const BY_CODE: Readonly<Record<string, Trouble>> = {
  '57014': 'timeout', // statement_timeout
  '55P03': 'timeout', // lock_timeout: somebody is loading the copy
  '25P03': 'timeout', // idle in a transaction for too long
};

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof pg.DatabaseError)) return 'unavailable';
  const code = error.code ?? '';
  return BY_CODE[code] ?? BY_CLASS[code.slice(0, 2)] ?? 'unreadable';
}

import type { Database } from './database.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';

export interface StoreLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface OpenOptions {
  /** PostgreSQL by this URL; absent, the embedded store under `dataDir`. */
  readonly url?: string | undefined;
  /** The embedded store's folder, or 'memory'. */
  readonly dataDir: string;
  readonly copyOf?: Blob | undefined;
  readonly migrationsDir: string;
  readonly maxConnections?: number;
  readonly log: StoreLog;
}

/** A migration may rebuild a large table, or wait for another gateway that does. */
const MIGRATION_LIMIT_MS = 15 * 60_000;

/**
 * Opens the store and brings it up to date. Rejects with StoreError, whose message says what to do. The first start of an
 * embedded store creates it, which takes some seconds; later ones take less than one.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const began = performance.now();
  const { database, migrations } = await (options.url ? onPostgres(options, options.url) : embedded(options));
  const tookMs = Math.round(performance.now() - began);
  options.log.info({ store: database.kind, migrations, tookMs }, 'The store is open');
  return database;
}

interface Opened {
  readonly database: Database;
  readonly migrations: readonly string[];
}

/** Migrations go over a connection of their own, whose statements may take long. */
async function onPostgres({ migrationsDir, maxConnections = 10, log }: OpenOptions, url: string): Promise<Opened> {
  const forMigrations = await openPostgres({ url, maxConnections: 1, statementTimeoutMs: MIGRATION_LIMIT_MS });
  const migrations = await migrate(forMigrations, migrationsDir).finally(() => forMigrations.close());
  const onBroken = () =>
    log.warn({ store: 'postgres' }, 'An idle connection to PostgreSQL broke; another opens on need');
  return { database: await openPostgres({ url, maxConnections, onBroken }), migrations };
}

async function embedded({ dataDir, copyOf, migrationsDir }: OpenOptions): Promise<Opened> {
  const database = await openEmbedded({ dataDir, copyOf });
  try {
    return { database, migrations: await migrate(database, migrationsDir) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

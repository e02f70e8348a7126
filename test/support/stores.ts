import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../../src/platform/database/database.js';
import { openDatabase } from '../../src/platform/database/open.js';
import { memoryStore } from './memory-store.js';
import { migrationsDir, quietLog } from './migrations.js';
import { describeWithPostgres } from './services.js';

/** Opens further handles on the same store, as another gateway would; only PostgreSQL has that. */
export interface StoreUnderTest {
  readonly database: () => Database;
  readonly openAnother: (() => Promise<Database>) | null;
}

/** The same suite on the embedded store, always, and on PostgreSQL where DATABASE_URL is set: each in a database of its own. */
export function describeStores(title: string, suite: (store: StoreUnderTest) => void): void {
  describe(`${title} (embedded)`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await memoryStore();
    }, 60_000);
    afterAll(async () => database?.close());
    suite({ database: () => database, openAnother: null });
  });
  describeWithPostgres(title, url => {
    const scratch = scratchDatabase(url);
    let database: Database;
    const open = () => openDatabase({ url: scratch.url, dataDir: 'unused', migrationsDir, log: quietLog });
    beforeAll(async () => {
      await scratch.create();
      database = await open();
    });
    afterAll(async () => {
      await database?.close();
      await scratch.drop();
    });
    suite({ database: () => database, openAnother: open });
  });
}

/** A new, empty database on the server of this URL. */
export function scratchDatabase(url: string) {
  const name = `guildhall_test_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    url: own.href,
    create: () => onServer(`create database ${name}`),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}

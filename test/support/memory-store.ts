import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { JOB_KINDS } from '../../src/jobs/kinds.js';
import type { Database } from '../../src/platform/database/database.js';
import { migrationFiles } from '../../src/platform/database/migration-files.js';
import { openDatabase } from '../../src/platform/database/open.js';
import { openJobs } from '../../src/platform/jobs/jobs.js';
import { madeOnce } from './made-once.js';
import { migrationsDir, quietLog } from './migrations.js';

const PGLITE = join(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json');
const FILE = 'store.tar';

/** A new store in memory, brought up to date, with the queues of jobs and otherwise empty. */
export const memoryStore = async (): Promise<Database> =>
  openDatabase({ dataDir: 'memory', copyOf: await prepared(), migrationsDir, log: quietLog });

/** The same as the files of a gateway that has not started yet. */
export async function storeIn(dataDir: string): Promise<void> {
  cpSync(join(await folderOfStore(), 'pg'), join(dataDir, 'pg'), { recursive: true });
}

let kept: Promise<Blob> | undefined;

function prepared(): Promise<Blob> {
  kept ??= folderOfStore().then(folder => new Blob([readFileSync(join(folder, FILE))]));
  return kept;
}

/** To make such a store takes some three seconds of processor time, and a run wants 150: one is made, and copied. */
function folderOfStore(): Promise<string> {
  const migrations = migrationFiles(migrationsDir).map(({ name, sha256 }) => `${name} ${sha256}`);
  const of = [readFileSync(PGLITE, 'utf8'), ...migrations, JSON.stringify(JOB_KINDS)].join();
  return madeOnce({ name: 'store', of, make });
}

async function make(folder: string): Promise<void> {
  const database = await openDatabase({ dataDir: folder, migrationsDir, log: quietLog });
  const jobs = openJobs({ database, kinds: JOB_KINDS });
  await jobs.ready();
  await jobs.close();
  await database.close();
  const store = await PGlite.create(join(folder, 'pg'));
  const archive = await store.dumpDataDir('none').finally(() => store.close());
  writeFileSync(join(folder, FILE), Buffer.from(await archive.arrayBuffer()));
}

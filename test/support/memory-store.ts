import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/platform/database/database.js';
import { migrationFiles } from '../../src/platform/database/migration-files.js';
import { openDatabase } from '../../src/platform/database/open.js';
import { migrationsDir, quietLog } from './migrations.js';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, 'node_modules/.cache');

/** A new store in memory, brought up to date and empty. */
export const memoryStore = async (): Promise<Database> =>
  openDatabase({ dataDir: 'memory', copyOf: await prepared(), migrationsDir, log: quietLog });

let kept: Promise<Blob> | undefined;

/** To make an empty store takes over a second of processor time, and a run wants some 150: one is made, and copied. */
function prepared(): Promise<Blob> {
  kept ??= keptFile().then(file => new Blob([readFileSync(file)]));
  return kept;
}

/** Named after all that makes it what it is, so that a change of a migration makes another. */
async function keptFile(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'));
  const makes = [version, ...migrationFiles(migrationsDir).map(({ name, sha256 }) => `${name} ${sha256}`)];
  const file = join(CACHE, `store-${createHash('sha256').update(makes.join()).digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(file)) await make(file);
  return file;
}

/** Whole or not at all: another process may be making the same. */
async function make(file: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'store-'));
  try {
    await (await openDatabase({ dataDir: folder, migrationsDir, log: quietLog })).close();
    const store = await PGlite.create(join(folder, 'pg'));
    const archive = await store.dumpDataDir('none').finally(() => store.close());
    writeFileSync(join(folder, 'store.tar'), Buffer.from(await archive.arrayBuffer()));
    renameSync(join(folder, 'store.tar'), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

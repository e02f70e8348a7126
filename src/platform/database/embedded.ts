import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from './database.js';
import { StoreError } from './database.js';
import { DurableFiles } from './durable-files.js';
import { EmbeddedStream } from './embedded-stream.js';
import { lockFolder } from './folder-lock.js';
import { pooledDatabase } from './pooled.js';
import { valueTypes } from './values.js';

export interface EmbeddedOptions {
  /** The folder of the store; 'memory' keeps nothing, for tests. */
  readonly dataDir: string;
  /** What a store in memory begins as: a tape archive of a store's files. Without it, empty, which takes three times as long. */
  readonly copyOf?: Blob | undefined;
  /** How long a statement or transaction waits for the one before it. */
  readonly waitMs?: number;
}

/** Small buffers: the working set is small, and the memory is the gateway's own. */
const SETTINGS = ['shared_buffers=16MB', 'max_wal_size=128MB', 'min_wal_size=32MB'];
const DURABLE = ['fsync=on', 'wal_sync_method=fsync'];
const asArguments = (settings: readonly string[]): string[] => settings.flatMap(setting => ['-c', setting]);

/**
 * PostgreSQL inside this process, by PGlite. It is one session: the pool of one connection is its lock, so a transaction has
 * the store to itself. Rejects with StoreError when another process has the folder, or the folder is not a store.
 */
export async function openEmbedded({ dataDir, copyOf, waitMs = 10_000 }: EmbeddedOptions): Promise<Database> {
  const lock = dataDir === 'memory' ? undefined : lockFolder(dataDir);
  try {
    const pglite = await (dataDir === 'memory' ? openMemory(copyOf) : openFiles(join(dataDir, 'pg')));
    const pool = new pg.Pool({
      max: 1,
      stream: () => new EmbeddedStream(pglite),
      connectionTimeoutMillis: waitMs,
      idleTimeoutMillis: 0,
      // The driver would otherwise look for these in the environment, where they may mean another server.
      user: 'postgres',
      database: 'postgres',
      password: '',
      host: 'embedded',
      ssl: false,
      types: valueTypes,
    });
    const afterwards = async () => {
      await pglite.close();
      lock?.release();
    };
    return pooledDatabase({ kind: 'pglite', pool, afterwards });
  } catch (error) {
    lock?.release();
    throw new StoreError(
      `The embedded store in ${dataDir} does not open. If the folder was copied or its disk is full, put that right; ` +
        'to begin with an empty store, move the folder away.',
      { cause: error },
    );
  }
}

const openMemory = (copyOf: Blob | undefined): Promise<PGlite> =>
  PGlite.create({
    startParams: [...PGlite.defaultStartParams, ...asArguments(SETTINGS)],
    ...(copyOf && { loadDataDir: copyOf }),
  });

/** `-F` turns fsync off; here it stays on. */
function openFiles(folder: string): Promise<PGlite> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const defaults = PGlite.defaultStartParams.filter(parameter => parameter !== '-F');
  return PGlite.create({
    fs: new DurableFiles(folder),
    startParams: [...defaults, ...asArguments([...SETTINGS, ...DURABLE])],
  });
}

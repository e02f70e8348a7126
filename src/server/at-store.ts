import { existsSync } from 'node:fs';
import type { Database } from '../platform/database/database.js';
import { openDatabase } from '../platform/database/open.js';
import type { GuildhallConfig } from './config.js';
import { PLACES } from './places.js';
import { StartError } from './sandbox.js';

const quiet = { info: () => undefined, warn: () => undefined };

/** The store of this configuration, for as long as something is done with it: for commands, beside or without a gateway. */
export async function atStore<T>(
  { store: { databaseUrl: url, dataDir } }: GuildhallConfig,
  doing: (database: Database) => Promise<T>,
): Promise<T> {
  // To open it would make an empty one, in which nothing is due and nobody read anything.
  if (url === undefined && !existsSync(dataDir))
    throw new StartError(`There is no store in ${dataDir}. Name the gateway's configuration with --file.`);
  const database = await openDatabase({ url, dataDir, migrationsDir: PLACES.migrations, log: quiet });
  try {
    return await doing(database);
  } finally {
    await database.close();
  }
}

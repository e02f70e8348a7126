import type { Bulk } from '../platform/database/bulk.js';
import { insertingBulk } from '../platform/database/embedded-bulk.js';
import { openDatabase } from '../platform/database/open.js';
import { postgresBulk } from '../platform/database/postgres-bulk.js';
import type { GuildhallConfig } from '../server/config.js';
import { PLACES } from '../server/places.js';

const quiet = { info: () => undefined, warn: () => undefined };

/** The store of this configuration, brought up to date, where much is written at once. */
export async function bulkOf({ store }: GuildhallConfig): Promise<Bulk> {
  const { databaseUrl: url, dataDir } = store;
  const database = await openDatabase({ url, dataDir, migrationsDir: PLACES.migrations, log: quiet });
  if (url === undefined) return { ...insertingBulk(database), close: () => database.close() };
  await database.close();
  return postgresBulk(url);
}

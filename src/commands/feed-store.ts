import { existsSync } from 'node:fs';
import { systemClock } from '../domain/dates.js';
import { JOB_KINDS } from '../jobs/kinds.js';
import { auditLog } from '../platform/audit/audit-log.js';
import type { Database } from '../platform/database/database.js';
import { openDatabase } from '../platform/database/open.js';
import { openJobs } from '../platform/jobs/jobs.js';
import { auditKeys } from '../server/audit-keys.js';
import { type GuildhallConfig, loadGuildhallConfig } from '../server/config.js';
import { type FeedsBehind, feedsBehind } from '../server/feeds-behind.js';
import { peopleBehind } from '../server/people-behind.js';
import { PLACES } from '../server/places.js';
import { StartError } from '../server/sandbox.js';

const quiet = { info: () => undefined, warn: () => undefined };
const CLOSE_MS = 2_000;

/** The store of this configuration, for as long as something is done with it. */
export async function onStore<T>(
  file: string | undefined,
  doing: (database: Database, config: GuildhallConfig) => Promise<T>,
): Promise<T> {
  const { config } = loadGuildhallConfig({ env: process.env, file });
  const { databaseUrl: url, dataDir } = config.store;
  if (url === undefined && !existsSync(dataDir))
    throw new StartError(`There is no store in ${dataDir}. Name the gateway's configuration with --file.`);
  const database = await openDatabase({ url, dataDir, migrationsDir: PLACES.migrations, log: quiet });
  return doing(database, config).finally(() => database.close());
}

/** The inbox of this configuration, for as long as something is done with it. */
export const onFeedsOf = <T>(file: string | undefined, doing: (feeds: FeedsBehind) => Promise<T>): Promise<T> =>
  onStore(file, async (database, config) => {
    const audit = auditLog({
      database,
      clockNow: () => new Date(systemClock.now().epochMilliseconds),
      ...auditKeys(config),
    });
    // Its jobs are for whoever runs on this store later; here they are done at once.
    const jobs = openJobs({ database, kinds: JOB_KINDS });
    const people = peopleBehind(database, config);
    try {
      return await doing(feedsBehind({ config, database, jobs, audit, people, clock: systemClock }));
    } finally {
      await jobs.close(CLOSE_MS);
      await audit.close();
    }
  });

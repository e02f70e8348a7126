import { systemClock } from '../domain/dates.js';
import { JOB_KINDS } from '../jobs/kinds.js';
import { auditLog } from '../platform/audit/audit-log.js';
import type { Database } from '../platform/database/database.js';
import { openJobs } from '../platform/jobs/jobs.js';
import { atStore } from '../server/at-store.js';
import { auditKeys } from '../server/audit-keys.js';
import { type GuildhallConfig, loadGuildhallConfig } from '../server/config.js';
import { type FeedsBehind, feedsBehind } from '../server/feeds-behind.js';
import { peopleBehind } from '../server/people-behind.js';

const CLOSE_MS = 2_000;

/** The store of this configuration, for as long as something is done with it. */
export async function onStore<T>(
  file: string | undefined,
  doing: (database: Database, config: GuildhallConfig) => Promise<T>,
): Promise<T> {
  const { config } = loadGuildhallConfig({ env: process.env, file });
  return atStore(config, database => doing(database, config));
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

import { reportRetention } from '../jobs/retention/report-job.js';
import { retention } from './retention.js';
import type { BeginWorkers } from './workers-means.js';

/** Early on Mondays, before anybody works. */
const WEEKLY = '20 4 * * 1';

/** Makes the week's report of what is kept too long, for whoever decides that it goes. */
export const reportingRetention: BeginWorkers = async ({ jobs, auditKeys: keys, config, database, clock }) => {
  const kept = retention({ config, database, keys, clock });
  await jobs.work(reportRetention, async () => void (await kept.report()));
  await jobs.schedule(reportRetention, WEEKLY, {});
};

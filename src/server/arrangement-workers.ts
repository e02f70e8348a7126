import { lookAtArrangements } from '../casework/arrangements/look.js';
import { lookAtAll } from '../jobs/arrangements/look.js';
import type { BeginWorkers } from './workers-means.js';

/** Early each day, after what was paid yesterday has been posted and before anybody looks at the worklist. */
const DAILY = '40 5 * * *';

/** Holds the instalments of arrangements against what was paid. */
export const lookingAtArrangements: BeginWorkers = async ({ jobs, ...means }) => {
  await jobs.work(lookAtArrangements, async () => void (await lookAtAll(means)));
  await jobs.schedule(lookAtArrangements, DAILY, {});
};

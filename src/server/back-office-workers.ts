import { lookAtTask, lookAtTasks } from '../casework/back-office/look-job.js';
import type { CaseRef } from '../domain/references.js';
import { lookAtAll, lookAtOne } from '../jobs/back-office/look.js';
import type { BeginWorkers } from './workers-means.js';

/** Once an hour, past the half hour so that it does not meet what begins on the hour. */
const HOURLY = '35 * * * *';

/** Looks for changes that were keyed: at one when it is said to be keyed, at all once an hour. */
export const lookingAtTasks: BeginWorkers = async ({ jobs, ...means }) => {
  await jobs.work(lookAtTask, ({ task }) => lookAtOne(means, task as CaseRef));
  await jobs.work(lookAtTasks, async () => void (await lookAtAll(means)));
  await jobs.schedule(lookAtTasks, HOURLY, {});
};

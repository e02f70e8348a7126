import { breathingSpacePoll, breathingSpaceReconcile } from '../jobs/breathing-space/kinds.js';
import type { RegisterMeans } from '../jobs/breathing-space/means.js';
import { poll, reconcile } from '../jobs/breathing-space/poll.js';
import { take } from '../jobs/breathing-space/take.js';
import { feedsBehind } from './feeds-behind.js';
import type { BeginWorkers } from './workers-means.js';

const EVERY_FIVE_MINUTES = '*/5 * * * *';
const NIGHTLY = '35 2 * * *';

/** Asks the register of breathing spaces what is new. Begins nothing where it is not configured. */
export const askingRegister: BeginWorkers = async ({ jobs, register = null, ...around }) => {
  if (register === null) return;
  const means: RegisterMeans = { ...register, feeds: feedsBehind({ ...around, jobs }).means };
  await jobs.work(breathingSpacePoll, async () => {
    await poll(means);
    await take(means);
  });
  await jobs.work(breathingSpaceReconcile, async () => void (await reconcile(means)));
  await jobs.schedule(breathingSpacePoll, EVERY_FIVE_MINUTES, {});
  await jobs.schedule(breathingSpaceReconcile, NIGHTLY, {});
};

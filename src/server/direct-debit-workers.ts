import { passing } from '../casework/boundary.js';
import { submitInstructions } from '../casework/direct-debit/jobs.js';
import { submitDaily } from '../jobs/direct-debit/submit.js';
import type { BeginWorkers } from './workers-means.js';

/** In the morning of every day; on days that Bacs does not work nothing is made. */
const DAILY = '40 6 * * *';

/** Makes the day's file of instructions for Bacs. */
export const submittingInstructions: BeginWorkers = async ({ jobs, directDebit, casework, database, clock }) => {
  if (!directDebit) return;
  const means = { ...directDebit, casework, database, clock, boundary: passing };
  await jobs.work(submitInstructions, async () => void (await submitDaily(means)));
  await jobs.schedule(submitInstructions, DAILY, {});
};

import { lookingAtArrangements } from './arrangement-workers.js';
import { lookingAtTasks } from './back-office-workers.js';
import { reviewingDiscounts } from './customer-work.js';
import { gatheringForPeople } from './data-protection-workers.js';
import { submittingInstructions } from './direct-debit-workers.js';
import { takingFeeds } from './feed-workers.js';
import { sendingNotices } from './notice-workers.js';
import { takingPayments } from './payment-workers.js';
import { askingRegister } from './register-workers.js';
import { reportingRetention } from './retention-workers.js';
import type { BeginWorkers, WorkersMeans } from './workers-means.js';

/** Each feature that has work without a caller, one line each. */
const FEATURES: readonly BeginWorkers[] = [
  gatheringForPeople,
  reportingRetention,
  lookingAtTasks,
  reviewingDiscounts,
  lookingAtArrangements,
  takingPayments,
  sendingNotices,
  takingFeeds,
  askingRegister,
  submittingInstructions,
];

/** Begins every worker, once the gateway listens. They end when its jobs are closed. */
export async function beginWorkers(means: WorkersMeans): Promise<void> {
  for (const begin of FEATURES) await begin(means);
}

import { lookAtArrangements } from '../casework/arrangements/look.js';
import { lookAtTask, lookAtTasks } from '../casework/back-office/look-job.js';
import { gatherForPerson } from '../casework/data-protection/gather-job.js';
import { submitInstructions } from '../casework/direct-debit/jobs.js';
import { reviewDiscounts } from '../casework/discounts/review.js';
import { feedMatch } from '../casework/feeds/settle.js';
import * as notices from '../casework/notices/jobs.js';
import * as payments from '../casework/payments/jobs.js';
import type { JobQueue } from '../platform/jobs/job-kind.js';
import { breathingSpacePoll, breathingSpaceReconcile } from './breathing-space/kinds.js';
import { feedIntake, feedLook, feedTidy } from './feeds/kinds.js';
import { reportRetention } from './retention/report-job.js';
import { webhookDelivery } from './webhooks/webhook.js';

/** Every kind of work that has no caller. */
export const JOB_KINDS: readonly JobQueue[] = [
  lookAtTask,
  lookAtTasks,
  gatherForPerson,
  webhookDelivery,
  reportRetention,
  reviewDiscounts,
  lookAtArrangements,
  ...Object.values(payments),
  ...Object.values(notices),
  submitInstructions,
  feedIntake,
  feedMatch,
  feedLook,
  feedTidy,
  breathingSpacePoll,
  breathingSpaceReconcile,
];

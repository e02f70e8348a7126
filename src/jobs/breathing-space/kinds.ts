import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Empties the register's inbox and does what it tells. The next round comes by itself, so that one that fails is not tried often. */
export const breathingSpacePoll = jobKind({
  name: 'breathing-space-poll',
  shape: z.strictObject({}),
  retries: 1,
  expireSeconds: 1_800,
});

/** Asks the register for everything of the last days, in case a round has missed some of it. */
export const breathingSpaceReconcile = jobKind({
  name: 'breathing-space-reconcile',
  shape: z.strictObject({}),
  retries: 3,
  retryAfterSeconds: 600,
  expireSeconds: 3_600,
});

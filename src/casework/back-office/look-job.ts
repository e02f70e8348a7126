import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Looks at one task that has just been keyed. */
export const lookAtTask = jobKind({
  name: 'back-office-look',
  shape: z.strictObject({ task: z.string().max(80) }),
});

/** Looks at every task that was keyed and not yet seen. */
export const lookAtTasks = jobKind({
  name: 'back-office-round',
  shape: z.strictObject({}),
  retries: 2,
  expireSeconds: 900,
});

import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Gathers what is held about the person of one request. */
export const gatherForPerson = jobKind({
  name: 'subject-access-gather',
  shape: z.strictObject({ request: z.string().max(80), version: z.number().int().min(1) }),
  retries: 6,
  retryAfterSeconds: 30,
});

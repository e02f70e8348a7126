import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Makes the day's file for Bacs, and puts it where it is picked up. */
export const submitInstructions = jobKind({
  name: 'direct-debit-submit',
  shape: z.strictObject({}),
  expireSeconds: 900,
});

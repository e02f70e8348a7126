import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Counts what is due to go. It removes nothing: that takes a person who has read the report. */
export const reportRetention = jobKind({
  name: 'retention-report',
  shape: z.strictObject({}),
  retries: 3,
  retryAfterSeconds: 300,
});

import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Reads one file into records. */
export const feedIntake = jobKind({
  name: 'feed-intake',
  shape: z.strictObject({ file: z.uuid() }),
  expireSeconds: 7_200,
});

/** Looks whether something was dropped. The next look comes by itself, so that one that fails is not tried often. */
export const feedLook = jobKind({ name: 'feed-look', shape: z.strictObject({}), retries: 1, expireSeconds: 3_600 });

/** Drops content that has been kept long enough. */
export const feedTidy = jobKind({ name: 'feed-tidy', shape: z.strictObject({}) });

import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Hands a notice to the messenger, or finds out whether that has happened. */
export const sendNoticeJob = jobKind({ name: 'notice-send', shape: z.strictObject({ case: z.string().max(80) }) });

/** Looks at a message by what the messenger calls it: there was news of it. */
export const lookAtMessage = jobKind({
  name: 'notice-look',
  shape: z.strictObject({ provider: z.string().max(64) }),
});

/** Looks at every notice that is on its way. What no other job does any more, this does. */
export const lookAtNotices = jobKind({ name: 'notice-round', shape: z.strictObject({}), retries: 2 });

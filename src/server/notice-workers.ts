import { passing } from '../casework/boundary.js';
import { lookAtMessage, lookAtNotices, sendNoticeJob } from '../casework/notices/jobs.js';
import type { CaseRef } from '../domain/references.js';
import type { NoticeJobs } from '../jobs/notices/means.js';
import { lookAtAllNotices, lookAtNewsOf } from '../jobs/notices/round.js';
import { sendNoticeOnce } from '../jobs/notices/send.js';
import type { BeginWorkers } from './workers-means.js';

const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** Hands notices to the messenger and looks after them until they have arrived or go to the printer. */
export const sendingNotices: BeginWorkers = async ({ jobs, casework, database, clock, noticeHalf }) => {
  if (!noticeHalf) return;
  const means: NoticeJobs = { messenger: noticeHalf.messenger, casework, database, clock, boundary: passing };
  await jobs.work(sendNoticeJob, ({ case: ref }) => sendNoticeOnce(means, ref as CaseRef), 2);
  await jobs.work(lookAtMessage, ({ provider }) => lookAtNewsOf(means, provider), 2);
  await jobs.work(lookAtNotices, () => lookAtAllNotices(means));
  await jobs.schedule(lookAtNotices, EVERY_FIVE_MINUTES, {});
};

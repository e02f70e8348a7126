import { isFromNotify, messageNews } from '../adapters/govuk-notify/callback.js';
import { lookAtMessage } from '../casework/notices/jobs.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { NoticeCallback } from './http/notice-callback.js';

/** News of a message becomes a job, stored before it is answered. A receipt that comes again finds its job there already. */
export const noticeNewsTaken = (
  token: string,
  { database, jobs }: { readonly database: Database; readonly jobs: Jobs },
): NoticeCallback => ({
  isTheirs: authorization => isFromNotify(authorization, token),
  async hear(body) {
    const news = messageNews(body);
    if (news === null) return false;
    await jobs.ready();
    const key = `${news.id}:${news.status}`;
    await database.transaction(async transaction => {
      await jobs.enqueue(transaction, { kind: lookAtMessage, data: { provider: news.id }, key });
    });
    jobs.nudge(lookAtMessage);
    return true;
  },
});

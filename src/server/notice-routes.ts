import type { FastifyInstance } from 'fastify';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { noticeCallback } from './http/notice-callback.js';
import { type NoticeRoute, noticeRoute } from './http/notice-route.js';
import type { NoticeHalf } from './notice-half.js';
import { noticeNewsTaken } from './notice-news.js';

interface Behind {
  readonly noticeHalf?: NoticeHalf | null;
  readonly database: Database;
  readonly jobs: Jobs;
}

/** Where notices are fetched, and where the messenger tells what became of them. */
export async function noticeRoutes(
  app: FastifyInstance,
  route: NoticeRoute,
  { noticeHalf = null, database, jobs }: Behind,
): Promise<void> {
  noticeRoute(app, route);
  if (noticeHalf !== null) await noticeCallback(app, noticeNewsTaken(noticeHalf.callbackToken, { database, jobs }));
}

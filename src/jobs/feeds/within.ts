import type { Transaction } from 'kysely';
import { systemActing } from '../../casework/system-acting.js';
import { Work } from '../../casework/work.js';
import type { FeedMeans } from './means.js';

/**
 * Works with cases inside a transaction of the inbox's own, as the gateway itself, and records in it whose records were
 * touched: opened work, the rows that led to it and the audit hold together or not at all.
 */
export async function working(
  { clock, jobs, audit }: FeedMeans,
  transaction: Transaction<unknown>,
  work: (work: Work) => Promise<void>,
): Promise<void> {
  const acting = systemActing('feed-inbox', clock);
  const on = new Work(transaction, acting, jobs);
  await work(on);
  if (on.touched.size === 0) return;
  const { caller, requestId } = acting;
  await audit.recordWithin(transaction, {
    requestId,
    subject: caller.subject,
    client: caller.client,
    callerClass: caller.class,
    purpose: caller.purpose,
    operation: 'feedInbox',
    what: ['FeedItem'],
    whose: [...on.touched],
    outcome: 'ok',
  });
}

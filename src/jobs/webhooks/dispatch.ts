import { takeNotices } from '../../casework/events/notice-cursor.js';
import type { Database } from '../../platform/database/database.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { isTold, type Webhook, webhookDelivery } from './webhook.js';

/** Pages of one go: with more there, the next go comes at once. */
const MOST_PAGES = 20;

interface Dispatching {
  readonly database: Database;
  readonly jobs: Pick<Jobs, 'enqueue' | 'nudge' | 'ready'>;
  readonly webhooks: readonly Webhook[];
}

/** Makes a delivery of each notice for each receiver that is to be told, once, however many gateways try. */
export async function dispatch({ database, jobs, webhooks }: Dispatching): Promise<void> {
  await jobs.ready();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const taken = await takeNotices(database, 'webhooks', async (transaction, notices) => {
      for (const notice of notices)
        for (const webhook of webhooks) {
          if (!isTold(webhook, notice)) continue;
          const data = { webhook: webhook.name, notice: notice.id };
          await jobs.enqueue(transaction, { kind: webhookDelivery, data, key: `${webhook.name} ${notice.id}` });
        }
    });
    if (taken === null || taken === 0) return;
    jobs.nudge(webhookDelivery);
  }
}

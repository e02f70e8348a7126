import { deliver } from '../jobs/webhooks/deliver.js';
import { dispatch } from '../jobs/webhooks/dispatch.js';
import { type Webhook, webhookDelivery } from '../jobs/webhooks/webhook.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import { guardedPost } from '../platform/http/guarded-post.js';
import type { GuildhallConfig } from './config.js';
import type { WorkersMeans } from './workers-means.js';

const AT_ONCE = 4;

export interface Webhooks {
  begin(): Promise<void>;
  close(): Promise<void>;
}

/** Tells those outside who are configured. Where nobody is, nothing is looked at. */
export function webhooks(means: WorkersMeans, audit: Pick<AuditLog, 'record'>): Webhooks {
  const { config, jobs, database, casework, clock, noticed } = means;
  const all = webhooksOf(config);
  let timer: NodeJS.Timeout | undefined;
  let dispatching: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    await dispatch({ database, jobs, webhooks: all }).catch(noticed.bug);
    dispatching = undefined;
  };
  return {
    async begin() {
      if (all.length === 0) return;
      const clockNow = () => new Date(clock.now().epochMilliseconds);
      const delivering = { webhooks: all, database, cases: casework.cases, audit, post: guardedPost, clockNow };
      await jobs.work(webhookDelivery, data => deliver(delivering, data), AT_ONCE);
      await look();
      timer = setInterval(() => {
        dispatching ??= look();
      }, config.events.pollMs).unref();
    },
    async close() {
      clearInterval(timer);
      await dispatching;
    },
  };
}

const webhooksOf = ({ events }: GuildhallConfig): readonly Webhook[] =>
  Object.entries(events.webhooks).map(([name, { private: privateAllowed, ...webhook }]) => ({
    name,
    privateAllowed,
    ...webhook,
  }));

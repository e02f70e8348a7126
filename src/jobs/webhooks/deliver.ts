import { randomUUID } from 'node:crypto';
import { mayOpenCase } from '../../casework/acting.js';
import type { Notice } from '../../casework/events/notice.js';
import { noticeOf } from '../../casework/events/notice-rows.js';
import type { CaseReads } from '../../casework/store/case-reads.js';
import type { Caller } from '../../domain/caller.js';
import { allows, grantOf } from '../../domain/grants.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Database } from '../../platform/database/database.js';
import type { GuardedPost } from '../../platform/http/guarded-post.js';
import { bodyOf, signature, type Webhook } from './webhook.js';

export interface Delivering {
  readonly webhooks: readonly Webhook[];
  readonly database: Database;
  readonly cases: Pick<CaseReads, 'byRefs'>;
  readonly audit: Pick<AuditLog, 'record'>;
  readonly post: (post: GuardedPost) => Promise<void>;
  readonly clockNow: () => Date;
}

/** What is told holds that there is a case: whoever may not see cases is told nothing. */
const CASE = { sensitivity: 'personal', purpose: 'case', origin: 'council' } as const;
const WHAT = Object.freeze(['Webhook.case']);

/**
 * Tells one receiver of one change, checked and recorded as the caller it was configured as. Nothing leaves unrecorded. Told at
 * least once: the same event can come again, with the same id.
 */
export async function deliver(means: Delivering, data: { readonly webhook: string; readonly notice: number }) {
  const webhook = means.webhooks.find(({ name }) => name === data.webhook);
  const notice = await noticeOf(means.database, data.notice);
  // Taken out of the configuration, or kept too long to be news: there is nobody to tell, or nothing.
  if (webhook === undefined || notice === null) return;
  const caller = callerOf(webhook);
  if (!(await mayBeTold(means, notice, caller))) return;
  const body = bodyOf(notice);
  await means.audit.record(entryOf(caller, notice));
  await means.post({
    url: webhook.url,
    headers: {
      'guildhall-event': String(notice.id),
      'guildhall-signature': signature(webhook.secrets, body, means.clockNow()),
    },
    body,
    timeoutMs: webhook.timeoutMs,
    privateAllowed: webhook.privateAllowed,
  });
}

const callerOf = ({ name, class: callerClass, purpose }: Webhook): Caller => ({
  class: callerClass,
  subject: `webhook:${name}`,
  client: `webhook:${name}`,
  purpose,
  purposes: [purpose],
  people: null,
});

async function mayBeTold({ cases }: Delivering, notice: Notice, caller: Caller): Promise<boolean> {
  const grant = grantOf(caller.class, caller.purpose);
  if (grant === null || !allows(grant, CASE) || !mayOpenCase(caller, notice)) return false;
  return (await cases.byRefs([notice.case], caller)).has(notice.case);
}

const entryOf = ({ subject, client, class: callerClass, purpose }: Caller, { person, topic }: Notice) => ({
  requestId: randomUUID(),
  subject,
  client,
  callerClass,
  purpose,
  operation: topic,
  what: WHAT,
  whose: person === null ? [] : [person],
  outcome: 'sent',
});

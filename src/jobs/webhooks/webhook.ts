import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Notice } from '../../casework/events/notice.js';
import type { CallerClass, Purpose } from '../../domain/permissions.js';
import { jobKind } from '../../platform/jobs/job-kind.js';

/** Somebody outside who is told of changes, as the council configured it. */
export interface Webhook {
  readonly name: string;
  readonly url: string;
  /** The first signs; with a second, both do, while the receiver changes over. */
  readonly secrets: readonly Uint8Array[];
  /** `Appeal.decide`, `Appeal.*` or `*`. */
  readonly topics: readonly string[];
  /** As whom it is told: what such a caller may not open it is not told of. */
  readonly class: CallerClass;
  readonly purpose: Purpose;
  readonly privateAllowed: boolean;
  readonly timeoutMs: number;
}

export const isTold = ({ topics }: Webhook, { topic, kind }: Pick<Notice, 'topic' | 'kind'>): boolean =>
  topics.some(one => one === '*' || one === topic || one === `${kind}.*`);

/** One notice to one receiver. Nine further tries over about six hours, then it lies among the failed jobs. */
export const webhookDelivery = jobKind({
  name: 'webhook-delivery',
  shape: z.strictObject({ webhook: z.string().max(31), notice: z.number().int().min(1) }),
  retries: 9,
  retryAfterSeconds: 40,
  expireSeconds: 60,
});

/** What is sent: references alone. Whoever wants more asks the graph, which says what they may see. */
export const bodyOf = ({ id, at, topic, kind, action, case: ref, version }: Notice): string =>
  JSON.stringify({ id: String(id), at: at.toString(), topic, kind, action, case: ref, version });

/**
 * `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA-256 of the seconds, a full stop and the body, under each secret. The receiver
 * works it out again, compares in constant time, and refuses what is older than some minutes.
 */
export function signature(secrets: readonly Uint8Array[], body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const signs = secrets.map(secret => createHmac('sha256', secret).update(`${seconds}.${body}`, 'utf8').digest('hex'));
  return [`t=${seconds}`, ...signs.map(sign => `v1=${sign}`)].join(',');
}

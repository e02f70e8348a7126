import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PAYMENT_ID } from './wire.js';

const Message = z.object({
  // Its documentation shows one name and lists the other.
  webhook_message_id: z.string().min(1).max(100).optional(),
  id: z.string().min(1).max(100).optional(),
  resource_type: z.string().max(60),
  resource_id: z.string().max(60),
});

/** What is taken from a message: which payment to look at. The rest is read again from the provider, which does not lag. */
export interface PaymentNews {
  readonly message: string;
  readonly payment: string;
}

/** Whether a body was signed with the secret: HMAC-SHA-256 in lower-case hex, compared in constant time. */
export function isSigned(body: Buffer, signature: string, secret: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(signature)) return false;
  const own = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(own, Buffer.from(signature, 'hex'));
}

/** The news in a message, `null` for one about something else, `unreadable` for what is none. */
export function paymentNews(body: Buffer): PaymentNews | null | 'unreadable' {
  const { data } = Message.safeParse(jsonOf(body));
  const message = data?.webhook_message_id ?? data?.id;
  if (data === undefined || message === undefined) return 'unreadable';
  if (data.resource_type.toLowerCase() !== 'payment' || !PAYMENT_ID.test(data.resource_id)) return null;
  return { message, payment: data.resource_id };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

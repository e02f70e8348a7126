import { availableOf, type Message, type Payment, type Refund, refundedOf, type Status } from './model.js';

const FINISHED: readonly Status[] = ['success', 'failed', 'cancelled', 'error'];
const iso = (ms: number): string => new Date(ms).toISOString();

const WORDS: Readonly<Record<string, string>> = {
  P0010: 'Payment method rejected',
  P0020: 'Payment expired',
  P0030: 'Payment was cancelled by the user',
  P0040: 'Payment was cancelled by the service',
  P0050: 'Payment provider returned an error',
};

const stateOf = ({ status, code }: Payment) => ({
  status,
  finished: FINISHED.includes(status),
  ...(code && { code, message: WORDS[code], can_retry: false }),
});

const bare = (payment: Payment) => ({
  payment_id: payment.id,
  amount: payment.asked.amount,
  reference: payment.asked.reference,
  description: payment.asked.description,
  state: stateOf(payment),
  language: payment.asked.language ?? 'en',
  return_url: payment.asked.return_url,
  payment_provider: 'sandbox',
  created_date: iso(payment.at),
  delayed_capture: false,
  moto: payment.asked.moto ?? false,
  ...(payment.asked.metadata && { metadata: payment.asked.metadata }),
  refund_summary: {
    status: payment.status === 'success' ? (availableOf(payment) === 0 ? 'full' : 'available') : 'pending',
    amount_available: payment.status === 'success' ? availableOf(payment) : payment.asked.amount,
    amount_submitted: refundedOf(payment),
  },
  settlement_summary:
    payment.paidAt === null
      ? {}
      : { capture_submit_time: iso(payment.paidAt), captured_date: iso(payment.paidAt).slice(0, 10) },
});

/** A payment by itself. Its page is shown until it has been opened. */
export const paymentJson = (payment: Payment, base: string) => ({
  ...bare(payment),
  _links: {
    self: { href: `${base}/v1/payments/${payment.id}`, method: 'GET' },
    ...(payment.token && { next_url: { href: `${base}/secure/${payment.token}`, method: 'GET' } }),
    events: { href: `${base}/v1/payments/${payment.id}/events`, method: 'GET' },
    refunds: { href: `${base}/v1/payments/${payment.id}/refunds`, method: 'GET' },
  },
});

/** One among those that a search found: without its page. */
export const foundJson = (payment: Payment, base: string) => ({
  ...bare(payment),
  _links: { self: { href: `${base}/v1/payments/${payment.id}`, method: 'GET' } },
});

export const refundJson = ({ id, amount, at, failed, pending }: Refund) => ({
  refund_id: id,
  amount,
  status: failed ? 'error' : pending ? 'submitted' : 'success',
  created_date: iso(at),
});

export const messageJson = ({ id, event, at, payment }: Message) => ({
  webhook_message_id: id,
  api_version: 1,
  created_date: iso(at),
  resource_id: payment.id,
  resource_type: 'payment',
  event_type: event,
  resource: bare(payment),
});

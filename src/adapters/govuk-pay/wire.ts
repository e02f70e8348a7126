import { z } from 'zod';
import { Instant, isoDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Reply } from '../../platform/http/upstream.js';
import { Unreadable } from '../../platform/http/upstream.js';
import type { ProviderPayment, ProviderRefund, ProviderState } from '../ports/payment-provider.js';

const pence = z.number().int().min(0).max(100_000_000);
const link = z.object({ href: z.string().min(1).max(2_000) }).nullish();
export const PAYMENT_ID = /^[a-z0-9]{26}$/;

const Payment = z.object({
  payment_id: z.string().regex(PAYMENT_ID),
  amount: pence,
  reference: z.string().max(255),
  state: z.object({ status: z.string(), finished: z.boolean(), code: z.string().nullish() }),
  created_date: z.iso.datetime({ offset: true }),
  refund_summary: z
    .object({ status: z.string(), amount_available: pence.nullish(), amount_submitted: pence.nullish() })
    .nullish(),
  settlement_summary: z.object({ captured_date: z.iso.date().nullish() }).nullish(),
  _links: z.object({ next_url: link }).nullish(),
});

const Search = z.object({
  results: z.array(Payment).max(500),
  page: z.number().int().min(1).nullish(),
  _links: z.object({ next_page: link }).nullish(),
});

const Refund = z.object({
  refund_id: z.string().min(1).max(64),
  amount: pence,
  status: z.enum(['submitted', 'success', 'error']),
});
const Refunds = z.object({ _embedded: z.object({ refunds: z.array(Refund).max(500) }) });

const STATES: Readonly<Record<string, ProviderState>> = {
  created: 'OPEN',
  started: 'OPEN',
  submitted: 'OPEN',
  capturable: 'OPEN',
  success: 'PAID',
  cancelled: 'CANCELLED',
  error: 'ERROR',
};
const FAILURES: Readonly<Record<string, ProviderState>> = {
  P0010: 'DECLINED',
  P0020: 'EXPIRED',
  P0030: 'CANCELLED',
  P0040: 'CANCELLED',
  P0050: 'ERROR',
};

/** A status that nobody has published is no status: what it means for money is not guessed. */
function stateOf({ status, code }: { status: string; code?: string | null | undefined }): ProviderState {
  const state = status === 'failed' ? (FAILURES[code ?? ''] ?? 'DECLINED') : STATES[status];
  if (state === undefined) throw new Unreadable();
  return state;
}

const toPayment = (sent: z.infer<typeof Payment>): ProviderPayment => ({
  id: sent.payment_id,
  reference: sent.reference,
  amount: Money.pence(sent.amount),
  state: stateOf(sent.state),
  nextUrl: sent._links?.next_url?.href ?? null,
  refundable: Money.pence(sent.refund_summary?.amount_available ?? 0),
  refunded: Money.pence(sent.refund_summary?.amount_submitted ?? 0),
  capturedOn: sent.settlement_summary?.captured_date ? isoDate(sent.settlement_summary.captured_date) : null,
  createdAt: Instant.from(sent.created_date),
});

const REFUND_STATES = { submitted: 'SUBMITTED', success: 'DONE', error: 'ERROR' } as const;
const toRefund = ({ refund_id, amount, status }: z.infer<typeof Refund>): ProviderRefund => ({
  id: refund_id,
  amount: Money.pence(amount),
  state: REFUND_STATES[status],
});

const read =
  <Wire, Value>(shape: z.ZodType<Wire>, of: (wire: Wire) => Value) =>
  ({ body, contentType }: Reply): Value => {
    if (!/^application\/json\b/i.test(contentType)) throw new Unreadable();
    return of(shape.parse(JSON.parse(body.toString('utf8'))));
  };

export const readPayment = read(Payment, toPayment);
export const readSearch = read(Search, ({ results, _links }) => ({
  payments: results.map(toPayment),
  more: Boolean(_links?.next_page),
}));
export const readRefund = read(Refund, toRefund);
export const readRefunds = read(Refunds, ({ _embedded }) => _embedded.refunds.map(toRefund));

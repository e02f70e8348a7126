import type { Money } from '../../domain/money.js';
import type { Upstream, UpstreamRequest } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { PaymentOrder, PaymentProvider, ProviderRefund, RefundOrder, Within } from '../ports/payment-provider.js';
import type { GovukPayOptions } from './config.js';
import { PAYMENT_ID, readPayment, readRefund, readRefunds, readSearch } from './wire.js';

/** The most in one page, as its documentation has it. */
const MOST_IN_A_PAGE = '500';
const NO_SUCH = 404;
const CHANGED = 412;

const penceOf = (amount: Money): number => Number(amount.toFixed().replace('.', ''));
const isStatus = (error: unknown, status: number): boolean => error instanceof UpstreamError && error.status === status;

/** GOV.UK Pay as a provider: its API of version 1, amounts in whole pence. */
export function govukPay(
  upstream: Upstream,
  options: Omit<GovukPayOptions, 'baseUrl' | 'webhookSecret'>,
): PaymentProvider {
  const { apiKey, returnUrl, searchLagMs } = options;
  const authorization = `Bearer ${apiKey}`;
  const ask = <T>({ headers, ...request }: UpstreamRequest<T>, within: Within): Promise<T> =>
    upstream.request({ ...request, headers: { ...headers, authorization, accept: 'application/json' } }, within);
  const get = <T>(asked: Pick<UpstreamRequest<T>, 'operation' | 'path' | 'query' | 'accept'>, within: Within) =>
    ask({ kind: 'read', method: 'GET', ...asked }, within);

  return {
    system: upstream.system,
    searchLagMs,
    create: (order, within) =>
      ask(
        {
          operation: 'create-payment',
          kind: 'write',
          method: 'POST',
          path: '/v1/payments',
          headers: { 'idempotency-key': order.key },
          json: orderOf(order, returnUrl),
          accept: readPayment,
        },
        within,
      ),
    async byId(id, within) {
      if (!PAYMENT_ID.test(id)) return null;
      try {
        return await get({ operation: 'get-payment', path: `/v1/payments/${id}`, accept: readPayment }, within);
      } catch (error) {
        if (isStatus(error, NO_SUCH)) return null;
        throw error;
      }
    },
    async byReference(reference, within) {
      const query = { reference, display_size: MOST_IN_A_PAGE };
      const path = '/v1/payments';
      const { payments } = await get({ operation: 'search-payments', path, query, accept: readSearch }, within);
      return payments.filter(payment => payment.reference === reference);
    },
    createdBetween({ from, to, page }, within) {
      const query = { from_date: `${from}`, to_date: `${to}`, page: `${page}`, display_size: MOST_IN_A_PAGE };
      return get({ operation: 'list-payments', path: '/v1/payments', query, accept: readSearch }, within);
    },
    refund: (order, within) => refundOf(order, json => ask(json, within)),
    refundsOf(payment, within) {
      const path = `/v1/payments/${payment}/refunds`;
      return get({ operation: 'list-refunds', path, accept: readRefunds }, within);
    },
  };
}

const orderOf = ({ amount, reference, description, language, byTelephone }: PaymentOrder, returnUrl: string) => ({
  amount: penceOf(amount),
  reference,
  description,
  return_url: `${returnUrl}${returnUrl.includes('?') ? '&' : '?'}payment=${encodeURIComponent(reference)}`,
  language,
  ...(byTelephone && { moto: true }),
});

/** It refuses with 412 where what can be given back has changed since it was read: that is its promise that we need. */
async function refundOf(
  { payment, amount, refundable }: RefundOrder,
  ask: (request: UpstreamRequest<ProviderRefund>) => Promise<ProviderRefund>,
): Promise<ProviderRefund | 'mismatch'> {
  try {
    return await ask({
      operation: 'refund',
      kind: 'write',
      method: 'POST',
      path: `/v1/payments/${payment}/refunds`,
      json: { amount: penceOf(amount), refund_amount_available: penceOf(refundable) },
      accept: readRefund,
    });
  } catch (error) {
    if (isStatus(error, CHANGED)) return 'mismatch';
    throw error;
  }
}

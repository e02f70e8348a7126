import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import type { PayBook } from './book.js';
import { cardPages } from './card-pages.js';
import { type PayFaults, strikes } from './faults.js';
import { NewPayment, NewRefund, PayError } from './model.js';
import { foundJson, paymentJson, refundJson } from './wire.js';

export interface Pay {
  readonly book: PayBook;
  readonly faults: PayFaults;
  readonly apiKey: string;
  /** Its own address, without a slash at the end. */
  readonly base: () => string;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  P0191: 'The Idempotency-Key was used before with another body',
  P0200: 'Not found',
  P0402: 'Page not found',
  P0501: 'Cancellation of payment failed',
  P0603: 'The refund is not possible',
  P0604: 'refund_amount_available does not match',
  P0920: 'Request blocked by security rules',
  P0999: 'Downstream system error',
};

/** Version 1 of the API of GOV.UK Pay, as far as a gateway uses it. To be registered below a prefix. */
export async function payRoutes(app: FastifyInstance, pay: Pay): Promise<void> {
  const { book, faults, base } = pay;
  app.setErrorHandler((error, _request, reply) => refused(error, reply));
  app.addHook('onRequest', async request => authorised(request, pay));
  app.post('/payments', async (request, reply) => {
    await strikes(faults, 'create', 'before', reply);
    const key = request.headers['idempotency-key'];
    const { payment, again } = book.create(NewPayment.parse(request.body), typeof key === 'string' ? key : null);
    await strikes(faults, 'create', 'after', reply);
    return reply.code(again ? 200 : 201).send(paymentJson(payment, base()));
  });
  app.get('/payments', async (request, reply) => {
    await strikes(faults, 'search', 'before', reply);
    return reply.send(search(request.query as Record<string, string | undefined>, pay));
  });
  app.get<{ Params: { id: string } }>('/payments/:id', async ({ params: { id } }, reply) => {
    await strikes(faults, 'get', 'before', reply);
    return reply.send(paymentJson(book.find(id), base()));
  });
  app.post<{ Params: { id: string } }>('/payments/:id/cancel', async ({ params: { id } }, reply) => {
    book.cancel(id);
    return reply.code(204).send();
  });
  app.get<{ Params: { id: string } }>('/payments/:id/refunds', async ({ params: { id } }, reply) => {
    await strikes(faults, 'get', 'before', reply);
    return reply.send({ payment_id: id, _links: {}, _embedded: { refunds: book.find(id).refunds.map(refundJson) } });
  });
  app.post<{ Params: { id: string } }>('/payments/:id/refunds', async (request, reply) => {
    await strikes(faults, 'refund', 'before', reply);
    const refund = book.refund(request.params.id, NewRefund.parse(request.body));
    await strikes(faults, 'refund', 'after', reply);
    return reply.code(202).send(refundJson(refund));
  });
}

async function authorised({ headers }: FastifyRequest, { apiKey }: Pay): Promise<void> {
  if (headers.authorization !== `Bearer ${apiKey}`) throw new PayError(401, 'P0900');
}

function search(query: Readonly<Record<string, string | undefined>>, { book, base }: Pay) {
  const size = Math.min(500, Math.max(1, Number(query.display_size ?? 500)));
  const page = Math.max(1, Number(query.page ?? 1));
  const [from, to] = [Date.parse(query.from_date ?? ''), Date.parse(query.to_date ?? '')];
  const found = book
    .searched()
    .filter(({ asked }) => query.reference === undefined || asked.reference === query.reference)
    .filter(({ at }) => !(at < from) && !(at >= to))
    .reverse();
  const results = found.slice((page - 1) * size, page * size);
  if (page > 1 && results.length === 0) throw new PayError(404, 'P0402');
  const more = page * size < found.length;
  return {
    total: found.length,
    count: results.length,
    page,
    results: results.map(payment => foundJson(payment, base())),
    _links: { ...(more && { next_page: { href: `${base()}/v1/payments?page=${page + 1}` } }) },
  };
}

/** Every refusal in the provider's own form; what does not fit is told by its field. */
function refused(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const field = issue?.path.join('.') ?? '';
    const missing = issue?.code === 'invalid_type' && issue.input === undefined;
    return reply.code(400).send({ code: missing ? 'P0101' : 'P0102', field, description: 'Missing or invalid' });
  }
  if (error instanceof PayError)
    return reply
      .code(error.status)
      .send({ code: error.code, ...error.at, description: DESCRIPTIONS[error.code] ?? '' });
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return reply.code(status).send({ code: status < 500 ? 'P0197' : 'P0999', description: 'Unable to parse the body' });
}

/** All of it: the API below /govuk-pay/v1, the pages on which people give a card below /govuk-pay. */
export function govukPayHalf(app: FastifyInstance, pay: Pay): void {
  app.register(async inner => payRoutes(inner, pay), { prefix: '/govuk-pay/v1' });
  app.register(async inner => cardPages(inner, pay), { prefix: '/govuk-pay' });
}

import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/caller.js';
import type { Context } from '../../resolvers/context.js';
import type { AdmittedOperations } from '../graphql/admitted.js';
import { Refused } from '../graphql/errors.js';
import { OF_DATA } from './data-headers.js';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly admitted: AdmittedOperations;
  /** Whether there is a page at `/` to try queries on. */
  readonly page: boolean;
  readonly identify: (request: FastifyRequest) => Promise<Caller>;
  /** Says no to a caller who asks too much, by throwing. */
  readonly admitRate: (caller: Caller, request: FastifyRequest) => Promise<void>;
  readonly contextOf: (caller: Caller, request: FastifyRequest, signal: AbortSignal) => Context;
}

/** One for all: making an error for each costs more than the abort does. */
const GONE = new Error('the caller has gone');

/** POST and GET /graphql. Who asks is settled first; what they ask is Apollo's. */
export function graphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  app.decorateRequest('caller', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) => answer(request, reply, route),
  });
  app.route({
    method: ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
    url: '/graphql',
    // Before the body is read: nobody is to wait for what will not be looked at.
    onRequest: (_request, reply) => notAllowed(reply),
    handler: (_request, reply) => notAllowed(reply),
  });
}

async function notAllowed(reply: FastifyReply): Promise<FastifyReply> {
  reply.header('allow', 'GET, POST');
  throw new Refused('This method is not for this address. Send the document by POST.', {
    code: 'METHOD_NOT_ALLOWED',
    status: 405,
  });
}

const HOW_TO_ASK =
  'Ask GraphQL by POST, with the header "content-type: application/json" and a body such as {"query":"{ me { class } }"}. A GET needs a "query" and the header "apollo-require-preflight: 1", which no page of another site can send.';
const PAGE = ' There is a page to try queries on at the address / of this gateway.';

/** The headers by which Apollo knows that a GET was not made by a page of another site, and the types that such a page can send. */
const NOT_OF_A_PAGE = ['apollo-require-preflight', 'x-apollo-operation-name'];
const OF_A_PAGE = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Apollo would refuse it in words of its own, which help nobody who has just opened the address. */
function refuseOfAPage({ method, headers }: FastifyRequest, page: boolean): void {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const isTyped = type !== '' && !OF_A_PAGE.includes(type.trim().toLowerCase());
  if (method !== 'GET' || isTyped || NOT_OF_A_PAGE.some(name => headers[name])) return;
  throw new Refused(`${HOW_TO_ASK}${page ? PAGE : ''}`, { code: 'BAD_REQUEST', status: 400 });
}

async function answer(request: FastifyRequest, reply: FastifyReply, route: GraphqlRoute): Promise<unknown> {
  refuseOfAPage(request, route.page);
  const caller = await route.identify(request);
  request.caller = caller;
  await route.admitRate(caller, request);
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(GONE);
  });
  const { status, headers, body } = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: request.method === 'GET' ? searchOf(request, route.admitted) : '',
      body: withText(request.body, route.admitted),
    },
    context: async () => route.contextOf(caller, request, gone.signal),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.headers(OF_DATA).code(status ?? 200);
  if (body.kind !== 'complete') throw new Error('an answer in parts was made');
  return reply.send(body.string);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** The part of the address after `?`, with the document held against those admitted, as a body's is. */
function searchOf({ url }: FastifyRequest, admitted: AdmittedOperations): string {
  const [, search = ''] = url.split('?', 2);
  const sent = new URLSearchParams(search);
  const query = sent.get('query') ?? undefined;
  const documentId = sent.get('documentId') ?? undefined;
  if (query === undefined && documentId === undefined) return `?${search}`;
  // Sent twice, it is for Apollo to refuse, so each is looked at.
  const texts =
    documentId === undefined
      ? sent.getAll('query').map(text => admitted.textOf({ query: text }))
      : [admitted.textOf({ documentId })];
  sent.delete('query');
  for (const text of texts) sent.append('query', text);
  return `?${sent}`;
}

/** Puts the published document's text where its id was sent, and refuses a text that is not admitted. */
function withText(body: unknown, admitted: AdmittedOperations): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { query, documentId } = body as { query?: unknown; documentId?: unknown };
  if (documentId === undefined && typeof query !== 'string') return body; // Apollo says what is wrong with it
  if (documentId !== undefined && typeof documentId !== 'string')
    throw new Refused('"documentId" has to be text.', { code: 'BAD_REQUEST', status: 400 });
  if (query !== undefined && typeof query !== 'string') return body;
  return { ...body, query: admitted.textOf({ query, documentId }) };
}

import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/caller.js';
import type { AdmittedOperations } from '../graphql/admitted.js';
import { Refused } from '../graphql/errors.js';
import type { RequestContext } from '../graphql/request-state.js';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admitted: AdmittedOperations;
  readonly identify: (request: FastifyRequest) => Promise<Caller>;
  /** Says no to a caller who asks too much, by throwing. */
  readonly admitRate: (caller: Caller, request: FastifyRequest) => Promise<void>;
  readonly contextOf: (caller: Caller, request: FastifyRequest, signal: AbortSignal) => RequestContext;
}

/** POST and GET /graphql. Who asks is settled first; what they ask is Apollo's. */
export function graphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  app.decorateRequest('caller', null);
  app.route({
    method: ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH'],
    url: '/graphql',
    handler: (request, reply) => answer(request, reply, route),
  });
}

async function answer(request: FastifyRequest, reply: FastifyReply, route: GraphqlRoute): Promise<unknown> {
  const caller = await route.identify(request);
  request.caller = caller;
  await route.admitRate(caller, request);
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const { status, headers, body } = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
      body: withText(request.body, route.admitted),
    },
    context: async () => route.contextOf(caller, request, gone.signal),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.header('cache-control', 'no-store');
  reply.code(status ?? 200);
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

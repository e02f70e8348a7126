import { randomUUID } from 'node:crypto';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { NoticeFeed } from '../../casework/events/notice-feed.js';
import type { Caller } from '../../domain/caller.js';
import type { Clock } from '../../domain/dates.js';
import { TokenError } from '../../platform/auth/token-error.js';
import type { TokenVerifier } from '../../platform/auth/token-verifier.js';
import type { Context } from '../../resolvers/context.js';
import type { SocketsConfig } from '../config-events.js';
import type { AdmittedOperations } from '../graphql/admitted.js';
import { errorFormatter, Refused } from '../graphql/errors.js';
import type { LeavingOptions } from '../graphql/leaving.js';
import { Permission } from '../graphql/permission.js';
import type { ShapeLimits } from '../graphql/shape-rule.js';
import type { CallerClaims } from '../http/identity.js';
import { SocketCounts } from './counts.js';
import { SubscriptionDocuments } from './documents.js';
import { type Identified, identified } from './identified.js';
import { eventsProtocol, type Held } from './protocol.js';
import { Session } from './session.js';
import { spoken } from './spoken.js';

export const EVENTS_PATH = '/graphql/events';

export interface EventsRoute {
  readonly schema: GraphQLSchema;
  readonly limits: SocketsConfig;
  readonly documents: ShapeLimits & { readonly maxTokens: number };
  readonly admitted: AdmittedOperations;
  readonly tokens: TokenVerifier<CallerClaims>;
  readonly leaving: LeavingOptions;
  readonly feed: NoticeFeed;
  readonly clock: Clock;
  readonly admitRate: (caller: Caller, request: FastifyRequest) => Promise<void>;
  /** A context for one event. Each has an id of its own. */
  readonly contextOf: (caller: Caller, request: Pick<FastifyRequest, 'id' | 'headers'>, signal: AbortSignal) => Context;
  readonly onBug: (error: unknown) => void;
}

/** GET /graphql/events: subscriptions by graphql-transport-ws. Register it before the routes that it stands beside. */
export async function eventsRoute(app: FastifyInstance, route: EventsRoute): Promise<void> {
  const { limits } = route;
  const counts = new SocketCounts(limits);
  const sessions = new Set<Session>();
  const protocol = eventsProtocol(protocolOf(route, counts));
  await app.register(websocket, {
    options: { maxPayload: limits.maxMessageBytes, perMessageDeflate: false, handleProtocols },
    preClose: done => {
      for (const session of sessions) session.end('stopping');
      app.websocketServer.close();
      done();
    },
  });
  app.route({
    method: 'GET',
    url: EVENTS_PATH,
    onRequest: async request => ownOrigin(request, limits.origins),
    handler: async () => {
      throw new Refused('This address takes WebSockets of graphql-transport-ws.', { code: 'BAD_REQUEST', status: 400 });
    },
    wsHandler: (socket, request) => {
      const session = opened(socket, request, { route, counts, protocol });
      if (session === null) return;
      sessions.add(session);
      socket.once('close', () => sessions.delete(session));
    },
  });
}

function protocolOf(
  { schema, documents, admitted, limits, leaving, tokens, onBug }: EventsRoute,
  counts: SocketCounts,
) {
  const formatter = errorFormatter({ schema, onBug });
  return {
    schema,
    documents: new SubscriptionDocuments({ schema, admitted, permission: new Permission(schema), limits: documents }),
    leaving,
    format: (error: GraphQLError) => formatter(new GraphQLError(error.message, error).toJSON(), error),
    initMs: limits.initMs,
    mostSubscriptions: limits.subscriptions,
    connect: async (payload: unknown, session: Session): Promise<Identified | null> => {
      const found = await taken(tokens, payload);
      if (session.isOver) return null;
      if (found === null) session.end('notTaken');
      else if (!counts.belongs(found.caller)) session.end('tooManySockets');
      else {
        session.begin(found);
        return found;
      }
      return null;
    },
  };
}

async function taken(tokens: TokenVerifier<CallerClaims>, payload: unknown): Promise<Identified | null> {
  try {
    return await identified(tokens, payload);
  } catch (error) {
    if (error instanceof Refused || error instanceof TokenError) return null;
    throw error;
  }
}

interface Opening {
  readonly route: EventsRoute;
  readonly counts: SocketCounts;
  readonly protocol: Server<Held>;
}

function opened(socket: WebSocket, request: FastifyRequest, { route, counts, protocol }: Opening): Session | null {
  const gone = new AbortController();
  const following = { count: () => 0 };
  const session = new Session({ socket, limits: route.limits, clock: route.clock, following: () => following.count() });
  if (!counts.open()) {
    session.end('tooManySockets');
    return null;
  }
  const held: Held = {
    session,
    admitRate: caller => route.admitRate(caller, request),
    contextOf: caller => ({
      ...route.contextOf(caller, { id: randomUUID(), headers: request.headers }, gone.signal),
      follow: (scope, after) => route.feed.follow({ scope, caller, after, onTooSlow: () => session.end('tooSlow') }),
    }),
  };
  const speaking = spoken(socket, session, route.onBug);
  following.count = speaking.following;
  const closed = protocol.opened(speaking.socket, held);
  socket.once('close', (code, reason) => {
    gone.abort();
    counts.close(session.identified?.caller ?? null);
    void closed(code, reason.toString());
  });
  return session;
}

/** A page of another origin would act with whatever token it was given: only pages that the council names may. */
async function ownOrigin({ headers }: FastifyRequest, others: readonly string[]): Promise<void> {
  const { origin, host } = headers;
  if (origin === undefined) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  if (others.some(other => new URL(other).origin === origin)) return;
  throw new Refused(
    'A page of this origin may not open a socket here. The council can name it in events.sockets.origins.',
    {
      code: 'FORBIDDEN',
      status: 403,
    },
  );
}

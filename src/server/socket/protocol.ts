import type {
  ExecutionArgs,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import type { Caller } from '../../domain/caller.js';
import type { Context } from '../../resolvers/context.js';
import { Refused } from '../graphql/errors.js';
import { type LeavingOptions, namedInAudit } from '../graphql/leaving.js';
import type { Admitted, SubscriptionDocuments } from './documents.js';
import { eventsOf } from './events-of.js';
import type { Identified } from './identified.js';
import type { Session } from './session.js';

/** What the protocol carries for each socket. */
export interface Held {
  readonly session: Session;
  readonly admitRate: (caller: Caller) => Promise<void>;
  readonly contextOf: (caller: Caller) => Context;
}

export interface ProtocolOptions {
  readonly schema: GraphQLSchema;
  readonly documents: SubscriptionDocuments;
  readonly leaving: LeavingOptions;
  readonly format: (error: GraphQLError) => GraphQLFormattedError;
  readonly initMs: number;
  readonly mostSubscriptions: number;
  /** Gives the caller of a socket, or null where it is closed for what was sent. */
  readonly connect: (payload: unknown, session: Session) => Promise<Identified | null>;
}

/** What was admitted goes beside the arguments, from the one hook to the other. */
interface Args extends ExecutionArgs {
  readonly admitted: Admitted;
}

/** graphql-transport-ws, as graphql-ws speaks it, with our checks in its hooks. */
export function eventsProtocol(options: ProtocolOptions): Server<Held> {
  const { schema, documents, leaving, format, initMs, mostSubscriptions, connect } = options;
  return makeServer<Record<string, unknown>, Held>({
    connectionInitWaitTimeout: initMs,
    async onConnect({ connectionParams, extra }) {
      const identified = await connect(connectionParams, extra.session);
      if (identified === null) return false;
      return { expiresAt: new Date(identified.expiresAt).toISOString() };
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      const { caller } = extra.session.identified ?? {};
      if (!caller) return [refusedAs('Send connection_init first.', 'UNAUTHENTICATED')];
      if (Object.keys(subscriptions).length > mostSubscriptions)
        return [refusedAs(`A socket may follow ${mostSubscriptions} things at once.`, 'RATE_LIMITED')];
      try {
        await extra.admitRate(caller);
        const admitted = documents.read(payload, caller);
        if ('length' in admitted) return admitted;
        const { document, operationName, variables } = admitted;
        return { schema, document, operationName, variableValues: variables, admitted } as Args;
      } catch (error) {
        if (error instanceof Refused) return [error];
        throw error;
      }
    },
    subscribe: args => followed(args as Args, { leaving }),
    onError: (...[, , , errors]) => errors.map(format),
    onNext: (...[, , , , { data, errors }]) =>
      ({ data, ...(errors && { errors: errors.map(format) }) }) as FormattedExecutionResult,
    context: ({ extra }) => extra,
  });
}

const refusedAs = (message: string, code: string) => new Refused(message, { code, status: 403 });

function followed({ admitted, contextValue, ...args }: Args, { leaving }: { leaving: LeavingOptions }) {
  const { session, contextOf } = contextValue as Held;
  const { identified } = session;
  if (identified === null) throw new Error('a subscription on a socket that is nobody’s');
  return eventsOf({
    args,
    verdict: admitted.verdict,
    operation: namedInAudit(admitted.operationName) ?? 'subscription',
    contextOf: () => contextOf(identified.caller),
    leaving,
    onHeldBack: ({ status }) => session.end(status === 503 ? 'notRecorded' : 'withheld'),
  });
}

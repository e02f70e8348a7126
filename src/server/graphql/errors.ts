import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BatchRefusal } from '../../platform/batching/refusal.js';
import { type Trouble, UpstreamError } from '../../platform/http/upstream-error.js';
import { TurnRefusal } from '../../platform/limits/turns.js';
import { InvalidInput } from '../../schema/scalars/input-error.js';
import { safeMessages } from './safe-message.js';

const TROUBLE_WORDS: Record<Trouble, { code: string; words: string }> = {
  timeout: { code: 'UPSTREAM_TIMEOUT', words: 'did not answer in time. Ask again in a moment.' },
  unavailable: { code: 'UPSTREAM_UNAVAILABLE', words: 'cannot be reached now. Ask again in a few minutes.' },
  refused: { code: 'UPSTREAM_REFUSED', words: 'refused to answer. The council has to look at how it is connected.' },
  unreadable: { code: 'UPSTREAM_UNREADABLE', words: 'gave an answer that cannot be relied on, so it is not shown.' },
};

const BUSY = { message: 'Too much is being asked just now. Ask again in a moment.', code: 'OVERLOADED' };

/** Codes that Apollo or we give to a request that was wrong. Their messages are shown, less what was sent. */
const CALLERS_FAULT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

interface RefusedAs {
  readonly code: string;
  readonly status: number;
  /** When to ask again, where that is known: sent as Retry-After. */
  readonly retryAfterS?: number;
}

/** Made by the gateway with words of its own that hold nothing of the caller's. */
export class Refused extends GraphQLError {
  override readonly name = 'Refused';
  readonly retryAfterS: number | undefined;

  constructor(message: string, { code, status, retryAfterS }: RefusedAs) {
    super(message, { extensions: { code, http: { status } } });
    this.retryAfterS = retryAfterS;
  }
}

interface ErrorsOptions {
  readonly schema: GraphQLSchema;
  /** Told of an error that is our own bug: logged and alarmed, and never shown. */
  readonly onBug: (error: unknown) => void;
}

type Formatted = GraphQLFormattedError;

/** The one place that decides what a caller sees of an error. */
export function errorFormatter({ schema, onBug }: ErrorsOptions) {
  const safe = safeMessages(schema);
  return (formatted: Formatted, thrown: unknown): Formatted => {
    const error = unwrapResolverError(thrown);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (error instanceof UpstreamError) return { ...place, ...upstreamTrouble(error) };
    if (error instanceof BatchRefusal || error instanceof TurnRefusal)
      return { ...place, message: BUSY.message, extensions: { code: BUSY.code, retryable: true } };
    if (error instanceof Refused)
      return { ...place, message: error.message, extensions: { code: error.extensions.code } };
    const code = formatted.extensions?.code;
    const input = invalidInput(error);
    if (input) return { ...place, message: input.message, extensions: { code: 'BAD_USER_INPUT' } };
    if (badArgument(error))
      return { ...place, message: safe(formatted.message), extensions: { code: 'BAD_USER_INPUT' } };
    if (CALLERS_FAULT.has(code)) return { ...place, message: safe(formatted.message), extensions: { code } };
    onBug(error);
    return {
      ...place,
      message: 'Something went wrong inside the gateway. It has been logged.',
      extensions: { code: 'INTERNAL' },
    };
  };
}

function upstreamTrouble({ system, trouble, retryable, retryAfterMs }: UpstreamError): Formatted {
  const { code, words } = TROUBLE_WORDS[trouble];
  return {
    message: `${system} ${words}`,
    extensions: { code, system, retryable, ...(retryAfterMs !== null && { retryAfterMs }) },
  };
}

/** An argument that only shows to be wrong when its variables are known, which graphql-js finds too late to give it a code. */
const badArgument = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.startsWith('Argument "');

/** A scalar's refusal, which graphql-js wraps in a message that repeats the value. */
function invalidInput(error: unknown): InvalidInput | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause instanceof InvalidInput) return cause;
    cause = cause instanceof GraphQLError ? cause.originalError : cause.cause;
  }
  return null;
}

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context.js';
import { type AnsweringOptions, answering } from './answering.js';
import { errorFormatter } from './errors.js';
import { rootRule } from './root-rule.js';
import { type ShapeLimits, shapeRule } from './shape-rule.js';

export interface ApolloOptions extends Omit<AnsweringOptions, 'schema'> {
  readonly schema: GraphQLSchema;
  readonly limits: ShapeLimits & { readonly maxTokens: number };
  readonly onBug: (error: unknown) => void;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

const silent = () => {};
/** Apollo's own log goes to the console and may quote what was sent. What matters in it reaches `onBug`. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

/** Apollo with its own limits set, one rule of ours, nothing per field, and our plugin on the way. */
export function apolloServer(options: ApolloOptions): ApolloServer<Context> {
  const { schema, limits } = options;
  return new ApolloServer<Context>({
    schema,
    introspection: true, // closed by permission: only a grant of the schema opens it
    formatError: errorFormatter({ schema, onBug: options.onBug }),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    maxRecursiveSelections: 10_000,
    validationRules: [shapeRule(limits), rootRule],
    validationOptions: { maxErrors: 10 },
    executionOptions: { maxCoercionErrors: 5 },
    nodeEnv: 'production',
    logger: SILENT,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answering(options),
      { unexpectedErrorProcessingRequest: async ({ error }) => options.onBug(error) },
      ...(options.plugins ?? []),
    ],
  });
}

import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses what HTTP does not take: subscriptions, and what the schema has none of, which graphql-js would leave to fail. */
export const rootRule: ValidationRule = context => ({
  OperationDefinition: node => {
    if (node.operation === 'subscription') {
      const words = 'Subscriptions are taken by the socket at /graphql/events, not by HTTP.';
      context.reportError(new GraphQLError(words, { nodes: node }));
      return;
    }
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`The schema has no ${node.operation}s.`, { nodes: node }));
  },
});

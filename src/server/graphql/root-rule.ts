import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses an operation of a kind that the schema has none of, which graphql-js would leave to fail when it runs. */
export const rootRule: ValidationRule = context => ({
  OperationDefinition: node => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`The schema has no ${node.operation}s.`, { nodes: node }));
  },
});

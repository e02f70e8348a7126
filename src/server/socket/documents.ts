import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../../domain/caller.js';
import type { AdmittedOperations } from '../graphql/admitted.js';
import { Refused } from '../graphql/errors.js';
import { type Permission, refusal, type Verdict } from '../graphql/permission.js';
import { type ShapeLimits, shapeRule } from '../graphql/shape-rule.js';

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly admitted: AdmittedOperations;
  readonly permission: Permission;
  readonly limits: ShapeLimits & { readonly maxTokens: number };
}

/** What was sent with `subscribe`. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | null | undefined;
}

export interface Admitted {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly verdict: Verdict;
}

const MOST_KNOWN = 500;
const MOST_ERRORS = 10;

/** Errors of a document, as a list that graphql-ws passes on. */
export type Refusals = readonly GraphQLError[];

/** Holds a subscription to the same limits, list of published documents and permissions as HTTP holds queries to. */
export class SubscriptionDocuments {
  private readonly parsed = new LRUCache<string, DocumentNode>({ max: MOST_KNOWN });
  private readonly rules: readonly ValidationRule[];

  constructor(private readonly options: DocumentOptions) {
    this.rules = [...specifiedRules, shapeRule(options.limits), subscriptionsAlone];
  }

  /** What may be followed, or why not. Throws Refused where the document is not admitted or shows too much. */
  read({ query, operationName = null, variables, extensions }: Asked, caller: Caller): Admitted | Refusals {
    const text = this.options.admitted.textOf({ query, ...documentIdIn(extensions) });
    const document = this.parsed.get(text) ?? this.checked(text);
    if ('length' in document) return document;
    this.parsed.set(text, document);
    const operation = getOperationAST(document, operationName);
    if (!operation)
      return [coded(new GraphQLError('Name the operation that is meant.'), 'OPERATION_RESOLUTION_FAILURE')];
    const verdict = this.options.permission.verdict(document, caller);
    if (verdict.refused.length > 0) throw refusal(verdict, caller);
    const values = getVariableValues(this.options.schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: MOST_ERRORS,
    });
    if (values.errors) return values.errors.map(error => coded(error, 'BAD_USER_INPUT'));
    return { document, operationName: operation.name?.value ?? null, variables: variables ?? {}, verdict };
  }

  private checked(text: string): DocumentNode | Refusals {
    const document = this.parse(text);
    if ('length' in document) return document;
    const errors = validate(this.options.schema, document, this.rules, { maxErrors: MOST_ERRORS });
    return errors.length === 0 ? document : errors.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  }

  private parse(text: string): DocumentNode | Refusals {
    try {
      return parse(text, { maxTokens: this.options.limits.maxTokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    }
  }
}

/** A published document by its id: graphql-ws wants a text beside it, which is then not looked at. */
function documentIdIn(extensions: Asked['extensions']): { documentId?: string } {
  const documentId = extensions?.documentId;
  if (documentId === undefined) return {};
  if (typeof documentId !== 'string')
    throw new Refused('"documentId" has to be text.', { code: 'BAD_REQUEST', status: 400 });
  return { documentId };
}

function coded(error: GraphQLError, code: string): GraphQLError {
  Object.assign(error.extensions, { code });
  return error;
}

const subscriptionsAlone: ValidationRule = context => ({
  OperationDefinition: node => {
    if (node.operation === 'subscription' && node.kind === Kind.OPERATION_DEFINITION) return;
    context.reportError(
      new GraphQLError('The socket takes subscriptions alone. Send queries and mutations by POST to /graphql.', {
        nodes: node,
      }),
    );
  },
});

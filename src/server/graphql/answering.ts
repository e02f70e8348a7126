import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context.js';
import { Compiled } from './compiled.js';
import { heldBack, type LeavingOptions, namedInAudit } from './leaving.js';
import { Permission, refusal, type Verdict } from './permission.js';

export interface AnsweringOptions extends LeavingOptions {
  readonly schema: GraphQLSchema;
  /** Counts how documents ran: compiled, not compilable, or compiled with errors and so run again. */
  readonly onRun: (how: 'compiled' | 'interpreted' | 'fallback') => void;
}

/**
 * The way of a document through Apollo: permission once, then the compiled query, then the audit, then the answer.
 * A compiled query whose answer has errors is run again by graphql-js, whose errors are exact; loaders remember what they
 * loaded, so no upstream is asked twice. That is why queries have no effects.
 */
export function answering(options: AnsweringOptions): ApolloServerPlugin<Context> {
  const permission = new Permission(options.schema);
  const compiled = new Compiled(options.schema);
  return {
    async requestDidStart() {
      let verdict: Verdict | null = null;
      return {
        async didResolveOperation({ document, contextValue }) {
          verdict = permission.verdict(document, contextValue.caller);
          if (verdict.refused.length > 0) throw refusal(verdict, contextValue.caller);
        },
        async responseForOperation({ document, operation, operationName, request, contextValue }) {
          // Absent where the document holds several and the request names none of them: Apollo says so.
          if (operation?.operation !== 'query') return null;
          const run = compiled.find(document, operationName);
          if (run === null) {
            options.onRun('interpreted');
            return null;
          }
          const result = await run(contextValue, request.variables ?? {});
          const fell = result.errors !== undefined && result.errors.length > 0;
          options.onRun(fell ? 'fallback' : 'compiled');
          return fell ? null : single(result.data);
        },
        async willSendResponse({ response, contextValue, operationName, queryHash }) {
          if (verdict === null) return;
          const operation = namedInAudit(operationName) ?? queryHash?.slice(0, 16) ?? '';
          const held = await heldBack(options, { verdict, context: contextValue, operation });
          if (held === null) return;
          response.http.status = held.status;
          response.body = { kind: 'single', singleResult: { errors: [held.error] } };
        },
      };
    },
  };
}

const single = (data: unknown): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() } as GraphQLResponse['http'],
  body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } },
});

import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { PersonRef } from '../../domain/references.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Context } from '../../resolvers/context.js';
import { Compiled } from './compiled.js';
import { Refused } from './errors.js';
import { Permission, refusal, type Verdict } from './permission.js';

export interface AnsweringOptions {
  readonly schema: GraphQLSchema;
  readonly audit: Pick<AuditLog, 'record'>;
  /** Counts how documents ran: compiled, not compilable, or compiled with errors and so run again. */
  readonly onRun: (how: 'compiled' | 'interpreted' | 'fallback') => void;
  readonly onAuditFailed: (error: unknown) => void;
  /** Says no, by throwing Refused, where too much is asked about a person. */
  readonly admitPeople?: (people: readonly PersonRef[]) => Promise<void>;
}

const AUDIT_MISSING = {
  errors: [
    {
      message: 'The read could not be recorded, so nothing is shown. Ask again in a moment.',
      extensions: { code: 'AUDIT_UNAVAILABLE', retryable: true },
    },
  ],
};

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
          if (verdict === null || !verdict.personal) return;
          const operation = namedInAudit(operationName) ?? queryHash?.slice(0, 16) ?? '';
          const held = await withheld(options, contextValue.reads.whose);
          if (held !== null) {
            response.http.status = held.status;
            response.body = { kind: 'single', singleResult: { errors: [held.error] } };
          }
          try {
            await recordRead({ audit: options.audit, verdict, context: contextValue, operation, shown: held === null });
          } catch (error) {
            options.onAuditFailed(error);
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: AUDIT_MISSING };
          }
        },
      };
    },
  };
}

/** A caller chooses the name, and each read keeps it: one of any length would let the log be filled. */
const MOST_OF_A_NAME = 64;
const namedInAudit = (name: string | null | undefined): string | null =>
  name && name.length <= MOST_OF_A_NAME ? name : null;

const single = (data: unknown): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() } as GraphQLResponse['http'],
  body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } },
});

/** Why an answer about these people may not leave, or null where it may. */
async function withheld({ admitPeople }: AnsweringOptions, people: readonly PersonRef[]) {
  try {
    await admitPeople?.(people);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    return { status: http.status, error: { message: error.message, extensions: { code } } };
  }
}

interface Read {
  readonly audit: Pick<AuditLog, 'record'>;
  readonly verdict: Verdict;
  readonly context: Context;
  readonly operation: string;
  /** Whether the answer leaves. */
  readonly shown: boolean;
}

/** One entry a request: who, what, whose and why. Attempts on somebody else's record are kept as well. */
async function recordRead({ audit, verdict, context, operation, shown }: Read): Promise<void> {
  const { caller, reads, requestId } = context;
  const { whose, refusals } = reads;
  const about = {
    requestId,
    subject: caller.subject,
    client: caller.client,
    callerClass: caller.class,
    purpose: caller.purpose,
    operation,
    what: verdict.what,
  };
  if (whose.length > 0) await audit.record({ ...about, whose, outcome: shown ? 'shown' : 'withheld' });
  if (refusals.length > 0) await audit.record({ ...about, whose: refusals, outcome: 'refused' });
}

import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { ask, problem } from './gateway';
import type { Session } from './session';

const REFUSED_IN_SANDBOX =
  '401: the gateway refused the token of this role, and a fresh one too. Choose another role, or restart the sandbox.';
const REFUSED =
  '401: the gateway refused this token. It may have expired or be meant for another gateway. Paste a new one.';
const NO_TOKEN = 'Not sent: there is no access token yet. Paste one in the field at the top.';
const NO_SUBSCRIPTIONS = 'Not sent: this page runs queries and mutations. Subscriptions need a WebSocket client.';

/**
 * Sends what the editor holds to the gateway as the caller chosen in the strip. A GraphQL answer is shown as it comes,
 * whatever its status; anything else becomes one error in GraphQL's shape.
 */
export function gatewayFetcher(session: Session): Fetcher {
  return async (params, options) => {
    const written: Record<string, string> = options?.headers ?? {};
    if (
      options?.documentAST &&
      getOperationAST(options.documentAST, params.operationName)?.operation === 'subscription'
    ) {
      return problem(NO_SUBSCRIPTIONS);
    }
    if (!session.caller().token && !namesAuthorization(written)) {
      session.tell({ kind: 'trouble', text: NO_TOKEN });
      return problem(NO_TOKEN);
    }
    const { status, answer } = await ask(session, () => session.caller(), { params, written });
    if (status === 401) session.tell({ kind: 'trouble', text: refusal(session) });
    else session.settleTrouble();
    return answer;
  };
}

const refusal = (session: Session): string => (session.state().settings.sandbox ? REFUSED_IN_SANDBOX : REFUSED);

const namesAuthorization = (headers: Record<string, string>): boolean =>
  Object.keys(headers).some(name => name.toLowerCase() === 'authorization');

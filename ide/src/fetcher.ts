import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { parse } from 'graphql';
import { ask, problem, refusal } from './gateway';
import type { Session } from './session';

const NO_TOKEN = 'Not sent: there is no access token yet. Paste one in the field at the top.';
const NO_SUBSCRIPTIONS = 'Not sent: this page runs queries and mutations. Subscriptions need a WebSocket client.';

/**
 * Sends what the editor holds to the gateway as the caller chosen in the strip. A GraphQL answer is shown as it comes,
 * whatever its status; anything else becomes one error in GraphQL's shape.
 */
export function gatewayFetcher(session: Session): Fetcher {
  return async (params, options) => {
    const written: Record<string, string> = options?.headers ?? {};
    const operation = chosenOperation(params);
    if (operation?.kind === 'subscription') return problem(NO_SUBSCRIPTIONS);
    if (!session.caller().token && !namesAuthorization(written)) {
      session.tell({ kind: 'trouble', text: NO_TOKEN });
      return problem(NO_TOKEN);
    }
    const { status, answer } = await ask(session, () => session.caller(), {
      params: operation ? { ...params, operationName: operation.name } : params,
      written,
    });
    if (status === 401) session.tell(refusal(session));
    else session.settleTrouble();
    return answer;
  };
}

interface Operation {
  readonly name: string | undefined;
  readonly kind: string;
}

/**
 * The operation to run. GraphiQL works its name out a moment after the text changes, so right after opening a tab the
 * name it gives is the last tab's; where the document holds one operation there is nothing to choose. Undefined when
 * the document cannot be parsed or several could be meant: the gateway then says what is wrong.
 */
function chosenOperation({ query, operationName }: FetcherParams): Operation | undefined {
  const operations = operationsOf(query);
  return operations.length === 1 ? operations[0] : operations.find(({ name }) => name === operationName);
}

function operationsOf(query: string): Operation[] {
  try {
    return parse(query).definitions.flatMap(definition =>
      definition.kind === 'OperationDefinition' ? [{ name: definition.name?.value, kind: definition.operation }] : [],
    );
  } catch {
    return [];
  }
}

const namesAuthorization = (headers: Record<string, string>): boolean =>
  Object.keys(headers).some(name => name.toLowerCase() === 'authorization');

import type { FetcherParams } from '@graphiql/toolkit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller, Notice, Session } from './session';

const ANSWER_TIMEOUT_MS = 60_000;
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

const REFUSED_IN_SANDBOX =
  '401: the gateway refused the token of this role, and a fresh one too. Choose another role, or restart the sandbox.';
const REFUSED =
  '401: the gateway refused this token. It may have expired or be meant for another gateway. Paste a new one.';

export interface Outgoing {
  readonly params: FetcherParams;
  /** What the user wrote in GraphiQL's header editor; it wins, since it was asked for by hand. */
  readonly written: Readonly<Record<string, string>>;
}

export interface Incoming {
  readonly status: number;
  readonly answer: ExecutionResult;
}

/** Something this page has to say itself, in the shape of a GraphQL answer. */
export const problem = (message: string): ExecutionResult => ({ errors: [new GraphQLError(message)] });

/** What to do about a 401. */
export const refusal = (session: Session): Notice => ({
  kind: 'trouble',
  text: session.state().settings.sandbox ? REFUSED_IN_SANDBOX : REFUSED,
});

/**
 * One request as `as()`, who may have a fresh token the second time: a page left open outlives its sandbox tokens, so
 * a 401 there is tried again, once. Throws in plain words when there is no answer at all.
 */
export async function ask(session: Session, as: () => Caller, outgoing: Outgoing): Promise<Incoming> {
  const { endpoint } = session.state().settings;
  const first = await send(endpoint, as(), outgoing);
  const again = first.status === 401 && (await session.renew());
  return again ? send(endpoint, as(), outgoing) : first;
}

async function send(endpoint: string, { token, purpose }: Caller, { params, written }: Outgoing): Promise<Incoming> {
  const headers = new Headers({ 'content-type': 'application/json', accept: ACCEPT });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (purpose) headers.set('guildhall-purpose', purpose);
  for (const [name, value] of Object.entries(written)) headers.set(name, value);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers,
    body: JSON.stringify(params),
    credentials: 'omit',
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  }).catch((trouble: unknown) => {
    throw new Error(unreachable(trouble));
  });
  return { status: response.status, answer: await readAnswer(response) };
}

async function readAnswer(response: Response): Promise<ExecutionResult> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null) return body;
  return problem(`The gateway answered ${response.status} ${response.statusText}, without a JSON object.`);
}

const unreachable = (trouble: unknown): string =>
  trouble instanceof DOMException && trouble.name === 'TimeoutError'
    ? `No answer within ${ANSWER_TIMEOUT_MS / 1000} seconds; the request was given up.`
    : 'The gateway could not be reached. Is it running?';

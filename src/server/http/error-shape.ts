import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { Refused } from '../graphql/errors.js';
import { OF_DATA } from './data-headers.js';

interface Said {
  readonly status: number;
  readonly message: string;
  readonly code: string;
}

/** What is said of each status, in place of the server's own words, which may repeat what was sent. */
export const WORDS: Readonly<Record<number, string>> = {
  400: 'The request could not be read. Send JSON with a "query".',
  404: 'There is nothing at this address. GraphQL is at /graphql.',
  405: 'This method is not for this address.',
  408: 'The request came too slowly and was dropped.',
  413: 'The request is too large. Ask for less at a time.',
  414: 'The address is too long. Send the document by POST.',
  415: 'Send the request as application/json.',
  431: 'The headers are too large.',
  503: 'The gateway is too busy to answer. Ask again in a few seconds.',
};

/** Every refusal of the HTTP layer has GraphQL's own shape, so that a client reads one kind of error. */
export function graphqlShapedErrors(app: FastifyInstance, onBug: (error: unknown) => void): void {
  app.setErrorHandler((error: FastifyError | Refused, _request, reply) => answerError(error, reply, onBug));
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .headers(OF_DATA)
      .send(graphqlError(WORDS[404] ?? '', 'NOT_FOUND')),
  );
}

export const graphqlError = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

export function answerError(error: FastifyError | Refused, reply: FastifyReply, onBug: (error: unknown) => void) {
  const { status, message, code } = said(error, onBug);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (error instanceof Refused && error.retryAfterS !== undefined) reply.header('retry-after', error.retryAfterS);
  return reply.code(status).headers(OF_DATA).send(graphqlError(message, code));
}

function said(error: FastifyError | Refused, onBug: (error: unknown) => void): Said {
  if (error instanceof Refused) {
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    return { status: http.status, message: error.message, code };
  }
  const status = error.statusCode ?? 500;
  const message = WORDS[status] ?? (status < 500 ? WORDS[400] : undefined);
  if (message !== undefined) return { status, message, code: status === 503 ? 'OVERLOADED' : 'BAD_REQUEST' };
  onBug(error);
  return { status: 500, message: 'Something went wrong inside the gateway. It has been logged.', code: 'INTERNAL' };
}

import type { IncomingMessage } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import type { StubGateway } from './stub-gateway.js';

/** Just enough of a graph for documentation to show. */
const SCHEMA = buildSchema(`
  "A reference that names its system, such as civica:7000001."
  scalar PersonReference
  "Whom the council knows."
  type Customer { "As printed on the bill." name: String! }
  type Query { "One person, whole." customer(ref: PersonReference!): Customer }
`);

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (status: number, message: string, code: string): Reply => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});

/**
 * Refuses like the gateway: no token or an old one with 401, the schema to anyone but a developer. Anything else is
 * answered with who asked what, so that these tests do not depend on what the documents of `operations/` select.
 */
export async function stubAnswer(request: IncomingMessage, stub: StubGateway): Promise<Reply> {
  const { query, variables = {}, operationName = '' } = JSON.parse(await text(request));
  const authorization = request.headers.authorization ?? '';
  stub.asked.push({
    authorization,
    purpose: String(request.headers['guildhall-purpose'] ?? ''),
    operationName,
    variables,
  });
  const token = authorization.replace('Bearer ', '');
  if (!token.startsWith('token-of-') || stub.expired.has(token)) return refusal(401, 'Sign in.', 'UNAUTHENTICATED');
  const caller = token.replace('token-of-', '');
  if (!query.includes('__schema')) return { status: 200, body: { data: { caller, operationName, variables } } };
  if (!caller.startsWith('developer')) return refusal(403, 'The schema needs schema:read.', 'FORBIDDEN');
  return { status: 200, body: await graphql({ schema: SCHEMA, source: query }) };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

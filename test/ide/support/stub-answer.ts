import type { IncomingMessage } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import type { StubGateway } from './stub-gateway.js';

/** Just enough of a graph to read a schema from and to answer an example of the test's own. */
const SCHEMA = buildSchema(`
  "A reference that names its system, such as civica:7000001."
  scalar PersonReference
  "Whom the council knows."
  type Customer { "As printed on the bill." name: String! ref: PersonReference! }
  type Query {
    "One person, whole."
    customer(ref: PersonReference!): Customer
    "Whoever asks."
    me: Customer
  }
`);

const ROOT = {
  customer: ({ ref }: { ref: string }) => ({ name: `Customer ${ref}`, ref }),
  me: { name: 'The caller', ref: 'civica:7000009' },
};

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (status: number, message: string, code: string): Reply => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});

/** Refuses like the gateway: no or an old token 401, the schema to anyone but a developer. */
export async function stubAnswer(request: IncomingMessage, stub: StubGateway): Promise<Reply> {
  const { query, variables, operationName } = JSON.parse(await text(request));
  const authorization = request.headers.authorization ?? '';
  const purpose = String(request.headers['guildhall-purpose'] ?? '');
  stub.asked.push({ authorization, purpose, operationName: operationName ?? '', variables: variables ?? {} });
  const token = authorization.replace('Bearer ', '');
  if (!token.startsWith('token-of-') || stub.expired.has(token)) {
    return refusal(401, 'Sign in.', 'UNAUTHENTICATED');
  }
  if (query.includes('__schema') && !token.startsWith('token-of-developer')) {
    return refusal(200, 'The schema needs schema:read.', 'FORBIDDEN');
  }
  const body = await graphql({
    schema: SCHEMA,
    source: query,
    rootValue: ROOT,
    variableValues: variables,
    operationName,
  });
  return { status: 200, body };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Register } from './register.js';

/** lost: the notices are marked as read, and the socket is closed before they are given. The others are answers by their status. */
export const RegisterFault = z.strictObject({
  kind: z.enum(['lost', '401', '403', '500', 'html']),
  operation: z.enum(['token', 'pending', 'since', 'moratorium']),
  times: z.int().min(1).max(1_000).default(1),
});
export type RegisterFault = z.input<typeof RegisterFault>;

/** The simulated register with what is set against it. The client and its secret open nothing else. */
export interface RegisterHalf {
  readonly register: Register;
  readonly faults: RegisterFault[];
  readonly tokens: Set<string>;
}

const CLIENT = { id: 'testshire', secret: 'testshire' };
const MOST_TOKENS = 1_000;
const UUID = /^[0-9a-f-]{36}$/i;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

const problem = (reply: FastifyReply, status: number, title: string) =>
  reply.code(status).type('application/problem+json').send({ type: 'about:blank', title, status });

/** The published paths of its identity service, notification API and creditor API, each below a name of its own. */
export function breathingSpaceHalf(app: FastifyInstance, half: RegisterHalf): void {
  const { register } = half;
  app.post('/breathing-space/identity/connect/token', (request, reply) => token(half, request, reply));
  const pending = (request: FastifyRequest, reply: FastifyReply) =>
    guarded(half, 'pending', { request, reply, answer: () => register.pending() });
  app.get('/breathing-space/notifications/Organisations/Pending', pending);
  app.get('/breathing-space/notifications/Organisations/:id/Pending', pending);
  const since = (request: FastifyRequest, reply: FastifyReply) => {
    const { timeStamp } = request.params as { timeStamp: string };
    const answer = () => (MOMENT.test(timeStamp) ? register.since(timeStamp.slice(0, 19)) : null);
    return guarded(half, 'since', { request, reply, answer });
  };
  app.get('/breathing-space/notifications/Organisations/:timeStamp', since);
  app.get('/breathing-space/notifications/Organisations/:id/:timeStamp', since);
  app.get('/breathing-space/creditor/Creditor/BreathingSpaces/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    return guarded(half, 'moratorium', { request, reply, answer: () => (UUID.test(id) ? register.find(id) : null) });
  });
  app.post('/control/breathing-space/notices', async request => {
    const { moratorium } = z.strictObject({ moratorium: z.uuid() }).parse(request.body);
    register.tell(moratorium);
    return { told: true };
  });
}

function token(half: RegisterHalf, request: FastifyRequest, reply: FastifyReply) {
  const struck = strike(half, 'token', reply);
  if (struck) return struck;
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const known = form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret;
  if (form.get('grant_type') !== 'client_credentials' || !known)
    return reply.code(400).send({ error: 'invalid_client' });
  const made = randomUUID();
  if (half.tokens.size >= MOST_TOKENS) half.tokens.clear();
  half.tokens.add(made);
  return reply.send({ access_token: made, token_type: 'Bearer', expires_in: 3_600, scope: form.get('scope') ?? '' });
}

interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly answer: () => unknown;
}

function guarded(half: RegisterHalf, operation: RegisterFault['operation'], { request, reply, answer }: Asked) {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!half.tokens.has(bearer)) return problem(reply, 401, 'Unauthorized');
  const lost = half.faults.find(fault => fault.operation === operation)?.kind === 'lost';
  // What is lost on the way has been marked as read all the same.
  if (lost) answer();
  const struck = strike(half, operation, reply);
  if (struck) return struck;
  const body = answer();
  return body === null ? problem(reply, 404, 'Not Found') : reply.send(body);
}

function strike({ faults }: RegisterHalf, operation: RegisterFault['operation'], reply: FastifyReply) {
  const n = faults.findIndex(fault => fault.operation === operation);
  const fault = faults[n];
  if (fault === undefined) return null;
  if ((fault.times ?? 1) > 1) faults[n] = { ...fault, times: (fault.times ?? 1) - 1 };
  else faults.splice(n, 1);
  if (fault.kind === 'lost') {
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  if (fault.kind === 'html') return reply.type('text/html').send('<html><body>Down for maintenance</body></html>');
  return problem(reply, Number(fault.kind), 'simulated');
}

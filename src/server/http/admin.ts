import Fastify, { type FastifyInstance } from 'fastify';

/** Why the gateway may not be sent requests; empty where it may. */
export type Readiness = () => Promise<readonly string[]>;

export interface AdminOptions {
  readonly ready: Readiness;
  readonly metrics: () => Promise<{ contentType: string; text: string }>;
}

/**
 * The admin port: never open to callers. `/livez` says that the process runs, `/readyz` that it may be sent requests (a
 * dead upstream does not make it unready: what does not need it still answers), `/metrics` is Prometheus'.
 */
export function adminApp({ ready, metrics }: AdminOptions): FastifyInstance {
  const app = Fastify({ logger: false, requestTimeout: 5_000 });
  app.get('/livez', async (_request, reply) => reply.type('text/plain').send('live\n'));
  app.get('/readyz', async (_request, reply) => {
    const reasons = await ready();
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .type('text/plain')
      .send(reasons.length === 0 ? 'ready\n' : `not ready\n${reasons.join('\n')}\n`);
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await metrics();
    return reply.type(contentType).send(text);
  });
  return app;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../../../src/domain/caller.js';
import { type AppLimits, publicApp } from '../../../src/server/http/app.js';
import { ideRoute } from '../../../src/server/http/ide-route.js';
import { rateLimits } from '../../../src/server/rate-limits.js';

const LIMITS: AppLimits = {
  ...{ maxBodyBytes: 10_000, requestTimeoutMs: 1_000, headersTimeoutMs: 1_000, keepAliveTimeoutMs: 1_000 },
  ...{ connectionsCheckingIntervalMs: 1_000, maxEventLoopDelayMs: 0, maxEventLoopUtilization: 1 },
};
const PUBLIC = { class: 'public' } as Caller;

let app: FastifyInstance;
const serving = async (limits: Partial<AppLimits>, answer: (request: FastifyRequest) => Promise<string>) => {
  app = await publicApp({ limits: { ...LIMITS, ...limits }, requestId: () => '1', onBug: () => {} });
  app.get('/asked', answer);
};
/** The event loop is looked at once a second: it stands still for all of one. */
const stoodStill = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_100);
afterEach(() => app.close());

describe('who asks too much is told when to ask again', () => {
  it('by the time that is left of the count', async () => {
    const { admitCaller } = rateLimits({ windowS: 600, perClient: 1, perPerson: 1 });
    await serving({}, async request => {
      await admitCaller(PUBLIC, request);
      return 'answered';
    });
    expect((await app.inject('/asked')).statusCode).toBe(200);
    const refused = await app.inject('/asked');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(500);
  });

  it('not at all just after the start, whose own work kept the event loop', async () => {
    await serving({ maxEventLoopDelayMs: 1 }, async () => 'answered');
    const at = await app.listen({ host: '127.0.0.1', port: 0 });
    stoodStill();
    await passed(20); // the delay of that second is taken
    expect((await fetch(`${at}/asked`)).status).toBe(200);
    expect(app.isUnderPressure()).toBe(true);
  });

  it('in seconds where the gateway is busy, which still serves the files of a page', async () => {
    await serving({ maxEventLoopDelayMs: 1 }, async () => 'answered');
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    await writeFile(join(folder, 'page.css'), 'a {}');
    await ideRoute(app, {
      folder,
      settings: async () => ({ sandbox: false, council: '', endpoint: '', roles: [], people: [] }),
    });
    await app.ready();
    stoodStill();
    let reply = await app.inject('/asked');
    for (let tries = 0; tries < 100 && reply.statusCode !== 503; tries += 1) {
      await passed(5);
      reply = await app.inject('/asked');
    }
    const page = await Promise.all(['/ide/settings.json', '/page.css'].map(path => app.inject(path)));
    await rm(folder, { recursive: true });
    expect(page.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect({ status: reply.statusCode, after: reply.headers['retry-after'] }).toEqual({ status: 503, after: '2' });
  });
});

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { rateLimiter } from '../../../src/platform/limits/rate-limiter.js';
import { describeWithRedis } from '../../support/services.js';

describeWithRedis('a rate limit shared by two gateways', url => {
  let clients: Redis[];
  beforeEach(async () => {
    clients = [new Redis(url, { lazyConnect: true }), new Redis(url, { lazyConnect: true })];
    await Promise.all(clients.map(client => client.connect()));
  });
  afterEach(() => Promise.all(clients.map(gone)));

  async function gone(client: Redis): Promise<void> {
    if (client.status === 'end') return;
    client.disconnect();
    await once(client, 'end');
  }

  const limiters = (limits: { points: number; seconds: number }) => {
    const name = randomUUID();
    return clients.map(client => rateLimiter({ name, ...limits, redis: { client, keySecret: 'secret' } }));
  };

  it('is one count, however the requests fall', async () => {
    const both = limiters({ points: 20, seconds: 60 });
    const takes = Array.from({ length: 50 }, (_, n) => both[n % 2]?.take('a'));
    const allowed = (await Promise.all(takes)).filter(taken => taken?.allowed);
    expect(allowed).toHaveLength(20);
  });

  it('says when to come again, and begins again then', async () => {
    const [limiter] = limiters({ points: 1, seconds: 1 });
    await limiter?.take('a');
    const refused = await limiter?.take('a');
    expect(refused?.allowed).toBe(false);
    expect(refused?.retryAfterMs).toBeGreaterThan(0);
    expect(refused?.retryAfterMs).toBeLessThanOrEqual(1_000);
    await new Promise(resolve => setTimeout(resolve, (refused?.retryAfterMs ?? 0) + 50));
    expect((await limiter?.take('a'))?.allowed).toBe(true);
  });

  it('goes on by itself when Redis goes away', async () => {
    const [limiter] = limiters({ points: 2, seconds: 60 });
    await limiter?.take('a');
    await Promise.all(clients.map(gone));
    const after = [await limiter?.take('a'), await limiter?.take('a'), await limiter?.take('a')];
    expect(after.map(taken => taken?.allowed)).toEqual([true, true, false]);
  });
});

import { createServer, type Server, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { redisClient } from '../../../src/platform/cache/redis.js';
import { describeWithRedis } from '../../support/services.js';
import { aCache, aSpec, counted, plain, reading, someKeys } from './support.js';

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error('it never came about');
};

/** A way to Redis that can hang or break, as networks do. */
async function aWay(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const { connect } = await import('node:net');
  let hangs = false;
  const held: (() => unknown)[] = [];
  const server: Server = createServer(near => {
    const far = connect(Number(port || 6379), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => near.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('data', data => void (hangs ? held.push(() => far.write(data)) : far.write(data)));
    far.on('data', data => void near.write(data));
    near.on('close', () => far.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const at = address.port;
  return {
    url: `redis://127.0.0.1:${at}`,
    hang: (whether: boolean) => {
      hangs = whether;
      if (!hangs) for (const pass of held.splice(0)) pass();
    },
    break: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve)),
  };
}

describeWithRedis('cache', url => {
  const closing: (() => unknown)[] = [];
  let admin: Redis;
  let name = '';

  beforeAll(() => {
    admin = new Redis(url);
  });
  beforeEach(() => {
    name = `test-${Math.random().toString(36).slice(2, 12)}`;
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    const mine = await admin.keys(`guildhall:{${name}}:*`);
    if (mine.length > 0) await admin.unlink(mine);
  });
  afterAll(() => {
    admin.disconnect();
  });

  async function aProcess(at = url) {
    const codes: string[] = [];
    const client = redisClient({ url: at }, code => codes.push(code));
    const cache = aCache({ redis: client, random: Math.random });
    closing.push(
      () => client.disconnect(),
      () => cache.close(),
    );
    const things = cache.forCaller(aSpec({ name, codec: { encode: String, decode: String } }));
    await until(() => client.status === 'ready');
    return { client, cache, things, codes };
  }
  const kept = async (count: number) => (await admin.keys(`guildhall:{${name}}:value:*`)).length === count;

  it('what one process has read the other has not to, with a time to live', async () => {
    const [one, two] = [await aProcess(), await aProcess()];
    const { asked, load } = counted();
    await one.things.readMany(['a', 'b'], reading(), load);
    await until(() => kept(2));
    expect(plain(await two.things.readMany(['a', 'b', 'c'], reading(), load))).toEqual({
      a: 'a 1',
      b: 'b 1',
      c: 'c 1',
    });
    expect(asked).toEqual([['a', 'b'], ['c']]);
    for (const key of await admin.keys(`guildhall:{${name}}:*`)) {
      const ttl = await admin.pttl(key);
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThanOrEqual(660_000);
    }
  });

  it('invalidation is heard by the other process and holds for the next', async () => {
    const [one, two] = [await aProcess(), await aProcess()];
    const { asked, load } = counted();
    await two.things.readMany(['a|p'], reading(), load);
    await until(() => kept(1));
    await until(async () => Number((await admin.pubsub('NUMSUB', await channel()))[1]) >= 2);
    await one.cache.invalidate(['p']);
    await until(async () => {
      await two.things.readMany(['a|p'], reading(), load);
      return asked.length === 2;
    });
    expect(asked).toEqual([['a|p'], ['a|p']]);
    const three = await aProcess();
    await three.things.readMany(['a|p'], reading(), load);
    expect(asked).toHaveLength(3);
  });
  const channel = async () => (await admin.pubsub('CHANNELS', 'guildhall:cuts:*'))[0] as string;

  it('nothing in it says whose or what it is', async () => {
    const { things, cache } = await aProcess();
    const key = 'civica:50098765|civica:person1';
    await things.readMany([key], reading({ authority: 'caller:smith' }), async () => new Map([[key, 'SW1A 1AA']]));
    await cache.invalidate(['civica:person2']);
    await until(() => kept(1));
    const all: string[] = [];
    let cursor = '0';
    do {
      const [next, keys] = await admin.scan(cursor, 'COUNT', 500);
      for (const found of keys.filter(one => one.includes(name))) {
        all.push(found, (await admin.getBuffer(found))?.toString('latin1') ?? '');
      }
      cursor = next;
    } while (cursor !== '0');
    expect(all).toHaveLength(4);
    for (const secret of ['civica', '50098765', 'person', 'smith', 'SW1A', 'caller']) {
      expect(all.join('\n')).not.toContain(secret);
    }
  });

  it('a Redis that hangs costs its timeout a few times, then nothing', async () => {
    const way = await aWay(url);
    closing.push(() => way.break());
    const { things } = await aProcess(way.url);
    way.hang(true);
    const { load } = counted();
    const took: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const start = performance.now();
      expect(plain(await things.readMany([`k${n}`], reading(), load))).toEqual({ [`k${n}`]: `k${n} 1` });
      took.push(performance.now() - start);
    }
    expect(Math.max(...took)).toBeLessThan(250);
    expect(took.slice(6).every(ms => ms < 20)).toBe(true);
    // What was held comes through at last: an answer that is too late is nobody's.
    way.hang(false);
    await until(async () => !(await kept(0)));
    expect(plain(await things.readMany(['k0'], reading(), load))).toEqual({ k0: 'k0 1' });
  });

  it('a Redis that goes away is a miss at once, and is used again when it is back', async () => {
    const way = await aWay(url);
    closing.push(() => way.break().catch(() => {}));
    const { client, things, codes } = await aProcess(way.url);
    await way.break();
    await until(() => client.status !== 'ready');
    const { load } = counted();
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a 1' });
    await until(() => codes.length > 0);
    expect(new Set(codes)).toEqual(new Set(['ECONNREFUSED']));
    await way.mend();
    await until(() => client.status === 'ready');
    await things.readMany(['b'], reading(), load);
    await until(() => kept(1));
  });

  it('keys are changed without a loss', async () => {
    const under = (...ids: string[]) => ({
      ...someKeys,
      encryptionKeys: ids.map(id => ({ id, key: Buffer.alloc(32, id) })),
    });
    const { asked, load } = counted();
    for (const [keys, key] of [
      [under('k1'), 'a'],
      [under('k2', 'k1'), 'a'],
      [under('k2'), 'a'],
    ] as const) {
      const client = redisClient({ url }, () => {});
      const cache = aCache({ redis: client, keys });
      await until(() => client.status === 'ready');
      await cache.forCaller(aSpec({ name })).readMany([key], reading(), load);
      await until(() => kept(1));
      await cache.close();
      client.disconnect();
    }
    expect(asked).toEqual([['a'], ['a']]);
  });
});

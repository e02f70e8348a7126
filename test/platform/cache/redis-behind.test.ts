import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { fakeRedis, type Mood } from './fake-redis.js';
import { aCache, aSpec, counted, handClock, plain, reading, settle, someKeys } from './support.js';

/** Two processes on one Redis, as `one` and `two`. */
function twoProcesses(spec = {}) {
  const clock = handClock();
  const redis = fakeRedis(clock);
  const seen: string[] = [];
  const process = () => {
    const observe = (kind: string, event: string) => seen.push(`${kind} ${event}`);
    const cache = aCache({ clock, redis: redis.client(), redisTimeoutMs: 5, observe });
    return { cache, things: cache.forCaller(aSpec(spec)) };
  };
  return { clock, redis, seen, one: process(), two: process(), process };
}

describe('cache with Redis behind', () => {
  it('what one process has read the other has not to', async () => {
    const { redis, one, two } = twoProcesses();
    const { asked, load } = counted();
    await one.things.readMany(['a', 'b'], reading(), load);
    await settle();
    expect(plain(await two.things.readMany(['a', 'b', 'c'], reading(), load))).toEqual({
      a: 'a 1',
      b: 'b 1',
      c: 'c 1',
    });
    expect(asked).toEqual([['a', 'b'], ['c']]);
    const mgets = () => redis.asked.filter(what => what === 'mget').length;
    const before = mgets();
    await two.things.readMany(['a', 'b', 'c'], reading(), load);
    expect([before, mgets()]).toEqual([2, 2]);
  });

  it('a value is as old there as it is, and runs out', async () => {
    const { clock, one, two } = twoProcesses();
    const { asked, load } = counted();
    await one.things.readMany(['a'], reading(), load);
    await settle();
    clock.advance(59_000);
    await two.things.readMany(['a'], reading(), load);
    clock.advance(1_000);
    expect(plain(await two.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
    expect(asked).toHaveLength(2);
  });

  it('an old value there will do where the upstream fails, if one will do', async () => {
    const { clock, one, two } = twoProcesses();
    const { load } = counted((key, times) => (times === 1 ? key : new UpstreamError('civica', 'timeout')));
    await one.things.readMany(['a'], reading(), load);
    await settle();
    clock.advance(100_000);
    expect(plain(await two.things.readMany(['a'], reading({ staleAllowed: true }), load))).toEqual({ a: 'old a' });
    expect((await two.things.readMany(['a'], reading(), load)).get('a')).toBeInstanceOf(Error);
  });

  it('keeps authorities apart there too', async () => {
    const { one, two } = twoProcesses();
    const { asked, load } = counted();
    await one.things.readMany(['a'], reading({ authority: 'caller:1' }), load);
    await settle();
    await two.things.readMany(['a'], reading({ authority: 'caller:2' }), load);
    await two.things.readMany(['a'], reading(), load);
    expect(asked).toHaveLength(3);
  });

  it('another version of a kind does not read it', async () => {
    const { clock, redis, one } = twoProcesses();
    const { asked, load } = counted();
    await one.things.readMany(['a'], reading(), load);
    await settle();
    const next = aCache({ clock, redis: redis.client() }).forCaller(aSpec({ version: 2 }));
    await next.readMany(['a'], reading(), load);
    expect(asked).toHaveLength(2);
  });

  it('a value that is moved under another key is not read there', async () => {
    const { redis, one, process, seen } = twoProcesses();
    const { asked, load } = counted();
    await one.things.readMany(['a'], reading(), load);
    await settle();
    await one.things.readMany(['b'], reading(), load);
    await settle();
    const [first = '', second = ''] = [...redis.kept.keys()];
    redis.kept.set(second, redis.kept.get(first) as never);
    expect(plain(await process().things.readMany(['b'], reading(), load))).toEqual({ b: 'b 2' });
    expect(asked).toHaveLength(3);
    expect(seen).toContain('things redis-unreadable');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another format', Buffer.from('hello')],
    ['a header alone', Buffer.from([1, 200, 1, 2])],
    ['a key id of ours and noise', Buffer.concat([Buffer.from([1, 2]), Buffer.from('k1'), Buffer.alloc(60, 7)])],
  ])('a value there that is %s is a miss', async (_, rubbish) => {
    const { redis, one, process } = twoProcesses();
    const { load } = counted();
    await one.things.readMany(['a'], reading(), load);
    await settle();
    for (const kept of redis.kept.values()) kept.value = rubbish;
    expect(plain(await process().things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
  });

  it('what it cannot encode is loaded every time, not refused', async () => {
    const codec = {
      encode: () => {
        throw new TypeError('cannot be kept');
      },
      decode: String,
    };
    const { one, two } = twoProcesses({ codec });
    const { load } = counted();
    expect(plain(await one.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 1' });
    await settle();
    expect(plain(await two.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
  });
});

describe('cache with Redis behind: keys', () => {
  const [oldKey, newKey] = ['old', 'new'].map(id => ({ id, key: Buffer.alloc(32, id) })) as [
    { id: string; key: Buffer },
    { id: string; key: Buffer },
  ];
  const under = (encryptionKeys: { id: string; key: Buffer }[]) => ({ ...someKeys, encryptionKeys });

  it('are changed without a loss: the first writes, all read', async () => {
    const clock = handClock();
    const redis = fakeRedis(clock);
    const { asked, load } = counted();
    const read = async (keys: typeof someKeys, key: string) => {
      const things = aCache({ clock, redis: redis.client(), keys }).forCaller(aSpec());
      await things.readMany([key], reading(), load);
      await settle();
    };
    await read(under([oldKey]), 'a');
    await read(under([newKey, oldKey]), 'a');
    await read(under([newKey, oldKey]), 'b');
    await read(under([newKey]), 'b');
    expect(asked).toEqual([['a'], ['b']]);
    await read(under([newKey]), 'a');
    expect(asked).toEqual([['a'], ['b'], ['a']]);
  });

  it.each([
    ['short', { ...someKeys, encryptionKeys: [{ id: 'k', key: Buffer.alloc(16) }] }],
    ['twice', under([oldKey, oldKey])],
    ['none', under([])],
    ['an id that is none', under([{ ...oldKey, id: '' }])],
    ['a short secret', { ...someKeys, hmacSecret: Buffer.alloc(31) }],
  ])('are refused: %s', (_, keys) => {
    const redis = fakeRedis(handClock()).client();
    expect(() => aCache({ redis, keys })).toThrow(RangeError);
  });

  it('are wanted with Redis', () => {
    const options = { redis: fakeRedis(handClock()).client(), memory: { maxEntries: 1 }, keys: undefined };
    expect(() => aCache(options as never)).toThrow('needs its keys');
  });
});

describe('cache with Redis in trouble', () => {
  it.each<Mood>(['dead', 'hangs', 'rubbish', 'away'])('%s is a miss, never a failure', async mood => {
    const { redis, one } = twoProcesses();
    redis.mood = mood;
    const { load } = counted();
    expect(plain(await one.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 1' });
    expect(plain(await one.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 1' });
    await one.cache.invalidate(['a']);
    expect(plain(await one.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
  });

  it('is left alone after five failures, then tried by one at a time', async () => {
    const { clock, redis, one } = twoProcesses();
    redis.mood = 'dead';
    const { load } = counted();
    const tries = async (times: number) => {
      const before = redis.asked.filter(what => what === 'mget').length;
      for (let n = 0; n < times; n += 1) {
        clock.advance(1);
        await one.things.readMany([`k${clock.monotonicMs()}`], reading(), load);
        await settle();
      }
      return redis.asked.filter(what => what === 'mget').length - before;
    };
    await tries(10);
    expect(await tries(20)).toBe(0);
    clock.advance(1_000);
    redis.mood = 'hangs';
    const first = one.things.readMany(['x'], reading(), load);
    expect(await tries(10)).toBe(0);
    await first;
    clock.advance(1_000);
    expect(await tries(10)).toBe(0);
    clock.advance(1_000);
    redis.mood = 'well';
    expect(await tries(10)).toBe(10);
  });
});

describe('cache with Redis behind: invalidation', () => {
  it('is heard by the other processes', async () => {
    const { one, two } = twoProcesses();
    const { asked, load } = counted();
    for (const { things } of [one, two]) await things.readMany(['a|p', 'b|q'], reading(), load);
    await one.cache.invalidate(['p']);
    await two.things.readMany(['a|p', 'b|q'], reading(), load);
    expect(asked.slice(-1)).toEqual([['a|p']]);
  });

  it('holds for a process that starts later, and against a value written late', async () => {
    const { clock, redis, one, two, process } = twoProcesses();
    let end: (answers: Map<string, string>) => void = () => {};
    // The second has not heard of it, as if its message were still on the way.
    redis.subscribers.splice(0);
    const slow = two.things.readMany(['a'], reading(), () => new Promise(resolve => (end = resolve)));
    await settle();
    clock.advance(3_000);
    await one.cache.invalidate(['a']);
    end(new Map([['a', 'of before']]));
    await slow;
    await settle();
    expect([...redis.kept.keys()].some(key => key.includes(':value:'))).toBe(true);
    const { load } = counted();
    expect(plain(await process().things.readMany(['a'], reading(), load))).toEqual({ a: 'a 1' });
  });

  it('does not keep what is read afterwards from being shared', async () => {
    const { clock, one, two } = twoProcesses();
    const { asked, load } = counted();
    await one.cache.invalidate(['a']);
    clock.advance(2_001);
    await one.things.readMany(['a'], reading(), load);
    await settle();
    await two.things.readMany(['a'], reading(), load);
    expect(asked).toEqual([['a']]);
  });

  it('that Redis did not take is told when it is back, and a process that was deaf forgets everything', async () => {
    const { clock, redis, one, two } = twoProcesses();
    const { asked, load } = counted();
    for (const { things } of [one, two]) await things.readMany(['a', 'b'], reading(), load);
    await settle();
    const [first, second] = [...redis.subscribers];
    redis.mood = 'away';
    await one.cache.invalidate(['a']);
    redis.mood = 'well';
    clock.advance(3_000);
    first?.emit('ready');
    await settle();
    await two.things.readMany(['a', 'b'], reading(), load);
    expect(asked.slice(-1)).toEqual([['a']]);
    asked.splice(0);
    second?.emit('ready');
    await settle();
    redis.mood = 'away';
    await two.things.readMany(['a', 'b'], reading(), load);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('that Redis did not take holds here meanwhile, whatever Redis has', async () => {
    const { redis, one } = twoProcesses();
    const { load } = counted();
    await one.things.readMany(['a'], reading(), load);
    await settle();
    redis.mood = 'away';
    await one.cache.invalidate(['a']);
    redis.mood = 'well';
    expect(plain(await one.things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
  });

  it('a message from nobody with the keys is not listened to', async () => {
    const { redis, two } = twoProcesses();
    const { asked, load } = counted();
    await settle();
    await two.things.readMany(['a'], reading(), load);
    for (const subscriber of redis.subscribers) {
      subscriber.emit('messageBuffer', Buffer.from('x'), Buffer.from('{"from":"x","tags":["a"]}'));
    }
    await two.things.readMany(['a'], reading(), load);
    expect(asked).toHaveLength(1);
  });

  it('closed, it listens no more', async () => {
    const { redis, one } = twoProcesses();
    await settle();
    expect(redis.subscribers).toHaveLength(2);
    await one.cache.close();
    expect(redis.subscribers).toHaveLength(1);
  });
});

describe('what lies in Redis', () => {
  it('says nothing of whose or what it is', async () => {
    const clock = handClock();
    const redis = fakeRedis(clock);
    const cache = aCache({ clock, redis: redis.client() });
    const things = cache.forCaller(aSpec());
    const spied: Buffer[] = [];
    await settle();
    redis.subscribers[0]?.on('messageBuffer', (_, message: Buffer) => spied.push(message));
    const keys = ['civica:50098765|civica:person1'];
    await things.readMany(
      keys,
      reading({ authority: 'caller:smith' }),
      async () => new Map([[keys[0] ?? '', 'SW1A 1AA']]),
    );
    await cache.invalidate(['civica:person1']);
    await settle();
    const everything = [...redis.kept].flatMap(([key, { value }]) => [key, value.toString('latin1')]);
    const all = [...everything, ...spied.map(message => message.toString('latin1'))].join('\n');
    expect([redis.kept.size, spied.length]).toEqual([2, 1]);
    for (const secret of ['civica', '50098765', 'person1', 'smith', 'SW1A', 'caller'])
      expect(all).not.toContain(secret);
  });
});

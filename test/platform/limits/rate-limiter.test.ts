import type { Redis } from 'ioredis';
import { rateLimiter } from '../../../src/platform/limits/rate-limiter.js';
import { jest } from '../../support/jest.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const three = { name: 'requests', points: 3, seconds: 10 };

describe('a rate limit counted by one process', () => {
  it('allows its points and then says when to come again', async () => {
    const limiter = rateLimiter(three);
    expect(await limiter.take('a')).toEqual({ allowed: true, retryAfterMs: 0, remaining: 2 });
    await limiter.take('a');
    expect(await limiter.take('a')).toEqual({ allowed: true, retryAfterMs: 0, remaining: 0 });
    await jest.advanceTimersByTimeAsync(4_000);
    expect(await limiter.take('a')).toEqual({ allowed: false, retryAfterMs: 6_000, remaining: 0 });
  });

  it('begins again when the period is over', async () => {
    const limiter = rateLimiter(three);
    for (let n = 0; n < 5; n += 1) await limiter.take('a');
    await jest.advanceTimersByTimeAsync(10_000);
    expect((await limiter.take('a')).allowed).toBe(true);
  });

  it('counts each key, and each limiter, by itself', async () => {
    const [limiter, other] = [rateLimiter(three), rateLimiter(three)];
    for (let n = 0; n < 4; n += 1) await limiter.take('a');
    expect((await limiter.take('a')).allowed).toBe(false);
    expect((await limiter.take('b')).allowed).toBe(true);
    expect((await other.take('a')).allowed).toBe(true);
  });

  it('takes as many points as a thing costs', async () => {
    const limiter = rateLimiter({ ...three, points: 100 });
    expect((await limiter.take('a', 90)).remaining).toBe(10);
    expect((await limiter.take('a', 11)).allowed).toBe(false);
  });

  it('keeps no more keys than it may, and forgets those unseen for longest', async () => {
    const limiter = rateLimiter({ ...three, points: 1, keysAtMost: 100 });
    for (let n = 0; n < 1_000; n += 1) await limiter.take(`key ${n}`);
    expect(jest.getTimerCount()).toBe(100); // the library keeps one for each key
    expect((await limiter.take('key 999')).allowed).toBe(false);
    expect((await limiter.take('key 0')).allowed).toBe(true);
  });

  it.each([
    [0, 10],
    [-1, 10],
    [1.5, 10],
    [3, 0],
    [3, 0.5],
    [3, 86_401],
  ])('does not start with %d points in %d seconds', (points, seconds) => {
    expect(() => rateLimiter({ name: 'requests', points, seconds })).toThrow(RangeError);
  });
});

describe('a rate limit shared by Redis, while Redis', () => {
  const keysSeen: string[] = [];
  const withRedis = (status: string, answer: () => Promise<unknown>) => {
    const rlflxIncr = ([key]: string[]) => {
      keysSeen.push(key ?? '');
      return answer();
    };
    const client = {
      status,
      connect: () => Promise.reject(new Error('down')),
      defineCommand: () => undefined,
      rlflxIncr,
    };
    return rateLimiter({ ...three, redis: { client: client as unknown as Redis, keySecret: 'secret' } });
  };
  const takeFour = async (limiter: ReturnType<typeof rateLimiter>) => {
    const all = [];
    for (let n = 0; n < 4; n += 1) {
      const take = limiter.take('QQ123456C');
      await jest.advanceTimersByTimeAsync(100);
      all.push((await take).allowed);
    }
    return all;
  };

  it.each([
    ['fails', 'ready', () => Promise.reject(new Error('LOADING'))],
    ['hangs', 'ready', () => new Promise(() => undefined)],
  ])('%s, is counted by each process', async (_state, status, answer) => {
    expect(await takeFour(withRedis(status, answer))).toEqual([true, true, true, false]);
  });

  it.each(['wait', 'connecting', 'reconnecting', 'end'])('is in its state "%s", is not asked', async status => {
    const asked = jest.fn(() => Promise.reject(new Error('not ready')));
    expect(await takeFour(withRedis(status, asked))).toEqual([true, true, true, false]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('fails late, is counted once', async () => {
    const late = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('gone')), 150));
    const limiter = withRedis('ready', late);
    expect(await takeFour(limiter)).toEqual([true, true, true, false]);
  });

  it('answers, is what it says', async () => {
    const limiter = withRedis('ready', async () => [4, 2_500]);
    expect(await limiter.take('a')).toEqual({ allowed: false, retryAfterMs: 2_500, remaining: 0 });
  });

  it('is asked, names nobody to it', () => {
    expect(keysSeen.length).toBeGreaterThan(0);
    for (const key of keysSeen) expect(key).toMatch(/^guildhall:limit:requests:[\w-]{43}$/);
  });
});

import { jest } from '../../support/jest.js';
import type { Answer } from './fake-transport.js';
import { anUpstream, comesTo, READ, WRITE, within } from './fixtures.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const fineAfter = (times: number, first: Answer) => (call: number) => (call < times ? first : {});

describe('a read that meets trouble', () => {
  it.each(['timeout', 'unavailable'] as const)('is tried again after %s', async trouble => {
    const { upstream, transport } = anUpstream(fineAfter(1, trouble));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toBe('fine');
    expect(transport.begunAt).toHaveLength(2);
  });

  it('is tried again after a 500', async () => {
    const { upstream, transport } = anUpstream(fineAfter(1, { status: 500 }));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toBe('fine');
    expect(transport.begunAt).toHaveLength(2);
  });

  it('is tried twice again at most', async () => {
    const { upstream, transport, seen } = anUpstream(() => 'unavailable');
    expect(await comesTo(upstream.request(READ, within(8_000)))).toMatchObject({ trouble: 'unavailable' });
    expect(transport.begunAt).toHaveLength(3);
    expect(seen).toMatchObject([{ outcome: 'unavailable', attempts: 3 }]);
  });

  it.each([400, 401, 403, 404, 409, 422, 429])('is not tried again after status %d', async status => {
    const { upstream, transport } = anUpstream(() => ({ status }));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toMatchObject({ trouble: 'refused', status });
    expect(transport.begunAt).toHaveLength(1);
  });

  it('is not tried again after a reply nobody can read', async () => {
    const { upstream, transport } = anUpstream(() => 'unreadable');
    expect(await comesTo(upstream.request(READ, within(8_000)))).toMatchObject({ trouble: 'unreadable' });
    expect(transport.begunAt).toHaveLength(1);
  });

  it('waits a random while between', async () => {
    const { upstream, transport } = anUpstream(() => 'unavailable', { random: () => 0 });
    await comesTo(upstream.request(READ, within(8_000)));
    const [first = 0, second = 0, third = 0] = transport.begunAt;
    expect([second - first, third - second]).toEqual([50, 50]);
  });

  it('stops waiting when its caller goes', async () => {
    const { upstream, transport, seen } = anUpstream(() => 'unavailable', { random: () => 0.999 });
    const caller = new AbortController();
    const asked = upstream.request(READ, within(8_000, caller.signal)).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10);
    caller.abort();
    await jest.advanceTimersByTimeAsync(0);
    expect(await asked).toMatchObject({ trouble: 'timeout' });
    expect(seen).toMatchObject([{ outcome: 'abandoned', attempts: 1 }]);
    expect(transport.begunAt).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a write', () => {
  it.each<Answer>([
    'timeout',
    'unavailable',
    'hang',
    { status: 500 },
    { status: 503, retryAfter: '1' },
    { status: 429, retryAfter: '1' },
  ])('is never sent twice: %j', async answer => {
    const { upstream, transport } = anUpstream(() => answer);
    expect(await comesTo(upstream.request(WRITE, within(30_000)))).toMatchObject({ name: 'UpstreamError' });
    expect(transport.begunAt).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  it.each([429, 503])('is kept to at %d when it fits the deadline', async status => {
    const { upstream, transport } = anUpstream(fineAfter(1, { status, retryAfter: '3' }));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toBe('fine');
    const [first = 0, second = 0] = transport.begunAt;
    expect(second - first).toBe(3_000);
  });

  it.each([429, 503])('means no second try at %d when it does not fit', async status => {
    const { upstream, transport } = anUpstream(fineAfter(1, { status, retryAfter: '3' }));
    const error = await comesTo(upstream.request(READ, within(3_100)));
    expect(error).toMatchObject({ status, retryAfterMs: 3_000, retryable: true });
    expect(transport.begunAt).toHaveLength(1);
  });

  it('counts for nothing at other statuses', async () => {
    const { upstream, transport } = anUpstream(fineAfter(1, { status: 500, retryAfter: '3' }), { random: () => 0 });
    expect(await comesTo(upstream.request(READ, within(8_000)))).toBe('fine');
    const [first = 0, second = 0] = transport.begunAt;
    expect(second - first).toBe(50);
  });

  it('is a date too', async () => {
    const inTwoSeconds = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 2_000).toUTCString();
    const { upstream, transport } = anUpstream(fineAfter(1, { status: 503, retryAfter: inTwoSeconds }));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toBe('fine');
    const [first = 0, second = 0] = transport.begunAt;
    expect(second - first).toBeGreaterThanOrEqual(2_000);
    expect(second - first).toBeLessThanOrEqual(3_000);
  });

  it.each(['soon', '', '-5'])('that says nothing ("%s") is as if absent', async retryAfter => {
    const { upstream, transport } = anUpstream(() => ({ status: 429, retryAfter }));
    expect(await comesTo(upstream.request(READ, within(8_000)))).toMatchObject({
      retryAfterMs: null,
      retryable: false,
    });
    expect(transport.begunAt).toHaveLength(1);
  });
});

describe('an upstream that is down', () => {
  it('gets at most 1.1 calls for each request made of us', async () => {
    const { upstream, transport } = anUpstream(() => 'unavailable');
    const requests = 400;
    for (let n = 0; n < requests; n += 1) {
      void upstream.request(READ, within(8_000)).catch(() => undefined);
      await jest.advanceTimersByTimeAsync(100);
    }
    await jest.advanceTimersByTimeAsync(10_000);
    expect(transport.begunAt.length / requests).toBeLessThanOrEqual(1.1);
  });

  it('gets at most 1.1 calls for each request even where no breaker opens', async () => {
    const { upstream, transport } = anUpstream(() => 'unavailable', {
      limits: { breaker: { busyFrom: 1, failedShare: 2 } },
    });
    const requests = 400;
    for (let n = 0; n < requests; n += 1) {
      void upstream.request(READ, within(8_000)).catch(() => undefined);
      await jest.advanceTimersByTimeAsync(20);
    }
    await jest.advanceTimersByTimeAsync(10_000);
    expect(transport.begunAt.length).toBeGreaterThan(requests);
    expect(transport.begunAt.length / requests).toBeLessThanOrEqual(1.1);
  });
});

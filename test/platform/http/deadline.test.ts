import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { jest } from '../../support/jest.js';
import type { Answer } from './fake-transport.js';
import { anUpstream, comesTo, READ, WRITE, within } from './fixtures.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('how long a call may take', () => {
  it('is its upstream timeout when the deadline is far', async () => {
    const { upstream, transport } = anUpstream(() => 'hang', { limits: { timeoutMs: 2_000 } });
    const start = performance.now();
    expect(await comesTo(upstream.request(WRITE, within(8_000)))).toMatchObject({ trouble: 'timeout' });
    expect(transport.endedAt).toEqual([start + 2_000]);
  });

  it('is what is left of the deadline less 100 ms when that is sooner', async () => {
    const { upstream, transport } = anUpstream(() => 'hang', { limits: { timeoutMs: 2_000 } });
    const start = performance.now();
    expect(await comesTo(upstream.request(READ, within(1_000)))).toMatchObject({ trouble: 'timeout' });
    expect(transport.endedAt).toEqual([start + 900]);
  });

  it('is the timeout of its operation where that has one', async () => {
    const limits = { timeoutMs: 2_000, timeoutMsByOperation: { pay: 6_000 } };
    const { upstream, transport } = anUpstream(() => 'hang', { limits });
    const start = performance.now();
    await comesTo(upstream.request(WRITE, within(8_000)));
    expect(transport.endedAt).toEqual([start + 6_000]);
  });

  it('is no time at all when the deadline is at hand: nothing is called', async () => {
    const { upstream, transport, seen } = anUpstream(() => ({}));
    expect(await comesTo(upstream.request(READ, within(100)))).toMatchObject({ trouble: 'timeout' });
    expect(await comesTo(upstream.request(READ, within(-5_000)))).toMatchObject({ trouble: 'timeout' });
    expect(transport.begunAt).toEqual([]);
    expect(seen).toMatchObject([
      { outcome: 'timeout', attempts: 0 },
      { outcome: 'timeout', attempts: 0 },
    ]);
  });

  it('leaves no timer and no listener behind', async () => {
    const { upstream } = anUpstream(call => (call % 2 === 0 ? 'unavailable' : {}));
    const { signal } = new AbortController();
    for (let n = 0; n < 3; n += 1) await comesTo(upstream.request(READ, within(8_000, signal)));
    expect(jest.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is over when a busy process comes late to its second try', async () => {
    let lateMs = 0;
    const { upstream, transport } = anUpstream(() => 'unavailable', { now: () => performance.now() + lateMs });
    const asked = upstream.request(READ, within(8_000)).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(1);
    lateMs = 8_000;
    expect(await comesTo(asked)).toMatchObject({ trouble: 'timeout' });
    expect(transport.begunAt).toHaveLength(1);
  });
});

const trouble = fc.constantFrom<Answer>(
  'unavailable',
  'timeout',
  'unreadable',
  'hang',
  {},
  { status: 503 },
  { status: 429, retryAfter: '1' },
);
const lateAnswer = fc.record({
  afterMs: fc.nat(3_000),
  answer: fc.constantFrom<'unavailable' | { status: number }>('unavailable', { status: 200 }, { status: 500 }),
});
const request = fc.record({
  atMs: fc.nat(4_000),
  patienceMs: fc.integer({ min: -100, max: 6_000 }),
  leavesAfterMs: fc.option(fc.nat(3_000)),
  write: fc.boolean(),
});
const plan = fc.record({
  answers: fc.array(fc.oneof(trouble, lateAnswer), { minLength: 1, maxLength: 12 }),
  requests: fc.array(request, { minLength: 1, maxLength: 25 }),
  timeoutMs: fc.integer({ min: 20, max: 3_000 }),
  running: fc.integer({ min: 1, max: 4 }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

describe('any plan of answers, deadlines and callers who leave', () => {
  it('begins no call after its deadline, and none outlives it', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ answers, requests, timeoutMs, running, random }) => {
        const limits = { timeoutMs, bulkhead: { running, waiting: 5, waitMs: 500 } };
        const { upstream, transport, seen } = anUpstream(call => answers[call % answers.length] ?? 'hang', {
          limits,
          random: () => random,
        });
        const start = performance.now();
        const ends = requests.map(async ({ atMs, patienceMs, leavesAfterMs, write }, index) => {
          await new Promise(resolve => setTimeout(resolve, atMs));
          const caller = new AbortController();
          if (leavesAfterMs !== null) setTimeout(() => caller.abort(), leavesAfterMs);
          const deadlineAt = start + atMs + patienceMs;
          const asked = { ...(write ? WRITE : READ), headers: { deadline: `${deadlineAt}`, index: `${index}` } };
          const outcome = await upstream
            .request(asked, { deadlineAt, signal: caller.signal })
            .catch((error: unknown) => error);
          return { outcome, lateMs: performance.now() - Math.max(deadlineAt, start + atMs), write };
        });
        await jest.advanceTimersByTimeAsync(60_000);
        for (const { outcome, lateMs } of await Promise.all(ends)) {
          expect(lateMs).toBeLessThanOrEqual(0);
          expect(outcome === 'fine' || (outcome as Error).name === 'UpstreamError').toBe(true);
        }
        const deadlines = transport.sent.map(({ headers }) => Number(headers.deadline));
        for (const [call, deadlineAt] of deadlines.entries()) {
          expect(transport.begunAt[call]).toBeLessThan(deadlineAt - 100);
        }
        expect(transport.endedAt).toHaveLength(transport.begunAt.length);
        expect(seen).toHaveLength(requests.length);
        expect(seen.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(transport.begunAt.length);
      }),
      { numRuns: 500 },
    );
  });
});

import { Unreadable } from '../../../src/platform/http/upstream.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { jest } from '../../support/jest.js';
import type { Answer } from './fake-transport.js';
import { anUpstream, comesTo, READ, WRITE, within } from './fixtures.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const state = ({ upstream }: ReturnType<typeof anUpstream>) => upstream.state().state;

async function callTimes(made: ReturnType<typeof anUpstream>, times: number, request = WRITE): Promise<void> {
  for (let n = 0; n < times; n += 1) await comesTo(made.upstream.request(request, within(8_000)), 5_500);
}

describe('what counts with the breaker', () => {
  it.each<Answer>(['timeout', 'unavailable', 'unreadable', 'hang', { status: 500 }, { status: 302 }])(
    '%j does',
    async answer => {
      const made = anUpstream(() => answer);
      await callTimes(made, 4);
      expect(state(made)).toBe('closed');
      await callTimes(made, 1);
      expect(state(made)).not.toBe('closed');
    },
  );

  it('a reply refused by its reader does', async () => {
    const made = anUpstream(() => ({}));
    const reader = () => {
      throw new Unreadable();
    };
    await callTimes(made, 5, { ...READ, accept: reader });
    expect(state(made)).not.toBe('closed');
  });

  it.each([400, 401, 404, 429])('status %d does not', async status => {
    const made = anUpstream(() => ({ status }));
    await callTimes(made, 50);
    expect(state(made)).toBe('closed');
  });

  it('a caller who goes away does not', async () => {
    const made = anUpstream(() => 'hang');
    for (let n = 0; n < 50; n += 1) {
      const caller = new AbortController();
      const asked = made.upstream.request(READ, within(8_000, caller.signal));
      setTimeout(() => caller.abort(), 1_500);
      expect(await comesTo(asked, 1_600)).toMatchObject({ trouble: 'timeout' });
    }
    expect(state(made)).toBe('closed');
    expect(made.seen.every(({ outcome }) => outcome === 'abandoned')).toBe(true);
  });

  it('a caller in a hurry does not: its short deadline must not close the upstream to everyone', async () => {
    const made = anUpstream(() => 'hang');
    for (let n = 0; n < 50; n += 1) await comesTo(made.upstream.request(READ, within(900)), 1_000);
    expect(state(made)).toBe('closed');
  });

  it('a deadline that gave the upstream a fair time does', async () => {
    const made = anUpstream(() => 'hang');
    for (let n = 0; n < 5; n += 1) await comesTo(made.upstream.request(READ, within(1_200)), 1_200);
    expect(state(made)).not.toBe('closed');
  });

  it('what retry gives back does, not each attempt', async () => {
    const made = anUpstream(call => (call % 2 === 0 ? 'unavailable' : {}), {
      limits: { retry: { budgetFloor: 1_000 } },
    });
    await callTimes(made, 50, READ);
    expect(made.transport.begunAt).toHaveLength(100);
    expect(state(made)).toBe('closed');
  });
});

describe('while the breaker is open', () => {
  it('nobody calls and nobody waits', async () => {
    const made = anUpstream(() => 'unavailable');
    await callTimes(made, 5, WRITE);
    const before = made.transport.begunAt.length;
    const refused = await Promise.all(
      Array.from({ length: 200 }, () => made.upstream.request(READ, within(8_000)).catch((error: unknown) => error)),
    );
    expect(made.transport.begunAt).toHaveLength(before);
    expect(jest.getTimerCount()).toBe(0);
    expect(
      made.seen
        .slice(-200)
        .every(({ outcome, ms, attempts }) => outcome === 'short-circuited' && ms === 0 && attempts === 0),
    ).toBe(true);
    expect(refused[0]).toBeInstanceOf(UpstreamError);
    expect(refused[0]).toMatchObject({ trouble: 'unavailable', retryable: true });
    expect((refused[0] as UpstreamError).retryAfterMs).toBeGreaterThan(0);
  });

  it('those who waited for their turn are turned away, not sent', async () => {
    const made = anUpstream(() => ({ afterMs: 400, answer: 'unavailable' }), { limits: { bulkhead: { running: 5 } } });
    const asked = Array.from({ length: 20 }, () =>
      made.upstream.request(WRITE, within(8_000)).catch((error: unknown) => error),
    );
    await jest.advanceTimersByTimeAsync(1_000);
    await Promise.all(asked);
    // The first four failures each gave their place to one who waited; the fifth opened the breaker.
    expect(made.transport.begunAt).toHaveLength(9);
    expect(made.seen.filter(({ outcome }) => outcome === 'short-circuited')).toHaveLength(11);
  });

  it('it is found to be back by probes, with no restart', async () => {
    let down = true;
    const made = anUpstream(() => (down ? 'unavailable' : { afterMs: 20, answer: {} }));
    for (let n = 0; n < 5; n += 1) await comesTo(made.upstream.request(WRITE, within(8_000)), 1);
    expect(state(made)).toBe('open');
    down = false;
    await jest.advanceTimersByTimeAsync(10_000);
    const before = made.transport.begunAt.length;
    const asked = Array.from({ length: 10 }, () =>
      made.upstream.request(READ, within(8_000)).catch((error: unknown) => error),
    );
    await jest.advanceTimersByTimeAsync(20);
    expect((await Promise.all(asked)).filter(answer => answer === 'fine')).toHaveLength(3);
    expect(made.transport.begunAt.length - before).toBe(3);
    expect(state(made)).toBe('closed');
    expect(await comesTo(made.upstream.request(READ, within(8_000)))).toBe('fine');
  });
});

describe('a half-open breaker', () => {
  it('is closed by refusals too: the upstream is there', async () => {
    const made = anUpstream(call => (call < 5 ? 'unavailable' : { status: 404 }));
    for (let n = 0; n < 5; n += 1) await comesTo(made.upstream.request(WRITE, within(8_000)), 1);
    await jest.advanceTimersByTimeAsync(10_000);
    for (let n = 0; n < 3; n += 1) await comesTo(made.upstream.request(WRITE, within(8_000)), 1);
    expect(state(made)).toBe('closed');
  });
});

describe('a full bulkhead', () => {
  it('is unavailable to the caller and nothing to the breaker, and is not retried', async () => {
    const made = anUpstream(() => ({ afterMs: 3_000, answer: {} }));
    const asked = Array.from({ length: 100 }, () =>
      made.upstream.request(READ, within(8_000)).catch((error: unknown) => error),
    );
    const ends = await comesTo(Promise.all(asked), 3_000);
    expect((ends as unknown[]).filter(end => end === 'fine')).toHaveLength(10);
    expect(made.transport.begunAt).toHaveLength(10);
    expect(made.seen.filter(({ outcome }) => outcome === 'queue-full')).toHaveLength(90);
    expect(state(made)).toBe('closed');
  });
});

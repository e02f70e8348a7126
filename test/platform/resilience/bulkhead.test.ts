import { Bulkhead } from '../../../src/platform/resilience/bulkhead.js';
import { jest } from '../../support/jest.js';

/** Work that lasts until it is let go. */
function heldWork() {
  const ends: (() => void)[] = [];
  let begun = 0;
  return {
    work: () =>
      new Promise<'done'>(resolve => {
        begun += 1;
        ends.push(() => resolve('done'));
      }),
    begun: () => begun,
    endOne: () => ends.shift()?.(),
  };
}

describe('a bulkhead of 2 running and 3 waiting, 500 ms at most', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const run = (
    bulkhead: Bulkhead,
    work: () => Promise<'done'>,
    rest: { patienceMs?: number; signal?: AbortSignal } = {},
  ) => bulkhead.run(work, { patienceMs: 10_000, ...rest });
  const aBulkhead = () => new Bulkhead({ running: 2, waiting: 3, waitMs: 500 });

  it('runs two at once, lets three wait and turns the sixth away', async () => {
    const { work, begun, endOne } = heldWork();
    const bulkhead = aBulkhead();
    const five = Array.from({ length: 5 }, () => run(bulkhead, work));
    expect(await run(bulkhead, work)).toBe('queue-full');
    expect(begun()).toBe(2);
    for (let n = 0; n < 5; n += 1) {
      endOne();
      await jest.advanceTimersByTimeAsync(1);
    }
    expect(await Promise.all(five)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('lets nobody wait longer than 500 ms, and never runs what gave up', async () => {
    const { work, begun, endOne } = heldWork();
    const bulkhead = aBulkhead();
    const running = [run(bulkhead, work), run(bulkhead, work)];
    const waiting = run(bulkhead, work);
    await jest.advanceTimersByTimeAsync(499);
    expect(await Promise.race([waiting, 'still waiting'])).toBe('still waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(await waiting).toBe('queue-full');
    endOne();
    endOne();
    await Promise.all(running);
    expect(begun()).toBe(2);
  });

  it('waits no longer than its caller can', async () => {
    const { work } = heldWork();
    const bulkhead = aBulkhead();
    void run(bulkhead, work);
    void run(bulkhead, work);
    const waiting = run(bulkhead, work, { patienceMs: 30 });
    await jest.advanceTimersByTimeAsync(30);
    expect(await waiting).toBe('queue-full');
  });

  it('lets go of a caller who leaves the queue', async () => {
    const { work, begun, endOne } = heldWork();
    const bulkhead = aBulkhead();
    const running = [run(bulkhead, work), run(bulkhead, work)];
    const caller = new AbortController();
    const waiting = run(bulkhead, work, { signal: caller.signal });
    caller.abort();
    expect(await waiting).toBe('abandoned');
    endOne();
    endOne();
    await Promise.all(running);
    expect(begun()).toBe(2);
  });

  it('has its places back when work fails', async () => {
    const bulkhead = aBulkhead();
    const failing = () => Promise.reject(new Error('ours'));
    for (let n = 0; n < 10; n += 1) await expect(bulkhead.run(failing, { patienceMs: 10 })).rejects.toThrow('ours');
    expect(await run(bulkhead, async () => 'done')).toBe('done');
  });
});

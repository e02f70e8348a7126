import { batcher } from '../../../src/platform/batching/batcher.js';
import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { jest } from '../../support/jest.js';
import { anAsk, aSpec, heldLoads, sofar, turn } from './support.js';

const passed = new BatchRefusal('things', 'DeadlinePassed');
const abandoned = new BatchRefusal('things', 'Abandoned');

describe('batcher: callers who stop waiting', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('a caller waits to its own deadline, the others go on', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const hasty = things.load(['a'], anAsk({ deadlineAt: performance.now() + 100 }));
    const patient = things.load(['a'], anAsk({ deadlineAt: performance.now() + 500 }));
    await turn();
    expect(begun[0]?.ask.deadlineAt).toBe(performance.now() + 500);
    jest.advanceTimersByTime(99);
    expect(await sofar(hasty)).toBe('pending');
    jest.advanceTimersByTime(3);
    expect((await hasty).get('a')).toEqual(passed);
    expect(begun[0]?.ask.signal?.aborted).toBe(false);
    begun[0]?.answer();
    expect((await patient).get('a')).toBe('value of a');
  });

  it('a load that everyone has left is aborted, and never joined again', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const [one, two] = [new AbortController(), new AbortController()];
    const first = things.load(['a'], anAsk({ signal: one.signal }));
    const second = things.load(['a'], anAsk({ signal: two.signal }));
    await turn();
    one.abort();
    expect((await first).get('a')).toEqual(abandoned);
    expect(begun[0]?.ask.signal?.aborted).toBe(false);
    two.abort();
    expect((await second).get('a')).toEqual(abandoned);
    expect(begun[0]?.ask.signal?.aborted).toBe(true);
    const third = things.load(['a'], anAsk());
    await turn();
    begun[1]?.answer();
    expect((await third).get('a')).toBe('value of a');
  });

  it('a caller who joins a running load lengthens its deadline', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const first = things.load(['a'], anAsk({ deadlineAt: performance.now() + 100 }));
    await turn();
    const second = things.load(['a'], anAsk({ deadlineAt: performance.now() + 900 }));
    expect(begun[0]?.ask.deadlineAt).toBe(performance.now() + 900);
    begun[0]?.answer();
    await Promise.all([first, second]);
  });

  it('what has come by the deadline stands', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxBatch: 1 }));
    const answers = things.load(['a', 'b'], anAsk({ deadlineAt: performance.now() + 100 }));
    await turn();
    begun[1]?.answer();
    await turn();
    jest.advanceTimersByTime(102);
    expect(await answers).toEqual(
      new Map<string, unknown>([
        ['a', passed],
        ['b', 'value of b'],
      ]),
    );
  });

  it('a batch whose callers have all left before it began never begins', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxConcurrent: 1 }));
    const first = things.load(['a'], anAsk());
    await turn();
    const gone = new AbortController();
    const second = things.load(['b'], anAsk({ signal: gone.signal }));
    const third = things.load(['c'], anAsk({ deadlineAt: performance.now() + 50, authority: 'caller:1' }));
    gone.abort();
    jest.advanceTimersByTime(52);
    begun[0]?.answer();
    await Promise.all([first, second, third]);
    await turn();
    expect(begun.map(({ keys }) => keys)).toEqual([['a']]);
  });

  it('keys that only a caller who left wanted are not loaded', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const gone = new AbortController();
    const first = things.load(['a', 'b'], anAsk({ signal: gone.signal }));
    const second = things.load(['b', 'c'], anAsk());
    gone.abort();
    await turn();
    begun[0]?.answer();
    expect(begun.map(({ keys }) => keys)).toEqual([['b', 'c']]);
    expect((await first).get('b')).toEqual(abandoned);
    expect([...(await second).values()]).toEqual(['value of b', 'value of c']);
  });

  it('a deadline that has passed and a signal that has fired ask nobody', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    expect((await things.load(['a'], anAsk({ deadlineAt: performance.now() }))).get('a')).toEqual(passed);
    expect((await things.load(['a'], anAsk({ signal: AbortSignal.abort() }))).get('a')).toEqual(abandoned);
    await turn();
    expect(begun).toEqual([]);
  });

  it('a load that ignores its signal keeps its place for the grace only', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxConcurrent: 1, graceMs: 200 }));
    const first = things.load(['a'], anAsk({ deadlineAt: performance.now() + 100 }));
    await turn();
    jest.advanceTimersByTime(102);
    await first;
    const second = things.load(['b'], anAsk());
    await turn();
    expect(begun).toHaveLength(1);
    jest.advanceTimersByTime(200);
    await turn();
    expect(begun.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    // The hung load ends at last: its place was given away once and is not given away again.
    begun[0]?.answer();
    await turn();
    const third = things.load(['c'], anAsk());
    await turn();
    expect(begun).toHaveLength(2);
    begun[1]?.answer();
    await turn();
    begun[2]?.answer();
    expect([...(await second).values(), ...(await third).values()]).toEqual(['value of b', 'value of c']);
  });

  it('many deadlines under one timer each pass at their own time', async () => {
    const { load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const start = performance.now();
    const ended: number[] = [];
    const all = [300, 100, 200].map(async ms => {
      await things.load(['a'], anAsk({ deadlineAt: start + ms }));
      ended.push(ms);
    });
    for (let step = 0; step < 3; step += 1) {
      jest.advanceTimersByTime(102);
      await turn();
      expect(ended).toHaveLength(step + 1);
    }
    await Promise.all(all);
    expect(ended).toEqual([100, 200, 300]);
  });

  it('one who is refused at once takes nobody’s deadline away', async () => {
    const { load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const first = things.load(['a'], anAsk({ deadlineAt: performance.now() + 100 }));
    await things.load(['a'], anAsk({ deadlineAt: performance.now() }));
    jest.advanceTimersByTime(102);
    expect((await first).get('a')).toEqual(passed);
  });

  it('leaves no listener and no caller behind: a signal is listened to once', async () => {
    const gone = new AbortController();
    const add = jest.spyOn(gone.signal, 'addEventListener');
    const things = batcher(aSpec());
    for (let times = 0; times < 20; times += 1) await things.load(['a'], anAsk({ signal: gone.signal }));
    expect(add).toHaveBeenCalledTimes(1);
  });
});

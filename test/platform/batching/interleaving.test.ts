import fc from 'fast-check';
import { batcher } from '../../../src/platform/batching/batcher.js';
import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { anAsk, aSpec, heldLoads, turn } from './support.js';

/** A thing asked for through somebody, `3.b`: its answer is found by the thing alone. */
const thingOf = (key: string): string => key.split('.')[0] ?? '';
/** The one thing of which there is no record. */
const NO_RECORD = '6';

const aCall = fc
  .record({
    do: fc.constant('call' as const),
    things: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
    through: fc.constantFrom('a', 'b'),
    authority: fc.constantFrom('gateway', 'caller:1', 'caller:2'),
    fresh: fc.boolean(),
  })
  .map(({ things, through, ...call }) => ({ ...call, keys: things.map(thing => `${thing}.${through}`) }));
const aStep = fc.oneof(
  { weight: 4, arbitrary: aCall },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('turn' as const) }) },
);
const someLimits = fc.record({
  maxBatch: fc.integer({ min: 1, max: 4 }),
  maxConcurrent: fc.integer({ min: 1, max: 3 }),
});
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;
type Limits = typeof someLimits extends fc.Arbitrary<infer L> ? L : never;
type Call = Extract<Step, { do: 'call' }> & { readonly begunBefore: number };

/** Takes the steps, then answers whatever is still open, and tells all that happened. */
async function played(steps: readonly Step[], limits: Limits) {
  const { begun, load } = heldLoads(thingOf);
  const things = batcher(aSpec({ ...limits, answerText: thingOf, maxWaiting: 8, graceMs: 0, load }));
  const ended = new Set<number>();
  const calls: Call[] = [];
  const answers: Promise<ReadonlyMap<string, string | Error>>[] = [];
  const leaving: AbortController[] = [];
  let most = 0;
  const end = (which: number, how: 'answer' | 'fail') => {
    const open = begun.map((_, at) => at).filter(at => !ended.has(at));
    const at = open[which % Math.max(open.length, 1)];
    const one = begun[at ?? -1];
    if (one === undefined || at === undefined) return;
    ended.add(at);
    if (how === 'fail') one.fail(new Error(`${one.ask.authority}|failed|${at}`));
    else one.answer(key => (thingOf(key) === NO_RECORD ? undefined : `${one.ask.authority}|${key}|${at}`));
  };
  for (const step of steps) {
    if (step.do === 'turn') await turn();
    else if (step.do === 'leave') leaving[step.which % Math.max(leaving.length, 1)]?.abort();
    else if (step.do === 'call') {
      const leave = new AbortController();
      leaving.push(leave);
      calls.push({ ...step, begunBefore: begun.length });
      answers.push(things.load(step.keys, anAsk({ ...step, signal: leave.signal })));
    } else end(step.which, step.do);
    most = Math.max(most, begun.filter(({ ask }, at) => !ended.has(at) && ask.signal?.aborted !== true).length);
  }
  let open = true;
  const all = Promise.all(answers).finally(() => {
    open = false;
  });
  for (let rounds = 0; open && rounds < 500; rounds += 1) {
    await turn();
    end(0, 'answer');
  }
  return { calls, got: await all, begun, most };
}

function holdsFor(call: Call, got: ReadonlyMap<string, string | Error>): void {
  for (const key of call.keys) {
    const answer = got.get(thingOf(key));
    if (answer instanceof BatchRefusal) continue;
    if (answer === undefined) {
      expect(thingOf(key)).toBe(NO_RECORD);
      continue;
    }
    const [authority, which, load] = (answer instanceof Error ? answer.message : answer).split('|');
    expect(authority).toBe(call.authority);
    expect(which).toBe(answer instanceof Error ? 'failed' : key);
    if (call.fresh) expect(Number(load)).toBeGreaterThanOrEqual(call.begunBefore);
  }
  for (const thing of got.keys()) expect(call.keys.map(thingOf)).toContain(thing);
}

describe('batcher: any order of callers, answers, failures and departures', () => {
  it('gives each caller answers to its own keys, under its own authority, and to all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 40 }), someLimits, async (steps, limits) => {
        const { calls, got, begun, most } = await played(steps, limits);
        expect(most).toBeLessThanOrEqual(limits.maxConcurrent);
        for (const { keys } of begun) {
          expect(keys.length).toBeLessThanOrEqual(limits.maxBatch);
          expect(new Set(keys.map(thingOf)).size).toBe(keys.length);
        }
        calls.forEach((call, at) => {
          holdsFor(call, got[at] ?? new Map());
        });
      }),
      { numRuns: 500 },
    );
  });
});

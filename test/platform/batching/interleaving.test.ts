import fc from 'fast-check';
import { batcher } from '../../../src/platform/batching/batcher.js';
import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { anAsk, aSpec, heldLoads, turn } from './support.js';

const aCall = fc.record({
  do: fc.constant('call' as const),
  keys: fc.array(fc.integer({ min: 0, max: 6 }).map(String), { minLength: 1, maxLength: 5 }),
  authority: fc.constantFrom('gateway', 'caller:1', 'caller:2'),
  fresh: fc.boolean(),
});
const aStep = fc.oneof(
  { weight: 4, arbitrary: aCall },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('turn' as const) }) },
);

describe('batcher: any order of callers, answers, failures and departures', () => {
  it('gives each caller answers to its own keys, under its own authority, and to all of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { maxLength: 40 }),
        fc.record({ maxBatch: fc.integer({ min: 1, max: 4 }), maxConcurrent: fc.integer({ min: 1, max: 3 }) }),
        async (steps, limits) => {
          const { begun, load } = heldLoads();
          const ended = new Set<number>();
          let most = 0;
          const things = batcher(aSpec({ ...limits, maxWaiting: 8, graceMs: 0, load }));
          const calls: { keys: string[]; authority: string; fresh: boolean; begunBefore: number }[] = [];
          const answers: Promise<ReadonlyMap<string, string | Error>>[] = [];
          const leaving: AbortController[] = [];
          const end = (which: number, how: 'answer' | 'fail') => {
            const open = begun.map((_, at) => at).filter(at => !ended.has(at));
            const at = open[which % Math.max(open.length, 1)];
            const one = at === undefined ? undefined : begun[at];
            if (one === undefined || at === undefined) return;
            ended.add(at);
            if (how === 'fail') one.fail(new Error(`failed|${one.ask.authority}|${at}`));
            // One key in seven has no record.
            else one.answer(key => (key === '6' ? undefined : `${one.ask.authority}|${key}|${at}`));
          };
          for (const step of steps) {
            if (step.do === 'call') {
              const leave = new AbortController();
              leaving.push(leave);
              calls.push({ ...step, begunBefore: begun.length });
              answers.push(things.load(step.keys, anAsk({ ...step, signal: leave.signal })));
            } else if (step.do === 'turn') await turn();
            else if (step.do === 'leave') leaving[step.which % Math.max(leaving.length, 1)]?.abort();
            else end(step.which, step.do);
            const running = begun.filter(({ ask }, at) => !ended.has(at) && ask.signal?.aborted !== true).length;
            most = Math.max(most, running);
          }
          let open = true;
          const all = Promise.all(answers).finally(() => {
            open = false;
          });
          for (let rounds = 0; open && rounds < 500; rounds += 1) {
            await turn();
            end(0, 'answer');
          }
          const got = await all;
          expect(most).toBeLessThanOrEqual(limits.maxConcurrent);
          for (const { keys } of begun) {
            expect(keys.length).toBeLessThanOrEqual(limits.maxBatch);
            expect(new Set(keys).size).toBe(keys.length);
          }
          calls.forEach((call, at) => {
            for (const key of new Set(call.keys)) {
              const answer = got[at]?.get(key);
              if (answer instanceof BatchRefusal) continue;
              const text = answer instanceof Error ? answer.message : (answer ?? `${call.authority}|6|`);
              expect(text).toContain(`${call.authority}|`);
              if (!(answer instanceof Error)) expect(text).toContain(`|${key}|`);
              const load = Number(text.split('|')[2]);
              if (call.fresh && answer !== undefined) expect(load).toBeGreaterThanOrEqual(call.begunBefore);
            }
            for (const key of got[at]?.keys() ?? []) expect(call.keys).toContain(key);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

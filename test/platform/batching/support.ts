import type { BatchAsk } from '../../../src/platform/batching/ask.js';
import type { BatcherSpec } from '../../../src/platform/batching/batcher.js';

export interface Begun {
  readonly keys: readonly string[];
  readonly ask: BatchAsk;
  /** Answers every key with `value of <key>`, or as the function says. */
  answer(reply?: (key: string) => string | Error | undefined): void;
  fail(error: unknown): void;
}

/** An upstream whose loads stay open until the test answers them. */
export function heldLoads(answerText = (key: string) => key) {
  const begun: Begun[] = [];
  const load = (keys: readonly string[], ask: BatchAsk) =>
    new Promise<Map<string, string | Error>>((resolve, reject) => {
      begun.push({
        keys,
        ask,
        answer(reply = key => `value of ${key}`) {
          const answers = new Map<string, string | Error>();
          for (const key of keys) {
            const value = reply(key);
            if (value !== undefined) answers.set(answerText(key), value);
          }
          resolve(answers);
        },
        fail: reject,
      });
    });
  return { begun, load };
}

export const aSpec = (spec: Partial<BatcherSpec<string, string>> = {}): BatcherSpec<string, string> => ({
  name: 'things',
  keyText: key => key,
  load: async keys => new Map(keys.map(key => [key, `value of ${key}`])),
  maxBatch: 50,
  maxConcurrent: 4,
  maxWaiting: 1_000,
  ...spec,
});

export const anAsk = (ask: Partial<BatchAsk> = {}): BatchAsk => ({
  authority: 'gateway',
  deadlineAt: performance.now() + 8_000,
  fresh: false,
  ...ask,
});

/** Lets everything happen that is due: two turns, as what runs in one may schedule for the next. */
export async function turn(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) await new Promise(resolve => setImmediate(resolve));
}

/** What a load has been answered with by now, or 'pending'. */
export async function sofar<T>(promise: Promise<T>): Promise<T | 'pending'> {
  await turn();
  return Promise.race([promise, Promise.resolve('pending' as const)]);
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { codeRoot } from '../../platform/config/package-root.js';
import type { Asked } from './asked.js';
import type { Batch } from './batcher.js';
import type { BatchAnswer } from './decide-batch.js';
import { UpratingProblem } from './problem.js';

/** Decides batches, several at once. */
export interface Deciders {
  /** How many batches may be under way before the next one has to wait. */
  readonly atOnce: number;
  decide(batch: Batch): Promise<BatchAnswer>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** What it was sent and has not answered, in the order sent: it answers in that order. */
  readonly waiting: { answer(answer: BatchAnswer): void; fail(error: Error): void }[];
}

/** Each thread has the next batch before it is done with the last, so that none stands idle. */
const AHEAD = 2;

/** What a batch leaves behind is thrown away young: with room for it a run spends a fifth less. */
const YOUNG_MB = 64;

/** Named by the tree, not beside this file, which is bundled with others when it runs. */
const SCRIPT = () => pathToFileURL(join(codeRoot().folder, 'jobs', 'uprating', `worker${codeRoot().ending}`));

/** As many threads as asked for. `script` is the code of one; tests give their own. */
export function threads(count: number, asked: Asked, script: URL = SCRIPT()): Deciders {
  let broken: Error | null = null;
  const all: Thread[] = Array.from({ length: count }, () => ({
    worker: new Worker(script, { workerData: asked, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
    waiting: [],
  }));
  const fail = (error: Error) => {
    broken = error;
    for (const { waiting } of all) for (const one of waiting.splice(0)) one.fail(error);
  };
  for (const { worker, waiting } of all) {
    worker.on('message', (answer: BatchAnswer) => waiting.shift()?.answer(answer));
    worker.on('error', () => fail(new UpratingProblem(STOPPED)));
    worker.on('exit', code => code !== 0 && fail(new UpratingProblem(STOPPED)));
  }
  return {
    atOnce: count * AHEAD,
    decide(batch) {
      if (broken) return Promise.reject(broken);
      const { worker, waiting } = all.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least));
      return new Promise((answer, failed) => {
        waiting.push({ answer, fail: failed });
        worker.postMessage(batch, [batch.bytes.buffer as ArrayBuffer]);
      });
    },
    async close() {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

const STOPPED = 'A thread of the run ended before its work was done. What was written before is kept.';

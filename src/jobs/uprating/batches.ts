import { type Batch, Batcher, type BatchLimits } from './batcher.js';
import type { Checkpoint } from './checkpoint.js';
import { UpratingProblem } from './problem.js';

interface Reading {
  readonly limits: BatchLimits;
  readonly from: Checkpoint | null;
  readonly stopped: AbortSignal;
}

/**
 * The batches of an input, from where an earlier run ended. What that run did is read again and has to be the same, byte for
 * byte; otherwise throws an `UpratingProblem`. Ends early where the run is stopped.
 */
export async function* batchesOf(input: AsyncIterable<Buffer>, reading: Reading): AsyncGenerator<Batch> {
  const { limits, from, stopped } = reading;
  const batcher = new Batcher(limits, from?.input);
  let left = from?.input.bytes ?? 0;
  try {
    for await (const chunk of input) {
      if (stopped.aborted) return;
      const done = Math.min(left, chunk.length);
      if (done > 0) {
        batcher.passOver(chunk.subarray(0, done));
        left -= done;
        if (left === 0) isTheSame(batcher, from);
      }
      for (const batch of done < chunk.length ? batcher.push(chunk.subarray(done)) : []) {
        yield batch;
        if (stopped.aborted) return;
      }
    }
  } catch (error) {
    // A read that was waiting when the run was stopped.
    if (stopped.aborted) return;
    throw error;
  }
  if (left > 0) throw new UpratingProblem(OTHER_INPUT);
  const last = batcher.end();
  if (last && !stopped.aborted) yield last;
}

function isTheSame(batcher: Batcher, from: Checkpoint | null): void {
  if (from !== null && batcher.sha256 !== from.input.sha256) throw new UpratingProblem(OTHER_INPUT);
}

const OTHER_INPUT =
  'The cases are not those that the earlier run began with. Give the same ones, or start again with --restart.';

import type { Batch, BatchLimits } from './batcher.js';
import { batchesOf } from './batches.js';
import { type Checkpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.js';
import type { BatchAnswer, Rejected } from './decide-batch.js';
import { inOrder } from './in-order.js';
import { added, emptyTally, type Tally } from './tally.js';
import type { Deciders } from './threads.js';

/** Where what a run finds goes. Appended to in the order of the input. */
export interface Output {
  readonly bytes: number;
  append(text: string): Promise<void>;
  settle(): Promise<void>;
}

export interface RunMeans {
  readonly input: AsyncIterable<Buffer>;
  readonly limits: BatchLimits;
  readonly deciders: Deciders;
  readonly results: Output;
  readonly rejected: Output;
  /** Where the run can be taken up again, and the hash of what is asked; null where nothing is kept. */
  readonly keptAt: { readonly path: string; readonly asked: string; readonly everyMs: number } | null;
  /** Where an earlier run stopped. */
  readonly from: Checkpoint | null;
  /** Stops taking input; what is under way is finished and written. */
  readonly stopped: AbortSignal;
  progress(so: { readonly inputBytes: number; readonly tally: Tally }): void;
  tell(rejected: readonly Rejected[]): void;
  now(): number;
}

export interface RunEnd {
  readonly tally: Tally;
  /** False where it was stopped: the checkpoint says where. */
  readonly complete: boolean;
}

/**
 * Takes a caseload through the rules and writes an answer for each case. Whenever the process dies, the last checkpoint and
 * the files cut back to it are one state: a run taken up from there writes what one that never stopped would have written.
 */
export async function runComparison(means: RunMeans): Promise<RunEnd> {
  const { deciders, keptAt, from, stopped } = means;
  let tally = from?.tally ?? emptyTally();
  let input = from?.input ?? { bytes: 0, lines: 0, sha256: '' };
  let keptMs = means.now();
  const keep = () => keptAt && keptAll(means, keptAt, { tally, input });
  // At the start too: whatever is in the files from here on can be told from what is to be cut off.
  await keep();
  const answers = inOrder(batchesOf(means.input, means), deciders.atOnce, batch => deciders.decide(batch));
  for await (const [batch, answer] of answers) {
    await written(answer, means);
    tally = added(tally, answer.tally);
    input = { bytes: batch.endsAt, lines: lastLineOf(batch), sha256: batch.sha256 };
    means.progress({ inputBytes: input.bytes, tally });
    if (keptAt === null || means.now() - keptMs < keptAt.everyMs) continue;
    await keep();
    keptMs = means.now();
  }
  await Promise.all([means.results.settle(), means.rejected.settle()]);
  if (stopped.aborted) await keep();
  else if (keptAt) await removeCheckpoint(keptAt.path);
  return { tally, complete: !stopped.aborted };
}

async function written({ results, rejected }: BatchAnswer, means: RunMeans): Promise<void> {
  await means.results.append(results);
  if (rejected.length === 0) return;
  await means.rejected.append(rejected.map(one => `${JSON.stringify(one)}\n`).join(''));
  means.tell(rejected);
}

const lastLineOf = ({ firstLine, lines }: Batch): number => firstLine + lines - 1;

/** What was written is on the disk before the checkpoint that counts on it. */
async function keptAll(
  { results, rejected }: RunMeans,
  keptAt: NonNullable<RunMeans['keptAt']>,
  { tally, input }: Pick<Checkpoint, 'tally' | 'input'>,
): Promise<void> {
  await Promise.all([results.settle(), rejected.settle()]);
  await writeCheckpoint(keptAt.path, {
    version: 1,
    asked: keptAt.asked,
    input,
    resultBytes: results.bytes,
    rejectedBytes: rejected.bytes,
    tally,
  });
}

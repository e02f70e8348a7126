import type { BatchAsk } from './ask.js';
import { Batching } from './batching.js';
import type { BatchRefusalKind } from './refusal.js';
import type { BatchAnswers } from './waiter.js';

/** `batch`: keys in a load that begins. `shared`: keys that joined a load under way. `refused`: keys beyond the limit. */
export type BatchEvent = 'batch' | 'shared' | 'refused' | 'abandoned';

export interface BatcherSpec<K, V> {
  /** For metrics and refusals. */
  readonly name: string;
  /** What makes two keys the same question. */
  readonly keyText: (key: K) => string;
  /**
   * What a key's answer is found by, where that is less than its key text: then keys that differ and have one answer text
   * are never in one batch. By default the key text.
   */
  readonly answerText?: (key: K) => string;
  /**
   * Answers by answer text; a text that is absent has no record. A rejection is the answer to each of its keys. It is to
   * honour the signal and the deadline: a load that everyone has left keeps its place for `graceMs` at most.
   */
  readonly load: (keys: readonly K[], ask: BatchAsk) => Promise<BatchAnswers<V>>;
  readonly maxBatch: number;
  /** Loads running at once. Further keys collect meanwhile, so a low figure makes large batches under load. */
  readonly maxConcurrent: number;
  /** Keys that wait for their load to begin; any beyond are answered with `BatchRefusal` Overloaded. */
  readonly maxWaiting: number;
  readonly graceMs?: number;
  /** What a key is answered with that the batcher answers itself. A `BatchRefusal` by default. */
  readonly refusal?: (kind: BatchRefusalKind) => Error;
  readonly observe?: (event: BatchEvent, keys: number) => void;
}

export interface Batcher<K, V> {
  /**
   * By answer text one answer for each key that has a record, an Error for each in trouble. Rejects only with what
   * `keyText` and `answerText` throw.
   */
  load(keys: readonly K[], ask: BatchAsk): Promise<BatchAnswers<V>>;
}

/**
 * Makes few large loads of many small ones, for the whole process. Equal keys asked under equal authority share one load.
 */
export function batcher<K, V>(spec: BatcherSpec<K, V>): Batcher<K, V> {
  for (const limit of [spec.maxBatch, spec.maxConcurrent, spec.maxWaiting]) {
    if (!Number.isInteger(limit) || limit < 1)
      throw new RangeError(`${spec.name}: a limit is not a whole number above 0`);
  }
  return new Batching(spec);
}

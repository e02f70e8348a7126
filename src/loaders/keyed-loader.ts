import DataLoader from 'dataloader';
import type { Answers } from '../adapters/ports/call.js';
import type { PersonRef } from '../domain/references.js';
import { hiddenNow, type LoadScope, opens } from './scope.js';

interface KeyedLoad<Key, Text extends string, Value> {
  readonly name: string;
  readonly textOf: (key: Key) => Text;
  readonly holderOf: (key: Key) => PersonRef;
  readonly load: (keys: readonly Key[]) => Promise<Answers<Text, Value>>;
}

/** More keys than this in one request go in several batches. */
const MAX_BATCH = 50;

/**
 * One batch per request for each kind of thing. Answers are found again by key, never by position. A record that the
 * caller may not open is never asked for, and answers as one that does not exist.
 */
export function keyedLoader<Key, Text extends string, Value>(
  scope: LoadScope,
  { name, textOf, holderOf, load }: KeyedLoad<Key, Text, Value>,
): DataLoader<Key, Value | null, string> {
  return new DataLoader<Key, Value | null, string>(
    async keys => {
      const hidden = await hiddenNow(scope);
      const open = new Set(keys.filter(key => opens(scope, holderOf(key), hidden)));
      if (open.size === 0) return keys.map(() => null);
      const answers = await load([...open]);
      return keys.map(key => {
        // Asked of the key again, not of the answer: a port that gives more than it was asked for gives nothing away.
        const answer = open.has(key) ? (answers.get(textOf(key)) ?? null) : null;
        if (answer === null || answer instanceof Error) return answer;
        scope.reads.saw(holderOf(key));
        return answer;
      });
    },
    { name, maxBatchSize: MAX_BATCH, cacheKeyFn: key => `${holderOf(key)} ${textOf(key)}` },
  );
}

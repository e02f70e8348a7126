import type { Answers } from '../ports/call.js';

// The product answers one key a call, so a long list of keys is worked off by this many at once and not queued whole.
const AT_ONCE = 50;

/**
 * Asks for each key once, many at a time, and gathers what came: undefined leaves the key out, an error is that key's own.
 * Never rejects for one key's trouble.
 */
export async function answersFor<Item, Key extends string, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  ask: (item: Item) => Promise<Value | undefined>,
): Promise<Answers<Key, Value>> {
  const answers = new Map<Key, Value | Error>();
  const left = new Map(items.map(item => [keyOf(item), item])).entries();
  const work = async () => {
    for (const [key, item] of left) {
      const value = await ask(item).catch((error: unknown) =>
        error instanceof Error ? error : new Error('not an error'),
      );
      if (value !== undefined) answers.set(key, value);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return answers;
}

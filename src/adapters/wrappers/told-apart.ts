import type { Call } from '../ports/call.js';
import { checked } from './checked.js';
import type { Ask, Method } from './method.js';

/**
 * Asks, and gives the answers in the order of the keys, undefined where there is no record. Keys that answer under one
 * text, such as one account through two people, are asked for in separate calls, so that neither is taken for the other.
 */
export async function askApart<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  ask: Ask<Key, Text, Value>,
  { keys, call }: { keys: readonly Key[]; call: Call },
): Promise<readonly (Value | Error | undefined)[]> {
  if (allApart(method, keys)) {
    const answers = checked(method, keys, await ask(keys, call));
    return keys.map(key => answers.get(method.answerText(key)));
  }
  const rounds = roundsOf(method, keys);
  const told = await Promise.all(rounds.map(async round => checked(method, round, await ask(round, call))));
  return keys.map(key => {
    const round = rounds.findIndex(one => one.includes(key));
    return told[round]?.get(method.answerText(key));
  });
}

/** Nearly always so. */
const allApart = <Key, Text extends string, Value>(
  { identity, answerText }: Method<Key, Text, Value>,
  keys: readonly Key[],
): boolean =>
  keys.length < 2 || (identity as unknown) === answerText || new Set(keys.map(answerText)).size === keys.length;

/** Lists in each of which no answer text comes twice. */
function roundsOf<Key, Text extends string, Value>(
  { answerText }: Method<Key, Text, Value>,
  keys: readonly Key[],
): readonly (readonly Key[])[] {
  const rounds: Map<Text, Key>[] = [];
  for (const key of keys) {
    const text = answerText(key);
    const free = rounds.find(round => !round.has(text));
    if (free === undefined) rounds.push(new Map([[text, key]]));
    else free.set(text, key);
  }
  return rounds.map(round => [...round.values()]);
}

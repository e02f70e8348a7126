import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Answers, Call } from '../ports/call.js';
import type { Ask, Method } from './method.js';

/**
 * Asks, and gives the answers by identity. Every entity is held against the key it came under: one that is another's is
 * an unreadable answer, whoever's fault it was. Keys that answer under one text, such as one account through two people,
 * are asked for in separate calls, so that neither is taken for the other.
 */
export async function askApart<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  ask: Ask<Key, Text, Value>,
  { keys, call }: { keys: readonly Key[]; call: Call },
): Promise<Map<string, Value | Error>> {
  const answers = new Map<string, Value | Error>();
  const rounds = roundsOf(method, keys);
  const told = await Promise.all(rounds.map(round => ask(round, call)));
  rounds.forEach((round, at) => {
    for (const key of round) {
      const value = told[at]?.get(method.answerText(key));
      if (value !== undefined) answers.set(method.identity(key), checked(method, key, value));
    }
  });
  return answers;
}

/** Answers by identity as the port gives them. Where two keys have one text, an entity goes before an error. */
export function byAnswerText<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  keys: readonly Key[],
  answerOf: (at: number) => Value | Error | undefined,
): Answers<Text, Value> {
  const answers = new Map<Text, Value | Error>();
  for (let at = 0; at < keys.length; at += 1) {
    const answer = answerOf(at);
    if (answer === undefined) continue;
    const text = method.answerText(keys[at] as Key);
    if (!(answer instanceof Error) || !answers.has(text)) answers.set(text, answer);
  }
  return answers;
}

function checked<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  key: Key,
  value: Value | Error,
): Value | Error {
  if (value instanceof Error || method.belongs(value, key)) return value;
  return new UpstreamError(method.systemOf(key), 'unreadable');
}

/** Lists in each of which no text comes twice: nearly always the one that was given. */
function roundsOf<Key, Text extends string, Value>(
  { identity, answerText }: Method<Key, Text, Value>,
  keys: readonly Key[],
): readonly (readonly Key[])[] {
  if (keys.length < 2 || (identity as unknown) === answerText) return [keys];
  if (new Set(keys.map(answerText)).size === keys.length) return [keys];
  const rounds: Map<Text, Key>[] = [];
  for (const key of keys) {
    const text = answerText(key);
    const free = rounds.find(round => !round.has(text));
    if (free === undefined) rounds.push(new Map([[text, key]]));
    else free.set(text, key);
  }
  return rounds.map(round => [...round.values()]);
}

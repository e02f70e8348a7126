import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Answers } from '../ports/call.js';
import type { Method } from './method.js';

/**
 * The answers, every entity held against the key it came under: one that is another's is an unreadable answer, whoever's
 * fault it was. No two of the keys have one answer text.
 */
export function checked<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  keys: readonly Key[],
  answers: Answers<Text, Value>,
): Answers<Text, Value> {
  let right: Map<Text, Value | Error> | null = null;
  for (const key of keys) {
    const text = method.answerText(key);
    const value = answers.get(text);
    if (value === undefined || value instanceof Error || method.belongs(value, key)) continue;
    right ??= new Map(answers);
    right.set(text, new UpstreamError(method.systemOf(key), 'unreadable'));
  }
  return right ?? answers;
}

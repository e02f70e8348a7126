import type { SystemName } from '../../domain/references.js';
import type { Answers, Call } from '../ports/call.js';
import { type Ask, askOf, type Method, type Methods, portOf } from './method.js';

/**
 * One port before many systems: each key goes to the system it names, all systems are asked at once, and what befalls one
 * leaves the others' answers whole. A system that is not there has no records.
 */
export const routed = <Port>(methods: Methods<Port>, ports: ReadonlyMap<SystemName, Port>): Port =>
  portOf(methods, (method, name) =>
    routedAsk(method, new Map([...ports].map(([system, port]) => [system, askOf(port, name)]))),
  );

function routedAsk<Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  asks: ReadonlyMap<SystemName, Ask<Key, Text, Value>>,
): Ask<Key, Text, Value> {
  return async (keys, call) => {
    const groups = bySystem(method, keys);
    const [only] = groups;
    if (only !== undefined && groups.size === 1) return answersOf(method, asks.get(only[0]), { keys, call });
    const told = await Promise.all(
      [...groups].map(([system, group]) => answersOf(method, asks.get(system), { keys: group, call })),
    );
    return new Map(told.flatMap(answers => [...answers]));
  };
}

function bySystem<Key, Text extends string, Value>(
  { systemOf }: Method<Key, Text, Value>,
  keys: readonly Key[],
): ReadonlyMap<SystemName, Key[]> {
  const groups = new Map<SystemName, Key[]>();
  for (const key of keys) {
    const system = systemOf(key);
    const group = groups.get(system);
    if (group === undefined) groups.set(system, [key]);
    else group.push(key);
  }
  return groups;
}

/** What was asked for, and nothing else that a system may tell. */
async function answersOf<Key, Text extends string, Value>(
  { answerText }: Method<Key, Text, Value>,
  ask: Ask<Key, Text, Value> | undefined,
  { keys, call }: { keys: readonly Key[]; call: Call },
): Promise<Answers<Text, Value>> {
  const answers = new Map<Text, Value | Error>();
  if (ask === undefined) return answers;
  try {
    const told = await ask(keys, call);
    for (const key of keys) {
      const text = answerText(key);
      const answer = told.get(text);
      if (answer !== undefined) answers.set(text, answer);
    }
  } catch (error) {
    // Ports do not reject: this is a bug of ours, and stays with the keys it concerns.
    const trouble = error instanceof Error ? error : new Error('a port rejected with what is not an Error');
    for (const key of keys) answers.set(answerText(key), trouble);
  }
  return answers;
}

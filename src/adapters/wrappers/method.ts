import type { SystemName } from '../../domain/references.js';
import type { Answers, Call } from '../ports/call.js';

/** The one form of every port method. */
export type Ask<Key, Text extends string, Value> = (keys: readonly Key[], call: Call) => Promise<Answers<Text, Value>>;

/** What the wrappers have to know of a port's method. */
export interface Method<Key, Text extends string, Value> {
  /**
   * All of the key, as text: two keys that differ anywhere are two questions. An account asked for through a person who is
   * not on it has no record, and is never to be answered with what somebody else was told. The key's references stand
   * first, between bars.
   */
  readonly identity: (key: Key) => string;
  /** How many references the identity starts with: what it is invalidated by. */
  readonly references: 1 | 2;
  /** What the port's answers are found by. It may say less than the identity. */
  readonly answerText: (key: Key) => Text;
  readonly systemOf: (key: Key) => SystemName;
  /** Whether the entity is the one that the key asks for: the last bar between one person's answer and another's. */
  readonly belongs: (value: Value, key: Key) => boolean;
  /** The same, marked as what the system said before, with all in it that has a source of its own. */
  readonly staled: (value: Value) => Value;
  /** Raised with every change of the entity's shape, so that what an older release kept is not read. */
  readonly version: number;
  /** For what no policy may cache. */
  readonly neverCached?: true;
}

/** A port told method by method. */
export type Methods<Port> = {
  readonly [Name in keyof Port]: Port[Name] extends Ask<infer Key, infer Text, infer Value>
    ? Method<Key, Text, Value>
    : never;
};

export type Wrap = <Key, Text extends string, Value>(
  method: Method<Key, Text, Value>,
  name: string,
) => Ask<Key, Text, Value>;

/**
 * A port whose every method is made by `wrap`. Types are kept by the method table, which the compiler holds against the
 * port; between the table and the port they cannot be said, so they are set aside here and nowhere else.
 */
export function portOf<Port>(methods: Methods<Port>, wrap: Wrap): Port {
  const entries = Object.entries(methods) as [string, Method<unknown, string, unknown>][];
  return Object.fromEntries(entries.map(([name, method]) => [name, wrap(method, name)])) as Port;
}

/** A port's method by its name, for a `wrap` that knows that the name and the types go together. */
export function askOf<Key, Text extends string, Value>(port: unknown, name: string): Ask<Key, Text, Value> {
  const methods = port as Record<string, Ask<Key, Text, Value>>;
  return (keys, call) => {
    const ask = methods[name];
    if (ask === undefined) throw new TypeError(`the port has no ${name}`);
    return ask.call(methods, keys, call);
  };
}

import { nearest } from './nearest.js';
import type { ConfigPath, Finding } from './problem.js';
import { below, chosen, isMapping, type Shape } from './shape.js';

/** Every key that nobody would read: a misspelt one must not pass for a default. */
export function unknownKeys(value: unknown, shape: Shape, path: ConfigPath = []): Finding[] {
  const here = chosen(shape, value);
  if (Array.isArray(value)) return value.flatMap((item, n) => unknownBelow(item, here, [...path, n]));
  if (!isMapping(value) || !here.properties) {
    return isMapping(value)
      ? Object.entries(value).flatMap(([key, one]) => unknownBelow(one, here, [...path, key]))
      : [];
  }
  const known = Object.keys(here.properties);
  return Object.entries(value).flatMap(([key, one]) => {
    if (below(here, key)) return unknownBelow(one, here, [...path, key]);
    return here.additionalProperties === true ? [] : [{ path: [...path, key], message: unknown(key, known) }];
  });
}

function unknownBelow(value: unknown, shape: Shape, path: ConfigPath): Finding[] {
  const next = below(shape, path.at(-1) ?? '');
  return next ? unknownKeys(value, next, path) : [];
}

function unknown(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const advice = near ? `Did you mean ${near}?` : `Known here: ${known.join(', ')}.`;
  return `There is no such key. ${advice}`;
}

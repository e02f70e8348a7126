import { z } from 'zod';
import type { Parameter } from '../domain/parameter.js';
import type { Figure, Origin } from './figure.js';

/** A figure that is not always in force: null on a day without it. */
export const whereInForce = <Law>(figure: Figure<Law>): Figure<Law | null> => ({ ...figure, mayBeAbsent: true });

const entryOf = (origin: Origin, key: string): Origin => ({
  ...origin,
  id: `${origin.id}.${key}`,
  name: `${origin.name}: ${key}`,
});

/** One figure for each key of a closed list; each entry is a `Parameter` of its own. */
export function table<const Key extends string, Law>(
  of: Figure<Law>,
  keys: readonly Key[],
): Figure<{ readonly [K in Key]: Law }> {
  return {
    unit: of.unit,
    mayBeAbsent: false,
    schema: z.strictObject(Object.fromEntries(keys.map(key => [key, of.schema]))),
    build(text, origin) {
      const written = text as Record<Key, unknown>;
      const entries = keys.map(key => [key, of.build(written[key], entryOf(origin, key))]);
      return Object.freeze(Object.fromEntries(entries)) as { readonly [K in Key]: Law };
    },
  };
}

/** Several words of one kind, such as the benefits that passport. An empty list is written as `[]`. */
export const list: Figure<Parameter<readonly string[]>> = {
  unit: 'text',
  mayBeAbsent: false,
  schema: z.array(z.string().min(1, 'is empty')),
  build(text, origin) {
    const words = Object.freeze([...(text as string[])]);
    return Object.freeze({ ...origin, kind: 'Parameter', unit: 'text', text: words.join(', '), value: words });
  },
};

/** From some count of years, weeks, pounds upward, this figure, until the next tier. */
export interface Tier<T> {
  readonly atLeast: number;
  readonly figure: Parameter<T>;
}
export type Tiers<T> = readonly Tier<T>[];

const TierText = z.strictObject({ at_least: z.string().regex(/^\d{1,9}$/, 'not a whole number'), value: z.unknown() });

/** Tiers in rising order, each a `Parameter` of its own. */
export function tiers<T>(of: Figure<Parameter<T>>): Figure<Tiers<T>> {
  return {
    unit: of.unit,
    mayBeAbsent: false,
    schema: z
      .array(TierText.extend({ value: of.schema }))
      .min(1)
      .refine(
        rows => rows.every((row, at) => at === 0 || Number(rows[at - 1]?.at_least) < Number(row.at_least)),
        'tiers do not rise',
      ),
    build(text, origin) {
      const rows = text as { at_least: string; value: unknown }[];
      return Object.freeze(
        rows.map(row =>
          Object.freeze({
            atLeast: Number(row.at_least),
            figure: of.build(row.value, entryOf(origin, `from${row.at_least}`)),
          }),
        ),
      );
    },
  };
}

/** Several fields that make sense only together, such as an exemption class and its clock. */
export function record<T>(schema: z.ZodType<T>): Figure<Parameter<T>> {
  return {
    unit: 'record',
    mayBeAbsent: false,
    schema,
    build: (text, origin) =>
      Object.freeze({
        ...origin,
        kind: 'Parameter',
        unit: 'record',
        text: inWords(text as Record<string, unknown>),
        value: Object.freeze(schema.parse(text)),
      }),
  };
}

const inWords = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${Array.isArray(value) ? value.join(', ') : value}`)
    .join('; ');

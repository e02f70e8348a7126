import { z } from 'zod';
import type { XmlNode } from '../xml.js';

/**
 * Schemas of elements. A parsed element holds its attributes under `@name`, its text under `#text` and its children in lists,
 * so a schema says how many of a child there may be, and one child is never mistaken for a list or the other way about.
 */
type Shape = Record<string, z.ZodType>;

const inner = new WeakMap<z.ZodType, z.ZodObject>();

/** An element. What the shape does not name is passed over; `strangers` tells what that was. */
export const element = <S extends Shape>(shape: S) => z.object(shape);

const remembered = <Schema extends z.ZodType>(schema: Schema, of: z.ZodType): Schema => {
  if (of instanceof z.ZodObject) inner.set(schema, of);
  return schema;
};

/** Exactly one child: none or two is not the document that was asked for. */
export const one = <Schema extends z.ZodType>(of: Schema) =>
  remembered(
    z.tuple([of]).transform(([only]) => only),
    of,
  );

/** At most one child, null where there is none. */
export const maybe = <Schema extends z.ZodType>(of: Schema) =>
  remembered(
    z
      .array(of)
      .max(1)
      .optional()
      .transform(list => list?.[0] ?? null),
    of,
  );

/** Any number of children; the element may be missing altogether. */
export const many = <Schema extends z.ZodType>(of: Schema) =>
  remembered(
    z
      .array(of)
      .optional()
      .transform(list => list ?? []),
    of,
  );

const words = z.object({ '#text': z.string() });
/** The text of one child that must be there, as sent. */
export const leaf = remembered(
  z.tuple([words]).transform(([only]) => only['#text']),
  words,
);
/** The text of a child, or null where it is missing. */
export const maybeLeaf = remembered(
  z
    .array(words)
    .max(1)
    .optional()
    .transform(list => list?.[0]?.['#text'] ?? null),
  words,
);

export const attribute = z.string();
export const maybeAttribute = z
  .string()
  .optional()
  .transform(text => text ?? null);

/** An element that is known and of no use to us. */
export const ignored = z.unknown().optional();

/** The names in an element, `@` before an attribute's, that its schema does not know, with those below them. */
export function strangers(schema: z.ZodObject, node: XmlNode): string[] {
  return Object.entries(node).flatMap(([name, value]) => {
    const known = (schema.shape as Shape)[name];
    if (known === undefined) return name === '#text' ? [] : [name];
    const below = inner.get(known);
    if (below === undefined || typeof value === 'string') return [];
    return value.flatMap(child => strangers(below, child));
  });
}

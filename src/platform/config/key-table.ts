import type { z } from 'zod';
import { type Shape, shapeOf } from './shape.js';
import { validWords } from './words.js';

export interface KeyRow {
  /** With `<name>` for a name of the council's choosing and `[]` for the items of a list. */
  readonly key: string;
  readonly valid: string;
  /** As YAML would have it; undefined where there is none. */
  readonly default: string | undefined;
  readonly required: boolean;
  readonly description: string;
}

/** Every key there is, in the order of the schema. */
export function keyRows(schema: z.ZodType): KeyRow[] {
  return rowsBelow(shapeOf(schema), '');
}

/** The same as a Markdown table, for the documentation. */
export function keyTable(schema: z.ZodType): string {
  const rows = keyRows(schema).map(({ key, valid, default: fallback, required, description }) =>
    [`\`${key}\``, valid, required ? 'required' : fallback === undefined ? '' : `\`${fallback}\``, description]
      .map(cell)
      .join(' | '),
  );
  return ['| Key | Valid | Default | What it is |', '| --- | --- | --- | --- |', ...rows.map(row => `| ${row} |`)].join(
    '\n',
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rowsBelow(shape: Shape, prefix: string): KeyRow[] {
  const options = shape.oneOf ?? shape.anyOf;
  if (options) return distinctByKey(options.flatMap(option => rowsBelow(option, prefix)));
  if (shape.items) return rowsBelow(shape.items, `${prefix}[]`);
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, property]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const inside = rowsBelow(property, path);
    // A group is told by its keys; its own description still says what it is for.
    return [row(path, property, shape.required?.includes(key) === true && property.default === undefined), ...inside];
  });
  const named = shape.additionalProperties;
  return [...own, ...(typeof named === 'object' ? rowsBelow(named, `${prefix}.<name>`) : [])];
}

const row = (key: string, shape: Shape, required: boolean): KeyRow => ({
  key,
  valid: validWords(shape),
  default: defaultText(shape.default),
  required,
  description: shape.description ?? '',
});

function defaultText(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0))
    return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function distinctByKey(rows: readonly KeyRow[]): KeyRow[] {
  return [...new Map(rows.map(one => [one.key, one])).values()];
}

import { z } from 'zod';
import type { ConfigPath } from './problem.js';

/** The schema as JSON Schema of its input: what a person may write, with every default, limit and description. */
export interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  /** Given by `.meta({ secret: true })`: to be written as a reference, and never printed. */
  readonly secret?: boolean;
}

export const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Of several shapes the one that the value means: by a word such as `product`, or else the first of its kind. */
export function chosen(shape: Shape, value: unknown): Shape {
  const options = shape.oneOf ?? shape.anyOf;
  if (!options) return shape;
  const named = options.find(
    option =>
      isMapping(value) &&
      Object.entries(option.properties ?? {}).some(
        ([key, { const: word }]) => word !== undefined && word === value[key],
      ),
  );
  const choice = named ?? options.find(option => fits(option, value)) ?? options[0] ?? shape;
  return { ...choice, ...(shape.description !== undefined && { description: shape.description }) };
}

const fits = ({ type }: Shape, value: unknown): boolean =>
  type === 'object' ? isMapping(value) : type === 'array' ? Array.isArray(value) : type !== 'null' && !isMapping(value);

/** The shape of one step below, or undefined where there can be none. */
export function below(shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape.items;
  const own = shape.properties?.[step];
  if (own) return own;
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
}

/** The shape at a path of this value. */
export function shapeAt(shape: Shape, value: unknown, path: ConfigPath): Shape | undefined {
  let at: Shape | undefined = chosen(shape, value);
  let inside: unknown = value;
  for (const step of path) {
    inside = Array.isArray(inside) ? inside[Number(step)] : isMapping(inside) ? inside[step] : undefined;
    const next: Shape | undefined = at && below(at, step);
    at = next && chosen(next, inside);
  }
  return at;
}

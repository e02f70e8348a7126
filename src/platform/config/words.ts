import type { z } from 'zod';
import type { ConfigPath, Finding } from './problem.js';
import { chosen, type Shape, shapeAt } from './shape.js';

/** What the validator found, in words that say what would be valid. Its own words can quote the value. */
export function findingOf(issue: z.core.$ZodIssue, value: unknown, shape: Shape): Finding {
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'custom') return { path, message: issue.message };
  const here = shapeAt(shape, value, path);
  const about = here?.description ? ` It is: ${here.description}` : '';
  const fault = present(value, path) ? 'Not valid' : 'Missing';
  return { path, message: `${fault}: this must be ${wordsToChooseFrom(issue) ?? validWords(here ?? {})}.${about}` };
}

/** Where one word says which of several groups is meant, the words that there are. */
const wordsToChooseFrom = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options) && issue.options.length > 0
    ? validWords({ enum: issue.options })
    : undefined;

function present(value: unknown, path: ConfigPath): boolean {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== 'object' || inside === null) return false;
    inside = (inside as Record<string | number, unknown>)[step];
  }
  return inside !== undefined;
}

const NAMES: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  object: 'a group of keys',
  array: 'a list',
  null: 'null',
};

/** `one of any, listed`, `a whole number from 1 to 5`, `a URL`, ... */
export function validWords(shape: Shape): string {
  if (shape.secret) return 'a secret, as { env: NAME } or { file: PATH }';
  if (shape.const !== undefined) return String(shape.const);
  if (shape.enum) return shape.enum.length === 1 ? String(shape.enum[0]) : `one of ${shape.enum.join(', ')}`;
  const options = shape.oneOf ?? shape.anyOf;
  if (options) {
    return options.every(({ type }) => type === 'object') ? 'a group of keys' : options.map(validWords).join(', or ');
  }
  if (shape.type === 'integer' || shape.type === 'number') return numberWords(shape);
  if (shape.format === 'uri') return 'a URL';
  if (shape.type === 'array') {
    const many = shape.items ? `a list, each item ${validWords(chosen(shape.items, undefined))}` : 'a list';
    return shape.minItems ? `${many}, at least ${shape.minItems}` : many;
  }
  return NAMES[shape.type ?? ''] ?? 'something else';
}

function numberWords({ type, minimum, maximum }: Shape): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  if (least !== undefined) return `${kind}, at least ${least}`;
  return most === undefined ? kind : `${kind}, at most ${most}`;
}

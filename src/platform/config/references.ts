import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ConfigPath, type Finding, pathText } from './problem.js';
import { below, chosen, isMapping, type Mapping, type Shape } from './shape.js';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Paths of files are meant from here. */
  readonly folder: string;
}

export interface Resolved {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where each referred value came from, by path: such a value is never printed. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Puts the values of `{ env: NAME }` and `{ file: PATH }` in their places, and refuses secrets that were written out. */
export function resolveReferences(value: unknown, shape: Shape, surroundings: Surroundings): Resolved {
  const findings: Finding[] = [];
  const origins = new Map<string, string>();
  const visit = (inside: unknown, at: Shape | undefined, path: ConfigPath): unknown => {
    const here = at && chosen(at, inside);
    const origin = originOf(inside, here);
    if (origin) {
      origins.set(pathText(path), origin);
      const text = textOf(inside as Mapping, surroundings);
      if (text !== null) return asItsType(text, here);
      findings.push({ path, message: missing(origin) });
      return undefined;
    }
    if (Array.isArray(inside)) return inside.map((item, n) => visit(item, here && below(here, n), [...path, n]));
    if (isMapping(inside)) {
      const steps = Object.entries(inside);
      return Object.fromEntries(steps.map(([key, one]) => [key, visit(one, here && below(here, key), [...path, key])]));
    }
    if (typeof inside === 'string' && (isSecret(here, path) || holdsPassword(inside))) {
      findings.push({ path, message: WRITTEN_OUT });
    }
    return inside;
  };
  return { value: visit(value, shape, []), findings, origins };
}

const WRITTEN_OUT =
  'A secret must not be written into the file. Give it as { env: NAME } or { file: PATH }, and change it, since it was seen.';

/** Also by name, so that a product's own options need not say it. */
const SECRET_NAME = /(password|passphrase|secret|api_?key|private_?key)s?$/i;

export const isSecret = (shape: Shape | undefined, path: ConfigPath): boolean =>
  shape?.secret === true ||
  (typeof path.at(-1) === 'string' && SECRET_NAME.test(String(path.at(-1))) && shape?.type !== 'object');

const holdsPassword = (text: string): boolean => URL.canParse(text) && new URL(text).password !== '';

/** `env NAME` or `file PATH` where the value is a reference. */
function originOf(value: unknown, shape: Shape | undefined): string | null {
  if (!isMapping(value) || Object.keys(value).length !== 1) return null;
  const [kind, name] = Object.entries(value)[0] ?? [];
  if ((kind !== 'env' && kind !== 'file') || typeof name !== 'string' || shape?.properties?.[kind]) return null;
  return `${kind} ${name}`;
}

function textOf(reference: Mapping, { env, folder }: Surroundings): string | null {
  if (typeof reference.env === 'string') return env[reference.env] || null;
  try {
    return readFileSync(resolve(folder, String(reference.file)), 'utf8').replace(/\r?\n$/, '') || null;
  } catch {
    return null;
  }
}

const missing = (origin: string): string =>
  origin.startsWith('env ')
    ? `The environment variable ${origin.slice(4)} is not set, or empty. Set it, or point to another.`
    : `The file ${origin.slice(5)} cannot be read, or is empty. Put it there, readable for this user, or point to another.`;

/** A variable or a file holds text: a number or a yes is made of it where the schema wants one. */
export function asItsType(text: string, shape: Shape | undefined): unknown {
  if ((shape?.type === 'integer' || shape?.type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (shape?.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

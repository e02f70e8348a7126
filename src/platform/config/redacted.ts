import type { z } from 'zod';
import type { LoadedConfig } from './load.js';
import { type ConfigPath, pathText } from './problem.js';
import { isSecret } from './references.js';
import { below, chosen, isMapping, type Shape, shapeOf } from './shape.js';

/** The configuration in force as plain values to print, with every secret and every referred value covered. */
export function redacted<Config>({ config, origins }: LoadedConfig<Config>, schema: z.ZodType): unknown {
  const visit = (value: unknown, at: Shape | undefined, path: ConfigPath): unknown => {
    if (value === undefined || value === null) return value;
    const origin = origins.get(pathText(path));
    if (origin !== undefined) return `[from ${origin}]`;
    const here = at && chosen(at, value);
    if (isSecret(here, path) || value instanceof Uint8Array) return '[covered]';
    if (value instanceof Map) return visit(Object.fromEntries(value), here, path);
    if (value instanceof Set) return [...value];
    if (Array.isArray(value)) return value.map((item, n) => visit(item, here && below(here, n), [...path, n]));
    if (!isMapping(value)) return typeof value === 'string' ? withoutCredentials(value) : value;
    const keys = Object.entries(value);
    return Object.fromEntries(keys.map(([key, one]) => [key, visit(one, here && below(here, key), [...path, key])]));
  };
  return visit(config, shapeOf(schema), []);
}

/** A URL may carry a user and a password. */
function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.username === '' && url.password === '') return text;
  url.username = 'covered';
  url.password = '';
  return url.href;
}

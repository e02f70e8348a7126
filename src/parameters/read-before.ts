import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './content-hash.js';
import { readYaml } from './yaml-file.js';

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Where a build keeps what it read of a directory of parameters: beside it, with the code that it was compiled to. */
export const keptBeside = (directory: string): string => join(directory, '..', 'dist', 'parameters.json');

/** What a text was read as before, or undefined where it was not, for instance because it has changed since. */
export type ReadBefore = (text: string) => unknown;

const NOTHING: ReadBefore = () => undefined;

/**
 * Files of parameters as they were read when the gateway was built, each under the hash of its text: reading them again takes
 * half a second of every start. A file that is missing or does not read is none: everything is then read anew.
 */
export function readBefore(path: string | null): ReadBefore {
  if (path === null || !existsSync(path)) return NOTHING;
  try {
    const kept = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>));
    return text => kept.get(hashOf(text));
  } catch {
    return NOTHING;
  }
}

/** Reads every file of a directory and keeps those in which nothing is wrong. Gives how many. */
export function keepAsRead(directory: string, path: string): number {
  const kept = filesUnder(directory, '.yaml').flatMap(name => {
    const content = readFileSync(join(directory, name), 'utf8');
    const { yaml, problems } = readYaml({ name, content });
    return problems.length === 0 ? [[hashOf(content), yaml.content] as const] : [];
  });
  writeFileSync(path, JSON.stringify(Object.fromEntries(kept)));
  return kept.length;
}

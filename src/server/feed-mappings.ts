import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeedMapping, nameOf } from '../domain/feeds/mapping.js';
import { loadMappings, readMapping } from '../parameters/feeds/load-mappings.js';
import { ParameterProblems } from '../parameters/problems.js';
import { packageRoot } from '../platform/config/package-root.js';
import type { GuildhallConfig } from './config.js';
import { StartError } from './sandbox.js';

type Configured = Pick<GuildhallConfig, 'feeds' | 'breathingSpace'>;

/** What the adapter of the register writes. */
const OF_REGISTER = 'breathing-space/1';

let read: readonly FeedMapping[] | undefined;

/** The mappings that came with the gateway, read once. */
const packaged = (): readonly FeedMapping[] => (read ??= loadMappings(join(packageRoot(), 'feeds')));

/**
 * By which files are read here: those that the council names, and that of the register of breathing spaces where it is asked.
 * Throws ParameterProblems or StartError where one will not do.
 */
export function admittedMappings({ feeds, breathingSpace }: Configured): readonly FeedMapping[] {
  const own = eachOnce(Object.values(feeds.sources).flatMap(({ mappings }) => mappings.map(mappingIn)));
  if (breathingSpace === undefined) return own;
  return [...own, ...packaged().filter(mapping => nameOf(mapping) === OF_REGISTER && !isIn(own, mapping))];
}

/**
 * What records are shown by: the council's own layouts, which are read now, and those that came with the gateway where it has
 * no other of that name, which are read when somebody asks.
 */
export function shownMappings(config: Configured): () => readonly FeedMapping[] {
  const own = admittedMappings(config);
  return () => [...own, ...packaged().filter(mapping => !isIn(own, mapping))];
}

const isIn = (mappings: readonly FeedMapping[], one: FeedMapping): boolean =>
  mappings.some(mapping => nameOf(mapping) === nameOf(one));

export function mappingIn(file: string): FeedMapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new StartError(`The mapping ${file} cannot be read: name another under feeds.sources.`);
  }
  const { mapping, problems } = readMapping(file, text);
  if (mapping === null) throw new ParameterProblems([...problems]);
  return mapping;
}

/** Two places may have one feed; a feed in one version has one mapping. */
function eachOnce(mappings: readonly FeedMapping[]): readonly FeedMapping[] {
  const found = new Map<string, FeedMapping>();
  for (const mapping of mappings) {
    const before = found.get(nameOf(mapping));
    if (before !== undefined && shown(before) !== shown(mapping))
      throw new StartError(`There are two different mappings of ${nameOf(mapping)} under feeds.sources.`);
    found.set(nameOf(mapping), mapping);
  }
  return [...found.values()];
}

/** With what JSON does not show by itself. */
const shown = (mapping: FeedMapping): string =>
  JSON.stringify(mapping, (_key, value: unknown) => {
    if (value instanceof RegExp) return value.source;
    return value instanceof Set || value instanceof Map ? [...value] : value;
  });

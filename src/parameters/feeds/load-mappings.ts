import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeedMapping, nameOf } from '../../domain/feeds/mapping.js';
import { filesUnder } from '../content-hash.js';
import { ParameterProblems, type Problem } from '../problems.js';
import { readYaml, shaped } from '../yaml-file.js';
import { mappingOf } from './mapping-build.js';
import { mappingProblems } from './mapping-checks.js';
import { MappingShape } from './mapping-shape.js';

/** One mapping file, or everything that is wrong in it with its line. */
export function readMapping(file: string, text: string): { mapping: FeedMapping | null; problems: readonly Problem[] } {
  const { yaml, problems } = readYaml({ name: file, content: text });
  if (problems.length > 0) return { mapping: null, problems };
  const shape = shaped(yaml, MappingShape);
  if (shape.value === null) return { mapping: null, problems: shape.problems };
  const wrong = mappingProblems(yaml, shape.value);
  return wrong.length > 0 ? { mapping: null, problems: wrong } : { mapping: mappingOf(shape.value), problems: [] };
}

/**
 * The mappings of every file under a folder, in order of name: one for each feed and version. Throws ParameterProblems with
 * everything that is wrong in any of them.
 */
export function loadMappings(folder: string): readonly FeedMapping[] {
  const problems: Problem[] = [];
  const found = new Map<string, FeedMapping>();
  for (const file of filesUnder(folder, '.yaml')) {
    const read = readMapping(file, readFileSync(join(folder, file), 'utf8'));
    problems.push(...read.problems);
    if (read.mapping === null) continue;
    const name = nameOf(read.mapping);
    if (found.has(name)) problems.push({ file, line: 1, path: '', says: `there is a second mapping of ${name}` });
    found.set(name, read.mapping);
  }
  if (problems.length > 0) throw new ParameterProblems(problems);
  return [...found.values()];
}

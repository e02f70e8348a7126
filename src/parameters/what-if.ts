import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { contentHash } from './content-hash.js';
import { ParameterProblems, type Problem } from './problems.js';
import { type SchemeLaw, schemeLaw } from './scheme-law.js';
import { SCHEME_NAMES, type SchemeName } from './schemes.js';
import type { Series } from './series.js';
import type { Statute } from './statute.js';
import { statuteOf } from './statute-of.js';
import { readYaml } from './yaml-file.js';

/** Figures that are to be otherwise, by id such as `universalCredit.taper`; of a table, the entries that are to change. */
export type FigureChanges = Readonly<Record<string, unknown>>;

const MAX_BYTES = 1_000_000;

/** A file of changed figures, YAML with an id and a value a line. Throws `ParameterProblems` where it is none. */
export function readFigureChanges(path: string): FigureChanges {
  const file = basename(path);
  if (statSync(path).size > MAX_BYTES) throw new RangeError(`${file} is larger than ${MAX_BYTES} bytes`);
  const { yaml, problems } = readYaml({ name: file, content: readFileSync(path, 'utf8') });
  if (problems.length > 0) throw new ParameterProblems(problems);
  if (!isTable(yaml.content) || Object.keys(yaml.content).length === 0)
    throw new ParameterProblems([
      yaml.problem([], 'must name figures with their values, such as universalCredit.taper: 50'),
    ]);
  return yaml.content;
}

/**
 * The law with some figures otherwise, on every day. The changed ones are marked as invented and verified by nobody.
 * Throws `ParameterProblems` for a figure that there is not, or a value that it cannot have.
 */
export function changedStatute(statute: Statute, changes: FigureChanges): Statute {
  const ids = Object.keys(changes);
  if (ids.length === 0) return statute;
  const problems: Problem[] = [];
  const says = (path: string, words: string) => problems.push({ file: 'what-if', line: 0, path, says: words });
  const known = new Set(SCHEME_NAMES.flatMap(name => statute.series(name).map(({ id }) => id)));
  for (const id of ids.filter(one => !known.has(one))) says(id, 'is no figure of the law that is kept here');
  const schemes = Object.fromEntries(
    SCHEME_NAMES.map(name => [
      name,
      schemeLaw(
        statute.series(name).map(one => (Object.hasOwn(changes, one.id) ? changed(one, changes[one.id], says) : one)),
      ),
    ]),
  ) as { [Name in SchemeName]: SchemeLaw };
  if (problems.length > 0) throw new ParameterProblems(problems);
  const content = JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return statuteOf({
    schemes,
    authorities: statute.authorities,
    localSchemes: statute.localSchemes,
    recoveryPolicies: statute.recoveryPolicies,
    version: contentHash([
      { name: 'parameters', content: statute.version },
      { name: 'what-if', content },
    ]),
  });
}

function changed(series: Series, value: unknown, says: (path: string, words: string) => void): Series {
  const eras = series.eras.map(era => {
    const text = isTable(era.text) && isTable(value) ? { ...era.text, ...value } : value;
    return {
      ...era,
      text,
      verified: 0 as const,
      standing: 'invented' as const,
      basis: 'A figure changed to see its effect',
    };
  });
  const [refused] = eras.flatMap(({ text }) => series.figure.schema.safeParse(text).error?.issues ?? []);
  if (!refused) return { ...series, eras };
  says([series.id, ...refused.path].map(String).join('.'), refused.message);
  return series;
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

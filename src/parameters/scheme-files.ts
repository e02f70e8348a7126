import type { Figure } from './figure.js';
import { ParameterFile } from './parameter-file.js';
import type { Problem } from './problems.js';
import { type SchemeLaw, schemeLaw } from './scheme-law.js';
import { type Series, seriesOf } from './series.js';
import { readYaml, shaped, type TextFile } from './yaml-file.js';

/** A set of figures under one name, and the folder of their files. */
export interface Scheme {
  readonly name: string;
  readonly folder: string;
  readonly figures: { readonly [Name in string]: Figure<unknown> };
}

/** One scheme's law out of its files; what is wrong with them goes to `problems`, and then the law is not to be used. */
export function schemeOf(scheme: Scheme, files: readonly TextFile[], problems: Problem[]): SchemeLaw {
  const { name, folder, figures } = scheme;
  const found = new Map<string, Series>();
  for (const file of files) {
    const { yaml, problems: unreadable } = readYaml(file);
    problems.push(...unreadable);
    if (unreadable.length > 0) continue;
    const { value: read, problems: misshapen } = shaped(yaml, ParameterFile);
    problems.push(...misshapen);
    if (!read) continue;
    if (read.scheme !== folder) problems.push(yaml.problem(['scheme'], `in this folder the scheme is ${folder}`));
    for (const [at, entry] of read.parameters.entries()) {
      const figure = Object.hasOwn(figures, entry.id) ? figures[entry.id] : undefined;
      const says = (words: string) => problems.push(yaml.problem(['parameters', at, 'id'], words));
      if (!figure) says('no rule knows this figure; name it in the code of its scheme first');
      else if (found.has(entry.id)) says('is in these files already');
      else
        found.set(entry.id, seriesOf(entry, figure, { yaml, at, scheme: name, checkedTo: read.checked_to, problems }));
    }
  }
  for (const id of Object.keys(figures).filter(one => !found.has(one))) {
    problems.push({ file: folder, line: 0, path: id, says: 'is in none of the files of this scheme' });
  }
  return schemeLaw([...found.values()]);
}

import { labelOf } from '../domain/financial-year.js';
import type { LocalScheme, LocalSchemes } from './local-reduction.js';
import { localSchemeOf } from './local-reduction-build.js';
import { localSchemeProblems } from './local-reduction-checks.js';
import { LocalSchemeFile } from './local-reduction-file.js';
import type { Problem } from './problems.js';
import { readYaml, shaped, type TextFile } from './yaml-file.js';

/** Every council's scheme out of its file, `<council>-<year>.yaml`; what is wrong goes to `problems`. */
export function localSchemesOf(files: readonly TextFile[], problems: Problem[]): LocalSchemes {
  const all = files.flatMap(file => schemeIn(file, problems) ?? []);
  const byKey = new Map(all.map(scheme => [`${scheme.council}/${scheme.year}`, scheme]));
  return Object.freeze({
    all: Object.freeze(all),
    scheme: (council: string, year: number) => byKey.get(`${council}/${year}`) ?? null,
  });
}

function schemeIn(file: TextFile, problems: Problem[]): LocalScheme | null {
  const { yaml, problems: unreadable } = readYaml(file);
  const { value: read, problems: misshapen } = unreadable.length
    ? { value: null, problems: unreadable }
    : shaped(yaml, LocalSchemeFile);
  problems.push(...misshapen);
  if (!read) return null;
  const belongs = `${read.council}-${labelOf(read.year)}.yaml`;
  if (!file.name.endsWith(`/${belongs}`)) problems.push(yaml.problem(['council'], `this scheme belongs in ${belongs}`));
  const wrong = localSchemeProblems(read, yaml);
  problems.push(...wrong);
  return wrong.length > 0 ? null : localSchemeOf(read);
}

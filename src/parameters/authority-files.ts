import { labelOf } from '../domain/financial-year.js';
import type { Authorities, AuthorityYear } from './authority.js';
import { AuthorityFile } from './authority-file.js';
import { authorityYearOf } from './authority-year.js';
import type { Problem } from './problems.js';
import { readYaml, shaped, type TextFile } from './yaml-file.js';

/** Every table out of its file, `<authority>/<year>.yaml`; what is wrong goes to `problems`. */
export function authoritiesOf(files: readonly TextFile[], problems: Problem[]): Authorities {
  const all = files.flatMap(file => tableOf(file, problems) ?? []);
  const byKey = new Map(all.map(table => [`${table.authority}/${table.year}`, table]));
  return Object.freeze({
    all: Object.freeze(all),
    year: (authority: string, year: number) => byKey.get(`${authority}/${year}`) ?? null,
  });
}

function tableOf(file: TextFile, problems: Problem[]): AuthorityYear | null {
  const { yaml, problems: unreadable } = readYaml(file);
  const { value: read, problems: misshapen } = unreadable.length
    ? { value: null, problems: unreadable }
    : shaped(yaml, AuthorityFile);
  problems.push(...misshapen);
  if (!read) return null;
  const belongs = `${read.authority}/${labelOf(read.year)}.yaml`;
  if (!file.name.endsWith(`/${belongs}`))
    problems.push(yaml.problem(['authority'], `this table belongs in ${belongs}`));
  const ids = [...(read.elements ?? []), ...(read.parishes ?? [])].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) problems.push(yaml.problem(['elements'], `${twice} is here twice`));
  if (read.complete && !read.elements?.length)
    problems.push(yaml.problem(['complete'], 'a complete table has elements'));
  return authorityYearOf(read);
}

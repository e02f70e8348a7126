import { fileURLToPath } from 'node:url';
import { IMPORTED_ONLY_BY, MAY_IMPORT, NEVER_IN, ONLY_IN, TYPES_ONLY } from './law.js';
import { type Import, importsBelow } from './sources.js';

const root = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const below = (path: string, prefix: string) =>
  path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}.`);
const belowAny = (path: string, prefixes: readonly string[]) =>
  prefixes.some(prefix => prefix === '*' || below(path, prefix));

const ruleOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter(prefix => below(file, prefix))
    .sort((a, b) => b.length - a.length)[0];

/** The folder inside which imports are free: one level down for adapters, so that products stay apart. */
const home = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('adapters/') ? 2 : 1)
    .join('/');

function breaks({ from, to, inside }: Import): boolean {
  if (!inside || below(to, home(from))) return false;
  const rule = ruleOf(from);
  return rule === undefined || !belowAny(to, MAY_IMPORT[rule] ?? []);
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const told = ({ from, to }: Import) => `${from} imports ${to}`;

describe('what may import what', () => {
  const src = importsBelow(root('src'));

  it('finds the imports that it judges', () => {
    expect(src.length).toBeGreaterThan(200);
    expect(src.map(({ from }) => ruleOf(from)).every(rule => rule !== undefined)).toBe(true);
  });

  it('holds the table of folders', () => {
    expect(src.filter(breaks).map(told)).toEqual([]);
  });

  it('takes types only where the table says so', () => {
    const runs = src.filter(
      ({ from, to, inside, typesOnly }) => inside && !typesOnly && belowAny(to, TYPES_ONLY[home(from)] ?? []),
    );
    expect(runs.map(told)).toEqual([]);
  });

  it('keeps packages where they belong', () => {
    const astray = src.filter(({ from, to, inside }) => {
      const homes = inside ? undefined : ONLY_IN[packageOf(to)];
      return homes !== undefined && !belowAny(from, homes);
    });
    expect(astray.map(told)).toEqual([]);
  });

  it('keeps the file system out of what has to be pure', () => {
    const astray = src.filter(({ from, to }) =>
      belowAny(from, NEVER_IN[to.replace('node:fs/promises', 'node:fs')] ?? []),
    );
    expect(astray.map(told)).toEqual([]);
  });

  it('lets only the command line import the server', () => {
    const astray = src.filter(({ from, to, inside }) =>
      Object.entries(IMPORTED_ONLY_BY).some(
        ([folder, by]) => inside && below(to, folder) && !below(from, folder) && !belowAny(from, by),
      ),
    );
    expect(astray.map(told)).toEqual([]);
  });

  it('keeps src from the sandbox, the tests and the benchmarks', () => {
    expect(
      src.filter(({ to, inside }) => inside && to.startsWith('..') && !to.endsWith('package.json')).map(told),
    ).toEqual([]);
  });

  it('keeps the sandbox from everything of ours', () => {
    const out = importsBelow(root('sandbox')).filter(({ to, inside }) => inside && to.startsWith('..'));
    expect(out.map(told)).toEqual([]);
  });

  it('keeps tests of the rules to the rules, which mutants are made of and loaded without decorators', () => {
    const beyond = importsBelow(root('test/rules')).filter(({ to }) => /src\/(schema|resolvers|server)\//.test(to));
    expect(beyond.map(told)).toEqual([]);
  });
});

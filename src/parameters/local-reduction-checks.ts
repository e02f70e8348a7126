import { ENGLISH_BANDS, type EnglishBand } from '../domain/charge-bands.js';
import type { BandsText, CalculationText, ColumnText } from './local-reduction-calculation-file.js';
import type { LocalSchemeFile } from './local-reduction-file.js';
import type { Problem } from './problems.js';
import type { YamlFile } from './yaml-file.js';

type Path = readonly (string | number)[];
type Says = (path: Path, words: string) => void;

/** No household has more children than this: `household.ts`. */
const MOST_CHILDREN = 20;

/** What makes no sense although each entry has its shape: bands that fall, overlap or leave somebody out. */
export function localSchemeProblems(file: LocalSchemeFile, yaml: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const says: Says = (path, words) => problems.push(yaml.problem(path, words));
  const incomplete = (file.missing?.length ?? 0) > 0;
  checkCalculation(file.calculation, ['calculation'], { says, incomplete });
  const groups = file.groups ?? [];
  for (const [at, { id, calculation, when }] of groups.entries()) {
    checkCalculation(calculation, ['groups', at, 'calculation'], { says, incomplete });
    if (groups.findIndex(other => other.id === id) < at) says(['groups', at, 'id'], 'is here twice');
    if (!when.any && !when.all && !when.none) says(['groups', at, 'when'], 'names nobody: give any, all or none');
  }
  if (!incomplete && hasUnknown(file))
    says(['missing'], 'is empty although something here is unknown: say in words what was not found');
  return problems;
}

const hasUnknown = (file: LocalSchemeFile): boolean =>
  [file.capital, file.passport, file.students, file.income, file.universal_credit, file.non_dependants].includes(
    'unknown',
  ) ||
  [file.calculation, ...(file.groups ?? []).map(({ calculation }) => calculation)].some(
    one => one.kind === 'unknown' || (one.kind === 'bands' && one.above === 'unknown'),
  );

interface Checking {
  readonly says: Says;
  readonly incomplete: boolean;
}

function checkCalculation(calculation: CalculationText, path: Path, checking: Checking): void {
  if (calculation.kind !== 'bands') return;
  checkColumns(calculation.columns, [...path, 'columns'], checking);
  checkRows(calculation, [...path, 'rows'], checking);
}

/** Every household has one column: none twice, and none left out where all is known. */
function checkColumns(columns: readonly ColumnText[], path: Path, { says, incomplete }: Checking): void {
  for (const [at, { id }] of columns.entries())
    if (columns.findIndex(other => other.id === id) < at) says([...path, at, 'id'], 'is here twice');
  for (const { adults, children, band, words } of everyHousehold()) {
    const fitting = columns.flatMap((column, at) => (takes(column, { adults, children, band }) ? [at] : []));
    const [first, second] = fitting;
    if (first !== undefined && second !== undefined)
      return void says([...path, second], `overlaps column ${columns[first]?.id}: ${words} would fit both`);
    if (first === undefined && !incomplete)
      return void says(
        path,
        `leave out ${words}: add a column for them, or say under missing that theirs is not known`,
      );
  }
}

interface Sort {
  readonly adults: 1 | 2;
  readonly children: number;
  readonly band: EnglishBand;
}

function* everyHousehold(): Generator<Sort & { words: string }> {
  for (const band of ENGLISH_BANDS)
    for (const adults of [1, 2] as const)
      for (let children = 0; children <= MOST_CHILDREN; children += 1) {
        const who = adults === 1 ? 'a single person' : 'a couple';
        yield { adults, children, band, words: `${who} with ${children} children in Band ${band}` };
      }
}

/** The children that a column is for: `2+` is from two, `1` is one, nothing is any number. */
export function childrenOf(text: string | undefined): { from: number; to: number | null } {
  if (text === undefined) return { from: 0, to: null };
  const from = Number.parseInt(text, 10);
  return { from, to: text.endsWith('+') ? null : from };
}

function takes({ adults, children, tax_bands }: ColumnText, sort: Sort): boolean {
  const { from, to } = childrenOf(children);
  return (
    (adults === undefined || Number(adults) === sort.adults) &&
    sort.children >= from &&
    (to === null || sort.children <= to) &&
    (tax_bands === undefined || tax_bands.includes(sort.band))
  );
}

function checkRows({ rows, columns }: BandsText, path: Path, { says, incomplete }: Checking): void {
  const ids = columns.map(({ id }) => id);
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before && Number(row.percent) >= Number(before.percent))
      says(
        [...path, at, 'percent'],
        `is not below ${before.percent} of the row before it: put the most generous band first`,
      );
    for (const id of Object.keys(row.up_to).filter(one => !ids.includes(one)))
      says([...path, at, 'up_to', id], 'is no column of this table');
    for (const id of ids) {
      const limit = row.up_to[id];
      if (limit === undefined) {
        if (!incomplete) says([...path, at, 'up_to'], `has no limit for column ${id}`);
        continue;
      }
      const last = rows.slice(0, at).findLast(({ up_to }) => up_to[id] !== undefined)?.up_to[id];
      if (last !== undefined && Number(limit) <= Number(last))
        says([...path, at, 'up_to', id], `is not above ${last} of a row before it, so the bands overlap or fall`);
    }
  }
}

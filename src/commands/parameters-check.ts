import type { Command } from 'commander';
import { labelOf } from '../domain/financial-year.js';
import { councilTaxYears } from '../parameters/law-of-year.js';
import { loadStatute } from '../parameters/load-statute.js';
import { ParameterProblems } from '../parameters/problems.js';
import { keepAsRead, keptBeside } from '../parameters/read-before.js';
import { SCHEME_NAMES } from '../parameters/schemes.js';
import type { Statute } from '../parameters/statute.js';
import { PLACES } from '../server/places.js';

export interface Answer {
  readonly text: string;
  readonly ok: boolean;
}

/** What `parameters check` says of a folder: everything that is wrong, or what is kept and how much nobody has verified. */
export function parametersCheck(folder: string): Answer {
  try {
    return { text: `${kept(loadStatute(folder, null)).join('\n')}\n`, ok: true };
  } catch (error) {
    if (error instanceof ParameterProblems) return { text: `${error.message}\n`, ok: false };
    if (!isUnreadable(error)) throw error;
    return { text: 'The folder of parameters cannot be read: give one that holds them with --folder.\n', ok: false };
  }
}

function kept(statute: Statute): string[] {
  const years = councilTaxYears(statute);
  const tables = statute.authorities.all;
  const authorities = new Set(tables.map(({ authority }) => authority)).size;
  const schemes = statute.localSchemes.all;
  const councils = new Set(schemes.map(({ council }) => council)).size;
  const partial = schemes.filter(({ missing }) => missing.length > 0).length;
  return [
    `Good. Version ${statute.version.slice(0, 12)}.`,
    ...SCHEME_NAMES.map(scheme => {
      const eras = statute.series(scheme).flatMap(series => series.eras);
      const unread = eras.filter(({ verified }) => verified === 0).length;
      return `- ${scheme}: ${statute.series(scheme).length} figures, ${eras.length} values, ${unread} of them not verified`;
    }),
    `- council tax can be worked out for ${years ? `${labelOf(years.first)} to ${labelOf(years.last)}` : 'no year'}`,
    `- ${tables.length} tables of ${authorities} billing authorities, ${tables.filter(({ complete }) => !complete).length} of them not complete`,
    `- ${schemes.length} schemes of ${councils} councils for working age, something missing in ${partial} of them`,
  ];
}

const isUnreadable = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(error.code));

/** `guildhall parameters check`. */
export function registerParameters(program: Command): void {
  const parameters = program.command('parameters').description('The figures of the law');
  parameters
    .command('keep')
    .description('Keep the files as they are read, so that a start need not read them again; a build does it')
    .action(() => {
      const files = keepAsRead(PLACES.parameters, keptBeside(PLACES.parameters));
      process.stdout.write(`${files} files kept.\n`);
    });
  parameters
    .command('check')
    .description('Say everything that is wrong with the files of parameters, or what they hold')
    .option('--folder <folder>', 'another folder than the one that is served from', PLACES.parameters)
    .action(({ folder }: { folder: string }) => {
      const { text, ok } = parametersCheck(folder);
      (ok ? process.stdout : process.stderr).write(text);
      if (!ok) process.exitCode = 1;
    });
}

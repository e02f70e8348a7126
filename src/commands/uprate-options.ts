import { InvalidArgumentError } from 'commander';
import { isoDate, isoText } from '../domain/dates.js';
import type { FinancialYear } from '../domain/financial-year.js';
import type { Asked } from '../jobs/uprating/asked.js';
import { dayOfYear, lastDayOfYear, yearFrom } from '../jobs/uprating/days.js';
import { UpratingProblem } from '../jobs/uprating/problem.js';
import { RAISABLE, type Raisable, type Raises } from '../jobs/uprating/raises.js';
import { readFigureChanges } from '../parameters/what-if.js';

/** What can be said on the command line, as it is read. */
export interface UprateOptions {
  readonly from: FinancialYear;
  readonly to: FinancialYear;
  readonly before?: string;
  readonly after?: string;
  readonly whatIf?: string;
  readonly parameters: string;
  readonly parametersAfter?: string;
  readonly raise: Raises;
  readonly authority?: string;
  readonly out?: string;
  readonly rejected?: string;
  readonly threads: number;
  readonly maxLine: number;
  readonly findings?: true;
  readonly results: boolean;
  readonly json?: true;
  readonly resume?: boolean;
  readonly restart?: boolean;
  readonly quiet?: true;
}

/** The question that the options ask of every case. Throws an `UpratingProblem` where they ask nothing. */
export function askedOf(options: UprateOptions): Asked {
  const changes = options.whatIf === undefined ? {} : readFigureChanges(options.whatIf);
  const otherLaw = options.whatIf !== undefined || options.parametersAfter !== undefined;
  const oneYear = options.from === options.to;
  const after = options.after ?? isoText(dayOfYear(options.to));
  // Two laws are compared on one day, so that nothing but the law differs.
  const before = options.before ?? (oneYear ? after : isoText(lastDayOfYear(options.from)));
  if (before === after && !otherLaw && Object.keys(options.raise).length === 0)
    throw new UpratingProblem(
      'Both sides are the same law on the same day. Name two years, or change figures by --what-if or --parameters-after.',
    );
  if (options.out === undefined && (options.resume || options.restart))
    throw new UpratingProblem('Only a run that writes to a file by --out can be resumed or begun again.');
  return {
    before: { day: before, parameters: options.parameters, changes: {} },
    after: { day: after, parameters: options.parametersAfter ?? options.parameters, changes },
    raises: options.raise,
    authority: options.authority ?? null,
    results: options.results,
    findings: options.findings ?? false,
  };
}

export function year(text: string): FinancialYear {
  const read = yearFrom(text);
  if (read !== null) return read;
  throw new InvalidArgumentError('Give a financial year such as 2026-27.');
}

export function day(text: string): string {
  try {
    return isoText(isoDate(text));
  } catch {
    throw new InvalidArgumentError('Give a day that exists, as yyyy-mm-dd.');
  }
}

export const whole = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};

/** `STATE_PENSION=4.8`, added to those before it. */
export function raise(text: string, before: Raises): Raises {
  const [, kind, percent] = /^([A-Z0-9_]+)=(\d{1,3}(?:\.\d{1,4})?)$/.exec(text) ?? [];
  if (kind === undefined || percent === undefined || !isRaisable(kind))
    throw new InvalidArgumentError(
      'Give what is raised and by what percent, such as STATE_PENSION=4.8, RENT=2.7, EARNINGS=3, COUNCIL_TAX=4.99 or any other kind of income.',
    );
  return { ...before, [kind]: percent };
}
const isRaisable = (kind: string): kind is Raisable => (RAISABLE as readonly string[]).includes(kind);

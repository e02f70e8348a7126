import { Money } from '../../domain/money.js';
import { SCHEME_KEYS, type Scheme } from './case-awards.js';
import type { Compared, Yearly } from './comparison.js';

/** Where a result comes from. */
export interface CaseOf {
  readonly line: number;
  readonly name: string | null;
}

/**
 * A result as a line of JSON: amounts before, after and the difference for each scheme's own period (a week; for universal
 * credit a month, off a bill of council tax a year), for all of them together a week and a year, and what was found on each side where that is asked for.
 */
export function resultLine({ line, name }: CaseOf, found: Compared, findings: boolean): string {
  return JSON.stringify({
    line,
    ...(name === null ? {} : { case: name }),
    before: shown(scheme => found.before.amounts[scheme]),
    after: shown(scheme => found.after.amounts[scheme]),
    difference: shown(scheme => found.after.amounts[scheme].minus(found.before.amounts[scheme])),
    perWeek: perWeek(found.total),
    perYear: of(found.total, pence => Money.pence(pence)),
    ...(findings ? { findings: { before: found.before.findings(), after: found.after.findings() } } : {}),
  });
}

const shown = (amountOf: (scheme: Scheme) => Money): Record<string, string> =>
  Object.fromEntries(SCHEME_KEYS.map(scheme => [scheme, amountOf(scheme).toFixed()]));

const of = ({ before, after }: Yearly, amount: (pencePerYear: number) => Money) => ({
  before: amount(before).toFixed(),
  after: amount(after).toFixed(),
  difference: amount(after - before).toFixed(),
});

const perWeek = (yearly: Yearly) => of(yearly, weekly);

/** A year's pence as an amount for one of its 52 weeks. */
export const weekly = (pencePerYear: number): Money => Money.pence(pencePerYear).dividedBy(52);

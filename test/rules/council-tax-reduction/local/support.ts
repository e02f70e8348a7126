import { isoDate } from '../../../../src/domain/dates.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { keeping, type Sink } from '../../../../src/domain/working-sink.js';
import { loadStatute } from '../../../../src/parameters/load-statute.js';
import type { LocalScheme } from '../../../../src/parameters/local-reduction.js';
import { localSchemesOf } from '../../../../src/parameters/local-reduction-files.js';
import type { Problem } from '../../../../src/parameters/problems.js';
import { localReduction } from '../../../../src/rules/council-tax-reduction/local/local-reduction.js';
import type { CouncilTaxReduction } from '../../../../src/rules/council-tax-reduction/result.js';
import { aHousehold, type HouseholdSketch } from '../../../support/household.js';

const statute = loadStatute('parameters');

/** A kept scheme. */
export function schemeOf(council: string, startsIn: number): LocalScheme {
  const scheme = statute.localSchemes.scheme(council, financialYear(startsIn));
  if (scheme === null) throw new Error(`no scheme of ${council} for ${startsIn}`);
  return scheme;
}

/** Parts of a scheme that exists nowhere: the rest allows everything and takes nothing off. */
export interface SchemeText {
  readonly year?: string;
  readonly calculation: string;
  readonly more?: string;
  readonly capital?: string;
  readonly passport?: string;
  readonly income?: string;
  readonly universalCredit?: string;
  readonly nonDependants?: string;
}

const OPEN_INCOME = '{earnings: net, earnings_disregards: none, further_disregard: false, childcare: none}';

export const textOf = (given: SchemeText): string => `
council: nowhere
name: Nowhere
scheme: Nowhere's scheme
year: ${given.year ?? '2025-26'}
status: invented
verified: 0
basis: a test
capital: ${given.capital ?? '{limit: 16000, tariff: none}'}
passport: ${given.passport ?? 'none'}
income: ${given.income ?? OPEN_INCOME}
universal_credit: ${given.universalCredit ?? '{treatment: income}'}
non_dependants: ${given.nonDependants ?? 'none'}
calculation: ${given.calculation}
${given.more ?? ''}
`;

/** What is wrong with a scheme's file, as `line path: words`, and the scheme where nothing is. */
export function read(content: string, name = 'council-tax-reduction/schemes/nowhere-2025-26.yaml') {
  const problems: Problem[] = [];
  const schemes = localSchemesOf([{ name, content }], problems);
  return { scheme: schemes.all[0], problems: problems.map(({ line, path, says }) => `${line} ${path}: ${says}`) };
}

export function aScheme(given: SchemeText): LocalScheme {
  const { scheme, problems } = read(
    textOf(given),
    `council-tax-reduction/schemes/nowhere-${given.year ?? '2025-26'}.yaml`,
  );
  if (scheme === undefined || problems.length > 0) throw new Error(problems.join('\n'));
  return scheme;
}

export interface LocalCaseSketch extends HouseholdSketch {
  /** The law of this day, where figures are not kept for the day of an old example. */
  readonly lawOf?: string;
  readonly sink?: Sink;
}

/** 1,825.00 a year, Band C, on 4 June 2025, which is 5.00 a day and 35.00 a week; and what the case names. */
export function reductionBy(
  scheme: LocalScheme,
  { lawOf, sink = keeping, ...sketch }: LocalCaseSketch = {},
): CouncilTaxReduction {
  const assessedOn = sketch.assessedOn ?? '2025-06-04';
  const household = aHousehold({ councilTax: { amount: '1825.00', per: 'YEAR', band: 'C' }, ...sketch, assessedOn });
  return localReduction(household, { scheme, law: statute.on(isoDate(lawOf ?? assessedOn)), sink });
}

/** The reduction for a week, as `35.00`. */
export const weekBy = (scheme: LocalScheme, sketch: LocalCaseSketch = {}): string =>
  reductionBy(scheme, sketch).reduction.perWeek.toFixed();

type AdultSketch = NonNullable<HouseholdSketch['adults']>[number];
type AwardsSketch = NonNullable<HouseholdSketch['awards']>;

/** Income that every scheme here counts whole. */
export const receiving = (amount: string): AdultSketch & { incomes: NonNullable<AdultSketch['incomes']> } => ({
  incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount, per: 'WEEK' }],
});
export const earning = (net: string, hoursPerWeek = 20): AdultSketch => ({
  employments: [{ net, per: 'WEEK', hoursPerWeek }],
});
/** An award of universal credit by its month. */
export const anAward = (award: string, more: object = {}): AwardsSketch => ({
  universalCredit: { since: '2025-01-01', award, ...more },
});
export const codes = ({ findings }: CouncilTaxReduction): string[] => findings.map(({ code }) => code);

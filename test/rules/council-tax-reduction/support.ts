import { isoDate } from '../../../src/domain/dates.js';
import type { Household } from '../../../src/domain/household/household.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { councilTaxReduction } from '../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import type { ReductionMeans } from '../../../src/rules/council-tax-reduction/means.js';
import type { CouncilTaxReduction } from '../../../src/rules/council-tax-reduction/result.js';
import { aHousehold, type HouseholdSketch } from '../../support/household.js';

export const statute = loadStatute('parameters');
export const lawOf = (day: string) => statute.on(isoDate(day));

/** A sketch, with the council tax by its amount alone where nothing else of it matters. */
export type Case = Omit<HouseholdSketch, 'councilTax'> & {
  readonly perYear?: string;
  readonly perWeek?: string;
  readonly councilTax?: HouseholdSketch['councilTax'];
};

const taxOf = ({ perYear, perWeek, councilTax }: Case): HouseholdSketch['councilTax'] => {
  if (councilTax === null) return null;
  if (perWeek !== undefined) return { amount: perWeek, per: 'WEEK', ...councilTax };
  return { amount: perYear ?? '1825.00', per: 'YEAR', ...councilTax };
};

/** 1,825.00 a year is 5.00 a day and 35.00 a week in a year of 365 days; the day is 4 June 2025. */
export function householdOf(given: Case): Household {
  const { perYear: _, perWeek: __, councilTax: ___, ...sketch } = given;
  return aHousehold({ assessedOn: '2025-06-04', councilTax: taxOf(given), ...sketch });
}

export function reductionOf(given: Case, means: Partial<ReductionMeans> = {}): CouncilTaxReduction {
  const household = householdOf(given);
  return councilTaxReduction(household, { law: lawOf(household.claim.assessedOn.toString()), sink: keeping, ...means });
}

/** Reached pension age before April 2021: 244.40 a week for a single person in 2025-26. */
export const PENSIONER = { birthDate: '1950-01-01' } as const;
/** Income that counts whole in pension age and working age. */
export const receiving = (amount: string) =>
  ({ incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount, per: 'WEEK' }] }) as const;
export const aPensioner = (more: object = {}) => ({ ...PENSIONER, ...more });

export const refusals = ({ findings }: CouncilTaxReduction): string[] =>
  findings.filter(({ given }) => !given).map(({ code }) => code);

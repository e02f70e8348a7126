import { join } from 'node:path';
import { isoDate } from '../../../src/domain/dates.js';
import type { Household, HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { keeping, type Sink } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import type { CapFacts } from '../../../src/rules/housing-benefit/award/benefit-cap.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import type { HousingBenefitWeek } from '../../../src/rules/housing-benefit/result.js';
import type { Situation } from '../../../src/rules/housing-benefit/situation.js';
import { situationOf } from '../../../src/rules/housing-benefit/situation-of.js';
import { housingBenefitRatesDay } from '../../../src/rules/periods/rates-day.js';

export const statute = loadStatute(join(process.cwd(), 'parameters'));
export const lawOf = (day: string) => statute.on(isoDate(day));

export type AdultInput = HouseholdInput['adults'][number];
export type HomeInput = HouseholdInput['home'];
/** A household by what matters to the case; the rest is a single tenant of 40 in a council flat at 100.00 a week, June 2025. */
export interface Case extends Partial<Omit<HouseholdInput, 'home' | 'claim' | 'adults'>> {
  readonly on?: string;
  readonly claim?: Partial<HouseholdInput['claim']>;
  readonly adults?: readonly Partial<AdultInput>[];
  readonly home?: Partial<HomeInput>;
  readonly rent?: string;
}

export const PENSIONER = '1950-01-01';
const NAMES = ['claimant', 'partner'];

export function aHousehold({
  on = '2025-06-04',
  claim,
  adults = [{}],
  home,
  rent = '100.00',
  ...rest
}: Case): Household {
  const read = readHousehold({
    claim: { assessedOn: on, route: 'EXISTING_AWARD', ...claim },
    adults: adults.map((adult, at) => ({ id: NAMES[at], birthDate: '1985-01-01', ...adult })),
    home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: rent, per: 'WEEK' }, ...home },
    ...rest,
  });
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

export const lawFor = ({ claim, home }: Household) =>
  statute.on(housingBenefitRatesDay(claim.assessedOn, home.rent?.per ?? null));

export const aSituation = (given: Case): Situation => {
  const household = aHousehold(given);
  return situationOf(household, lawFor(household));
};

export function weekOf(
  given: Case,
  more: { sink?: Sink; cap?: CapFacts; evenIfClosed?: boolean } = {},
): HousingBenefitWeek {
  const household = aHousehold(given);
  return housingBenefit(household, { law: lawFor(household), sink: keeping, ...more });
}

/** The award as `74.00`. */
export const awardOf = (given: Case): string => weekOf(given).award.toFixed();

export const earning = (net: string, hoursPerWeek = 20): Pick<AdultInput, 'employments'> => ({
  employments: [{ net, per: 'WEEK', hoursPerWeek }],
});
/** Unearned income that counts whole in both schemes. */
export const pension = (amount: string): Pick<AdultInput, 'incomes'> => ({
  incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount, per: 'WEEK' }],
});
export const codesOf = ({ findings }: { findings: readonly { code: string; given: boolean }[] }): string[] =>
  findings.filter(({ given }) => given).map(({ code }) => code);

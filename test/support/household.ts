import type { Household, HouseholdInput } from '../../src/domain/household/household.js';
import { readHousehold } from '../../src/domain/household/household-problems.js';

type Adult = HouseholdInput['adults'][number];
type Home = HouseholdInput['home'];
export type HouseholdChild = NonNullable<HouseholdInput['children']>[number];
export type NonDependantPersonInput = NonNullable<HouseholdInput['nonDependants']>[number]['people'][number];

/** What matters to a case: parts of the claim and of the home are filled in around it. */
export type HouseholdSketch = Omit<Partial<HouseholdInput>, 'claim' | 'home' | 'adults'> & {
  readonly assessedOn?: string;
  readonly claim?: Partial<HouseholdInput['claim']>;
  readonly home?: Partial<Home>;
  readonly adults?: readonly Partial<Adult>[];
};

/** A single person of 40 in a private tenancy of 100.00 a week, without income, on 22 November 2026; and what the case names. */
export function aHousehold(sketch: HouseholdSketch = {}): Household {
  const { assessedOn = '2026-11-22', claim, home, adults = [{}], ...rest } = sketch;
  const read = readHousehold({
    claim: { assessedOn, ...claim },
    adults: adults.map((one, at) => anAdult(at === 0 ? 'claimant' : 'partner', one)),
    home: { tenure: 'PRIVATE', rent: { amount: '100.00', per: 'WEEK' }, ...home },
    ...rest,
  });
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

const anAdult = (id: string, more: Partial<Adult>): Adult => ({ id, birthDate: '1986-06-01', ...more });

/** A child born on the day, with nothing else to say. */
export const aChild = (birthDate: string, more: Partial<HouseholdChild> = {}): HouseholdChild => ({
  id: `child-${birthDate}`,
  birthDate,
  ...more,
});

/** An adult of 30 who lives with the family and has no income. */
export const aNonDependant = (more: Partial<NonDependantPersonInput> = {}): NonDependantPersonInput => ({
  id: 'non-dependant',
  birthDate: '1996-06-01',
  ...more,
});

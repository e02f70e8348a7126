import fc from 'fast-check';
import { CAPITAL_KINDS } from '../../src/domain/household/capital.js';
import { CLAIM_ROUTES } from '../../src/domain/household/claim-facts.js';
import { NATIONS, TENURES } from '../../src/domain/household/home.js';
import type { Household, HouseholdInput } from '../../src/domain/household/household.js';
import { readHousehold } from '../../src/domain/household/household-problems.js';
import { SERVICES } from '../../src/domain/household/rent.js';
import {
  adultOf,
  amountPer,
  childOf,
  dayBetween,
  nonDependantOf,
  poundsUpTo,
  rarely,
  seldom,
} from './person-arbitrary.js';

/** Days for which every figure of the benefits is kept, the turns of both years among them. */
export const assessedDay = fc.oneof(
  fc.constantFrom('2025-03-31', '2025-04-01', '2025-04-06', '2025-04-07', '2026-04-05', '2026-04-06', '2026-04-13'),
  dayBetween(2024, 2026).filter(day => day >= '2024-05-01' && day <= '2026-11-20'),
);

const rent = fc
  .record({
    due: amountPer(400),
    services: fc.array(
      fc.record({ kind: fc.constantFrom(...SERVICES), amount: poundsUpTo(60), inRent: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
    rentFreeWeeks: fc.constantFrom(0, 0, 0, 2, 4),
    liablePeople: fc.constantFrom(1, 1, 1, 2),
  })
  .map(({ due, ...rest }) => ({ ...due, ...rest }));
const home: fc.Arbitrary<HouseholdInput['home']> = fc
  .record({
    nation: fc.constantFrom(...NATIONS),
    greaterLondon: fc.boolean(),
    tenure: fc.constantFrom(...TENURES),
    rent,
    bedrooms: fc.integer({ min: 0, max: 6 }),
    sharedFacilities: rarely,
    oneRoom: rarely,
    sanctuaryScheme: rarely,
    fosterRoom: rarely,
    couldAffordWhenTakenOn: fc.boolean(),
  })
  .map(({ couldAffordWhenTakenOn, ...rest }) => ({
    ...rest,
    rent: rest.tenure === 'OWNER' ? null : rest.rent,
    greaterLondon: rest.nation === 'ENGLAND' && rest.greaterLondon,
    brma: 'Ashford',
    protection: { couldAffordWhenTakenOn },
  }));

const holding = (owners: readonly string[]) =>
  fc.record({
    kind: fc.oneof(fc.constantFrom('SAVINGS' as const, 'ISA' as const), fc.constantFrom(...CAPITAL_KINDS)),
    owner: fc.constantFrom(null, ...owners),
    value: poundsUpTo(18_000),
    securedDebt: seldom(poundsUpTo(5_000)),
    owners: fc.constantFrom(1, 1, 2),
    since: seldom(dayBetween(2024, 2026)),
  });

const awards = fc.record({
  pensionCredit: seldom(
    fc.record({ since: fc.constant('2020-01-06'), guaranteeCredit: poundsUpTo(200), savingsCredit: poundsUpTo(15) }),
  ),
  housingBenefit: seldom(fc.record({ since: dayBetween(2012, 2024) })),
});

/**
 * Facts of any household that `readHousehold` takes: one or two adults of any age, children, non-dependants, every tenure,
 * income and capital of every kind. What is on universal credit says so by its own award, so most have none.
 */
export const householdInputs: fc.Arbitrary<HouseholdInput> = fc
  .constantFrom<readonly string[]>(['ann'], ['ann', 'bob'])
  .chain(names =>
    fc.record({
      claim: fc.record({ assessedOn: assessedDay, route: fc.constantFrom(...CLAIM_ROUTES) }),
      adults: fc.tuple(...names.map(adultOf)),
      children: fc.integer({ min: 0, max: 5 }).chain(many => fc.tuple(...numbered('child', many).map(childOf))),
      nonDependants: fc
        .constantFrom(0, 0, 0, 1, 2)
        .chain(many => fc.tuple(...numbered('other', many).map(nonDependantOf))),
      home,
      councilTax: seldom(poundsUpTo(4_000).map(amount => ({ amount, per: 'YEAR' as const }))),
      capital: fc.array(holding(names), { maxLength: 3 }),
      awards,
    }),
  );

const numbered = (name: string, many: number): string[] => Array.from({ length: many }, (_, at) => `${name}-${at}`);

/** The household of facts that are known to be valid; says what is wrong where they are not. */
export function householdFrom(input: HouseholdInput): Household {
  const read = readHousehold(input);
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

/** Any household, as the rules take it. */
export const households: fc.Arbitrary<Household> = householdInputs.map(householdFrom);

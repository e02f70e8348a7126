import fc from 'fast-check';
import { silent } from '../../../../src/domain/working-sink.js';
import { comesTo } from '../../../../src/domain/working-step.js';
import { faultsIn } from '../../../support/faults.js';
import { runs } from '../../../support/property-runs.js';
import { type LocalCaseSketch, receiving, reductionBy, schemeOf } from './support.js';

const pounds = (most: number) => fc.integer({ min: 0, max: most * 100 }).map(pence => (pence / 100).toFixed(2));
/** Kept schemes of every kind: bands by household, one scale, a means test before and after its percentage, earnings alone. */
const SCHEMES = [
  ['testshire', 2025, '2025-06-04'],
  ['testshire', 2026, '2026-06-03'],
  ['oxford', 2026, '2026-06-03'],
  ['ealing', 2026, '2026-06-03'],
  ['newham', 2026, '2026-06-03'],
  ['westminster', 2026, '2026-06-03'],
  ['sutton', 2024, '2024-06-05'],
  ['north-lincolnshire', 2025, '2025-06-04'],
] as const;

const someScheme = fc.constantFrom(...SCHEMES);
const adult = fc.record({
  birthDate: fc.constantFrom('1980-01-01', '1996-02-29', '2004-12-31'),
  disabilityAwards: fc.subarray(['PIP_DAILY_LIVING_STANDARD', 'PIP_MOBILITY_ENHANCED'] as const),
  careLeaver: fc.boolean(),
  ucWorkCapability: fc.constantFrom('NONE', 'LCWRA'),
  employments: fc.array(
    fc.record({ net: pounds(500), per: fc.constant('WEEK'), hoursPerWeek: fc.constantFrom(8, 20, 38) }),
    {
      maxLength: 1,
    },
  ),
});
const someCase = fc.record({
  adults: fc.array(adult, { minLength: 1, maxLength: 2 }),
  children: fc
    .array(fc.constantFrom('2013-01-01', '2018-01-01', '2022-01-01'), { maxLength: 4 })
    .map(births => births.map((birthDate, at) => ({ id: `c${at}`, birthDate }))),
  nonDependants: fc.array(pounds(700), { maxLength: 2 }).map(wages =>
    wages.map((gross, at) => ({
      people: [{ id: `n${at}`, birthDate: '1990-01-01', employments: [{ gross, per: 'WEEK', hoursPerWeek: 20 }] }],
    })),
  ),
  councilTax: fc.record({
    amount: pounds(4_000),
    per: fc.constant('YEAR'),
    band: fc.constantFrom('A', 'D', 'H'),
    liablePeople: fc.constantFrom(1, 1, 2),
  }),
  capital: fc.array(pounds(9_000), { maxLength: 1 }).map(values => values.map(value => ({ kind: 'SAVINGS', value }))),
  awards: fc.option(fc.record({ award: pounds(1_500), housingElement: pounds(700) }), { nil: undefined }).map(award =>
    award === undefined
      ? {}
      : {
          universalCredit: {
            since: '2024-04-08',
            maximum: '2500.00',
            earnedIncome: '0.00',
            unearnedIncome: '0.00',
            ...award,
          },
        },
  ),
}) as unknown as fc.Arbitrary<LocalCaseSketch>;

describe('any local scheme, whatever the household', () => {
  it('is never negative and never above the liability', () => {
    fc.assert(
      fc.property(someScheme, someCase, ([council, year, assessedOn], given) => {
        const { reduction, liability, maximum } = reductionBy(schemeOf(council, year), { ...given, assessedOn });
        return (
          !reduction.perDay.isNegative() &&
          !maximum.perDay.isNegative() &&
          !reduction.perDay.moreThan(liability.perDay) &&
          !reduction.perYear.moreThan(liability.perYear)
        );
      }),
      runs(120),
    );
  });

  it('does not rise with income', () => {
    const withIncome = (given: LocalCaseSketch, amount: string): LocalCaseSketch => {
      const [first, ...others] = given.adults ?? [{}];
      const rent = { kind: 'OTHER_UNEARNED' as const, amount, per: 'WEEK' as const };
      return { ...given, adults: [{ ...first, incomes: [rent, ...receiving(amount).incomes] }, ...others] };
    };
    fc.assert(
      fc.property(someScheme, someCase, pounds(400), ([council, year, assessedOn], given, amount) => {
        const week = (extra: string) =>
          reductionBy(schemeOf(council, year), { ...withIncome(given, extra), assessedOn }).reduction.perDay;
        return !week(amount).moreThan(week('0.00'));
      }),
      runs(120),
    );
  });

  it('comes to the same in bulk, and its steps come to its amount', () => {
    fc.assert(
      fc.property(someScheme, someCase, ([council, year, assessedOn], given) => {
        const scheme = schemeOf(council, year);
        const kept = reductionBy(scheme, { ...given, assessedOn });
        const bulk = reductionBy(scheme, { ...given, assessedOn, sink: silent });
        return (
          kept.reduction.perDay.equals(bulk.reduction.perDay) &&
          bulk.working.steps.length === 0 &&
          comesTo(kept.working.steps).equals(kept.reduction.perDay)
        );
      }),
      runs(80),
    );
  });

  it('every step and every finding is whole', () => {
    fc.assert(
      fc.property(someScheme, someCase, ([council, year, assessedOn], given) =>
        expect(faultsIn(reductionBy(schemeOf(council, year), { ...given, assessedOn }))).toEqual([]),
      ),
      { numRuns: 60 },
    );
  });
});

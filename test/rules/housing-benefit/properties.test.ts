import fc from 'fast-check';
import { silent } from '../../../src/domain/working-sink.js';
import { comesTo } from '../../../src/domain/working-step.js';
import { runs } from '../../support/property-runs.js';
import { type Case, weekOf } from './support.js';

const pounds = (most: number) => fc.integer({ min: 0, max: most * 100 }).map(pence => (pence / 100).toFixed(2));
const adult = fc.record({
  birthDate: fc.constantFrom('1945-03-01', '1958-07-09', '1980-01-01', '1996-02-29', '2004-12-31', '2008-01-01'),
  disabilityAwards: fc.subarray(['PIP_DAILY_LIVING_STANDARD', 'PIP_MOBILITY_ENHANCED', 'AA_LOWER'] as const),
  incomes: fc.array(
    fc.record({
      kind: fc.constantFrom(
        'STATE_PENSION',
        'MATERNITY_ALLOWANCE',
        'CHILD_BENEFIT',
        'WAR_WIDOWS_PENSION',
        'BOARDER',
        'ESA_CONTRIBUTORY',
      ),
      amount: pounds(300),
      per: fc.constantFrom('WEEK', 'MONTH', 'FOUR_WEEKS'),
    }),
    { maxLength: 3 },
  ),
  employments: fc.array(
    fc.record({ gross: pounds(500), per: fc.constant('WEEK'), hoursPerWeek: fc.integer({ min: 1, max: 40 }) }),
    { maxLength: 1 },
  ),
});
const someCase = fc.record({
  on: fc.constantFrom('2024-06-05', '2025-04-06', '2025-04-07', '2026-10-01'),
  adults: fc.array(adult, { minLength: 1, maxLength: 2 }),
  children: fc
    .array(fc.constantFrom('2009-06-01', '2013-01-01', '2018-01-01', '2022-01-01'), { maxLength: 4 })
    .map(births => births.map((birthDate, id) => ({ id: `c${id}`, birthDate }))),
  nonDependants: fc.array(pounds(700), { maxLength: 2 }).map(wages =>
    wages.map((gross, id) => ({
      people: [{ id: `n${id}`, birthDate: '1990-01-01', employments: [{ gross, per: 'WEEK', hoursPerWeek: 20 }] }],
    })),
  ),
  home: fc.record({
    tenure: fc.constantFrom('COUNCIL', 'PRIVATE', 'TEMPORARY', 'SUPPORTED'),
    bedrooms: fc.integer({ min: 0, max: 5 }),
    brma: fc.constant('Ashford'),
    rent: fc.record({
      amount: pounds(400),
      per: fc.constantFrom('WEEK', 'FOUR_WEEKS', 'MONTH'),
      rentFreeWeeks: fc.constantFrom(0, 0, 4),
    }),
  }),
  capital: fc.array(pounds(18_000), { maxLength: 1 }).map(values => values.map(value => ({ kind: 'SAVINGS', value }))),
}) as unknown as fc.Arbitrary<Case>;

describe('housing benefit, whatever the household', () => {
  it('is never negative, never above the eligible rent, and to the penny', () => {
    fc.assert(
      fc.property(someCase, given => {
        const { award, eligibleRent, maximum } = weekOf(given);
        const most = eligibleRent.roundedToPenny();
        return (
          !award.isNegative() && !award.moreThan(most) && !maximum.isNegative() && award.equals(award.roundedToPenny())
        );
      }),
      runs(300),
    );
  });

  it('does not rise with income', () => {
    const withMore = (given: Case, amount: string): Case => {
      const [first, ...others] = given.adults ?? [{}];
      const incomes = [
        ...(first?.incomes ?? []),
        { kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount, per: 'WEEK' as const },
      ];
      return { ...given, adults: [{ ...first, incomes }, ...others] };
    };
    fc.assert(
      // Both have the benefit, which lifts the cap, so that only the amount differs.
      fc.property(someCase, pounds(400), (given, amount) => {
        const [less, more] = [weekOf(withMore(given, '0.00')), weekOf(withMore(given, amount))];
        return !more.award.moreThan(less.award);
      }),
      runs(300),
    );
  });

  it('comes to the same in bulk, and its steps come to its amount', () => {
    fc.assert(
      fc.property(someCase, given => {
        const [kept, bulk] = [weekOf(given), weekOf(given, { sink: silent })];
        return (
          kept.award.equals(bulk.award) &&
          bulk.working.steps.length === 0 &&
          comesTo(kept.working.steps).equals(kept.award)
        );
      }),
      runs(200),
    );
  });
});

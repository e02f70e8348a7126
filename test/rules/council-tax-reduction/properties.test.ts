import fc from 'fast-check';
import { silent } from '../../../src/domain/working-sink.js';
import { comesTo } from '../../../src/domain/working-step.js';
import { faultsIn } from '../../support/faults.js';
import { runs } from '../../support/property-runs.js';
import { type Case, reductionOf } from './support.js';

const pounds = (most: number) => fc.integer({ min: 0, max: most * 100 }).map(pence => (pence / 100).toFixed(2));
const income = fc.record({
  kind: fc.constantFrom(
    'STATE_PENSION',
    'MATERNITY_ALLOWANCE',
    'CHILD_BENEFIT',
    'WAR_WIDOWS_PENSION',
    'UNIVERSAL_CREDIT',
  ),
  amount: pounds(400),
  per: fc.constantFrom('WEEK', 'MONTH', 'FOUR_WEEKS'),
});
const job = fc.record({ gross: pounds(500), per: fc.constant('WEEK'), hoursPerWeek: fc.integer({ min: 1, max: 40 }) });
const adult = fc.record({
  birthDate: fc.constantFrom('1945-03-01', '1958-07-09', '1980-01-01', '2004-12-31'),
  disabilityAwards: fc.subarray(['PIP_DAILY_LIVING_STANDARD', 'PIP_MOBILITY_ENHANCED', 'AA_LOWER'] as const),
  incomes: fc.array(income, { maxLength: 2 }),
  employments: fc.array(job, { maxLength: 1 }),
});
const lodger = fc.record({
  birthDate: fc.constantFrom('1960-01-01', '1995-01-01', '2010-01-01'),
  employments: fc.array(job, { maxLength: 1 }),
  incomes: fc.array(income, { maxLength: 1 }),
  student: fc.constantFrom('NO', 'FULL_TIME'),
});
const someCase = fc.record({
  assessedOn: fc.constantFrom('2024-06-05', '2025-04-01', '2026-03-31', '2026-10-01'),
  adults: fc.array(adult, { minLength: 1, maxLength: 2 }),
  children: fc
    .array(fc.constantFrom('2009-06-01', '2013-01-01', '2018-01-01', '2022-01-01'), { maxLength: 4 })
    .map(births => births.map((birthDate, id) => ({ id: `c${id}`, birthDate }))),
  nonDependants: fc
    .array(lodger, { maxLength: 3 })
    .map(people => people.map((person, at) => ({ people: [{ ...person, id: `n${at}` }] }))),
  councilTax: fc.record({
    amount: pounds(4000),
    per: fc.constantFrom('YEAR', 'WEEK'),
    liablePeople: fc.integer({ min: 1, max: 3 }),
    discountTaken: fc.boolean(),
  }),
  capital: fc.array(pounds(18_000), { maxLength: 1 }).map(values => values.map(value => ({ kind: 'SAVINGS', value }))),
}) as unknown as fc.Arbitrary<Case>;

describe('council tax reduction, whatever the household', () => {
  it('is never negative and never above the tax, by day, week and year', () => {
    fc.assert(
      fc.property(someCase, given => {
        const { reduction, liability, maximum } = reductionOf(given);
        return (['perDay', 'perWeek', 'perYear'] as const).every(
          period =>
            !reduction[period].isNegative() &&
            !reduction[period].moreThan(liability[period]) &&
            !maximum[period].isNegative(),
        );
      }),
      runs(80),
    );
  });

  it('does not rise with income', () => {
    const withMore = (given: Case, amount: string): Case => {
      const [first, ...others] = given.adults ?? [{}];
      const more = { kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount, per: 'WEEK' as const };
      return { ...given, adults: [{ ...first, incomes: [...(first?.incomes ?? []), more] }, ...others] };
    };
    fc.assert(
      fc.property(someCase, pounds(400), (given, amount) => {
        const [less, more] = [reductionOf(withMore(given, '0.00')), reductionOf(withMore(given, amount))];
        return !more.reduction.perDay.moreThan(less.reduction.perDay);
      }),
      runs(80),
    );
  });

  it('does not turn on the order of the people', () => {
    fc.assert(
      fc.property(someCase, given => {
        const turned: Case = {
          ...given,
          adults: given.adults?.toReversed() ?? [],
          children: given.children?.toReversed() ?? [],
          nonDependants: given.nonDependants?.toReversed() ?? [],
        };
        return reductionOf(turned).reduction.perDay.equals(reductionOf(given).reduction.perDay);
      }),
      runs(60),
    );
  });

  it('comes to the same in bulk, and its steps come to its amount', () => {
    fc.assert(
      fc.property(someCase, given => {
        const [kept, bulk] = [reductionOf(given), reductionOf(given, { sink: silent })];
        return (
          kept.reduction.perDay.equals(bulk.reduction.perDay) &&
          bulk.working.steps.length === 0 &&
          comesTo(kept.working.steps).equals(kept.reduction.perDay)
        );
      }),
      runs(60),
    );
  });

  it('every step and every finding is whole', () => {
    fc.assert(
      fc.property(someCase, given => expect(faultsIn(reductionOf(given))).toEqual([])),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import type { CouncilTaxFactsInput } from '../../../src/domain/council-tax/facts.js';
import { Money } from '../../../src/domain/money.js';
import { keeping, silent } from '../../../src/domain/working-sink.js';
import { dateOf } from '../../../src/rules/council-tax/calendar.js';
import { occupation } from '../../../src/rules/council-tax/dwelling/occupation.js';
import { rulesOfFacts } from '../../../src/rules/council-tax/local-rules.js';
import { everyDay, periods } from '../../../src/rules/council-tax/periods.js';
import { daysOf } from '../../../src/rules/council-tax/year-days.js';
import { faultsIn } from '../../support/faults.js';
import { runs } from '../../support/property-runs.js';
import { facts, lawOf, yearOf } from './support.js';

/** Any day from two years before the year to its end. */
const day = fc.integer({ min: -730, max: 400 }).map(at => dateOf(daysOf(2025).from + at).toString());
const span = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => (one && other && one > other ? { from: other, to: one } : { from: one, to: other }));
const spans = fc.array(span, { maxLength: 3 });
const claim = fc.tuple(
  span,
  fc.constantFrom('STUDENT', 'SEVERELY_MENTALLY_IMPAIRED', 'SCHOOL_LEAVER', 'YOUTH_TRAINEE', 'HOSPITAL_PATIENT'),
  day,
);
const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    birthDate: fc.integer({ min: 1996, max: 2009 }).map(year => `${year}-08-15`),
    residence: spans,
    interests: fc.array(
      span.map(held => ({ kind: 'FREEHOLD' as const, ...held })),
      { maxLength: 2 },
    ),
    careLeaver: fc.array(span, { maxLength: 1 }),
    disregards: fc.array(
      claim.map(([when, reason, leftOn]) => ({
        ...when,
        reason: reason as 'STUDENT',
        leftOn,
        certificate: true,
        qualifyingBenefit: true,
      })),
      { maxLength: 2 },
    ),
  });
const input: fc.Arbitrary<CouncilTaxFactsInput> = fc.record({
  year: fc.constantFrom(2023, 2024, 2025, 2026, 2027),
  elements: fc.constant([{ name: 'Council', bandD: '2001.37' }, { name: 'Police', bandD: '317.73' }]),
  decisions: fc.constant({
    emptyHomePremium: [{ fromYears: 1, percent: 100 }, { fromYears: 2, percent: 200 }],
    secondHomePremium: { percent: 100, determinedOn: '2023-01-01' },
    classCDiscount: { percent: 100, months: 1 },
    classDDiscount: { percent: 50, months: 12 },
    careLeaver: { percent: 100, underAgeYears: 25 },
  }),
  people: fc.tuple(person('ann'), person('bob')).map(people => [...people]),
  dwelling: fc.record({
    bands: fc.array(fc.tuple(span, fc.constantFrom('A' as const, 'C' as const, 'H' as const)).map(([when, band]) => ({ ...when, band })), { minLength: 1, maxLength: 2 }),
    unfurnished: spans,
    otherOccupation: fc.array(span, { maxLength: 1 }),
    majorWorks: fc.array(span, { maxLength: 1 }),
    exemptions: fc.array(
      fc.record({ class: fc.constantFrom('B' as const, 'F' as const), grantedOn: day, facts: fc.constant(['onlyPersonalRepresentativesLiable' as const, 'ownedByCharity' as const, 'lastOccupiedForCharity' as const]) }),
      { maxLength: 1 },
    ),
    premiumExceptions: fc.array(
      fc.record({ class: fc.constantFrom('G' as const, 'H' as const, 'I' as const, 'M' as const), clockFrom: day }),
      { maxLength: 2 },
    ),
  }),
  reductions: fc.array(
    fc.tuple(span, fc.constantFrom('WEEK' as const, 'YEAR' as const)).map(([when, per]) => ({ ...when, under: 'S13A_1_A' as const, name: 'Scheme', amount: '7.77', per })),
    { maxLength: 2 },
  ),
}); // biome-ignore format: one shape, read as a table
const RUNS = runs(150);

describe('whatever the facts', () => {
  it('the charge is never negative, the lines cover the year and add up to the total', () => {
    fc.assert(
      fc.property(input, given => {
        const year = yearOf(given, silent);
        expect(year.lines.every(({ net }) => !net.isNegative())).toBe(true);
        expect(Money.sum(year.lines.map(({ net }) => net)).equals(year.total)).toBe(true);
        const run = daysOf(given.year);
        expect(year.lines.reduce((sum, { days }) => sum + days, 0)).toBe(run.to - run.from + 1);
        expect(Money.sum(year.bills.map(({ total }) => total)).equals(year.total)).toBe(true);
      }),
      RUNS,
    );
  });

  it('the parts of a line come to its net', () => {
    fc.assert(
      fc.property(input, given => {
        for (const line of yearOf(given, silent).lines) {
          const sum = line.gross.minus(line.discount).plus(line.premium).minus(line.annexe).minus(line.reductions);
          expect(sum.equals(line.net)).toBe(true);
          expect(line.working.amount.equals(line.net)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the sums are the same whether the steps are kept or not', () => {
    fc.assert(
      fc.property(input, given => expect(yearOf(given, keeping).total.equals(yearOf(given, silent).total)).toBe(true)),
      runs(50),
    );
  });

  it('cutting the year at its changes misses none: every day by itself is decided alike', () => {
    fc.assert(
      fc.property(input, given => {
        const known = facts(given);
        const law = lawOf(known.year);
        if (!known.decisions) throw new Error('the case has decisions');
        const year = { facts: known, law, local: rulesOfFacts(known.decisions), occupation: occupation(known, law) };
        const run = daysOf(known.year);
        const told = ({
          state,
          listBand,
          liable,
          exemption,
          discount,
          premium,
          careLeaver,
          reductions,
        }: ReturnType<typeof everyDay>[number]) =>
          [
            state,
            listBand,
            liable,
            exemption,
            discount?.code,
            discount?.share,
            premium?.code,
            premium?.share,
            careLeaver?.share,
            reductions.length,
          ].join();
        const byPeriod = periods(year, run).flatMap(({ decision, days }) => Array<string>(days).fill(told(decision)));
        expect(byPeriod).toEqual(everyDay(year, run).map(told));
      }),
      runs(60),
    );
  });

  it('every step and every finding is whole', () => {
    fc.assert(
      fc.property(input, given => expect(faultsIn(yearOf(given, keeping))).toEqual([])),
      { numRuns: 60 },
    );
  });
});

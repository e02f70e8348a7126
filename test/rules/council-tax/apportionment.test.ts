import fc from 'fast-check';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { warningsOf } from '../../../src/domain/working-warnings.js';
import { apportioned } from '../../../src/rules/council-tax/apportionment.js';
import { afterMonths, anniversary, dateOf, dayNumber, monthsSince } from '../../../src/rules/council-tax/calendar.js';
import { councilTax } from '../../../src/rules/council-tax/council-tax.js';
import { facts, householder, lawOf, owner, resident } from './support.js';

const year = (pence: number) => keeping.from(Money.pence(pence), 'Year');

describe('days of a year: LGFA 1992, s. 10', () => {
  it('cutting a period in two changes nothing before rounding', () => {
    const pence = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(pence, fc.integer({ min: 1, max: 363 }), fc.integer({ min: 1, max: 363 }), (amount, one, other) => {
        const days = Math.min(one + other, 364);
        const first = Math.min(one, days - 1);
        const whole = apportioned(year(amount), days, 365).amount;
        const parts = apportioned(year(amount), first, 365).amount.plus(
          apportioned(year(amount), days - first, 365).amount,
        );
        // Forty digits: what a third leaves over is far below a penny.
        expect(parts.minus(whole).abs().lessThan(Money.pounds('0.00000000001'))).toBe(true);
      }),
    );
  });
  it('the whole year is the amount itself', () =>
    expect(apportioned(year(123456), 366, 366).amount.toFixed()).toBe('1234.56'));
});

describe('counting days and months', () => {
  it('numbers every day as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), after => {
        const date = isoDate('1900-01-01').add({ days: after });
        expect(dayNumber(date) - dayNumber(isoDate('1900-01-01'))).toBe(after);
        expect(dateOf(dayNumber(date)).equals(date)).toBe(true);
      }),
    );
  });
  it.each`
    start           | months | after           | passed
    ${'2025-04-01'} | ${6}   | ${'2025-10-01'} | ${'2025-10-01'}
    ${'2025-08-31'} | ${6}   | ${'2026-03-01'} | ${'2026-02-28'}
    ${'2024-02-29'} | ${12}  | ${'2025-03-01'} | ${'2025-02-28'}
    ${'2024-02-29'} | ${48}  | ${'2028-02-29'} | ${'2028-02-29'}
    ${'2025-12-31'} | ${12}  | ${'2026-12-31'} | ${'2026-12-31'}
    ${'2025-11-30'} | ${1}   | ${'2025-12-30'} | ${'2025-12-30'}
  `('$months months from $start', row => {
    const start = isoDate(row.start);
    expect(dateOf(afterMonths(start, row.months)).toString()).toBe(row.after);
    expect(dateOf(monthsSince(start, row.months)).toString()).toBe(row.passed);
  });
  it('agrees with the calendar for days that every month has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 200 }),
        (day, month, months) => {
          const start = isoDate(`2001-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
          expect(dateOf(afterMonths(start, months)).equals(start.add({ months }))).toBe(true);
        },
      ),
    );
    expect(dateOf(anniversary(isoDate('2000-06-15'), 18)).toString()).toBe('2018-06-15');
  });
});

describe('figures that nobody has confirmed show', () => {
  const law = lawOf(2025);
  const weeks = law.emptyHomeOccupationIgnoredUpToWeeks;
  const doubted = {
    ...law,
    annexeDiscount: { ...law.annexeDiscount, verified: 0 as const },
    emptyHomeOccupationIgnoredUpToWeeks: weeks && { ...weeks, verified: 0 as const },
  };
  const unverified = (input: Parameters<typeof facts>[0]) => {
    const of = councilTax(facts(input), { law: doubted, authority: null, sink: keeping });
    return of.kind === 'CannotCharge'
      ? [of.reason]
      : warningsOf(of.working).flatMap(one => (one.kind === 'UNVERIFIED' ? [one.parameter.id] : []));
  };

  it('the annexe reduction', () => {
    const dwelling = {
      bands: [{ band: 'D' as const }],
      annexe: [{ partOfSingleProperty: true, use: 'BY_RELATIVE' as const }],
    };
    expect(unverified({ dwelling, people: [householder('gran')] })).toContain('councilTax.annexeDiscount');
  });
  it('the six weeks, where they decided, and only there', () => {
    const decisions = { emptyHomePremium: [{ fromYears: 1, percent: 100 }] };
    const dwelling = { bands: [{ band: 'D' as const }], unfurnished: [{ from: '2020-01-01' }] };
    const people = [owner('own'), resident('ten', { residence: [{ from: '2025-06-01', to: '2025-06-30' }] })];
    expect(unverified({ decisions, dwelling, people })).toContain('councilTax.emptyHomeOccupationIgnoredUpToWeeks');
    expect(unverified({ decisions, dwelling, people: [owner('own')] })).toEqual([]);
  });
});

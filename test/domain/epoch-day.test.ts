import fc from 'fast-check';
import { isoDate, PlainDate } from '../../src/domain/dates.js';
import { dayOf, dayOfWeek, daysFromTo, epochDay, plusDays } from '../../src/domain/epoch-day.js';

const first = isoDate('1970-01-01');

describe('days as numbers', () => {
  it('agree with the calendar, before 1970 and after, in leap years and not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), number => {
        const day = first.add({ days: number });
        expect(epochDay(day)).toBe(number);
        expect(dayOf(number).equals(day)).toBe(true);
        expect(dayOfWeek(day)).toBe(day.dayOfWeek);
        expect(dayOfWeek(dayOf(number))).toBe(day.dayOfWeek);
      }),
    );
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-04-01', -1, '2026-03-31'],
  ])('%s and %i is %s', (from, count, to) => expect(plusDays(isoDate(from), count).toString()).toBe(to));

  it('count both ends', () => {
    expect(daysFromTo(isoDate('2026-04-01'), isoDate('2027-03-31'))).toBe(365);
    expect(daysFromTo(isoDate('2027-04-01'), isoDate('2028-03-31'))).toBe(366);
    expect(daysFromTo(first, first)).toBe(1);
  });

  it('give the same object for the same day', () => {
    expect(dayOf(20_000)).toBe(dayOf(20_000));
    expect(PlainDate.compare(dayOf(0), first)).toBe(0);
  });
});

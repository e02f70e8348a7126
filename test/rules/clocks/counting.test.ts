import fc from 'fast-check';
import { isoDate, isoText, PlainDate } from '../../../src/domain/dates.js';
import { correspondingDate, lastDayBeginningWith } from '../../../src/rules/clocks/corresponding-date.js';
import { lastDayBefore, lastDayOf } from '../../../src/rules/clocks/period.js';
import { withoutStop } from '../../../src/rules/clocks/stopped.js';
import { aLength } from './support.js';

describe('a month: Interpretation Act 1978, Sch. 1; Dodds v Walker', () => {
  it.each`
    event           | months | last            | because
    ${'1978-09-30'} | ${4}   | ${'1979-01-30'} | ${'Dodds v Walker itself: not the 31st'}
    ${'2026-01-28'} | ${1}   | ${'2026-02-28'} | ${'the corresponding date'}
    ${'2026-01-31'} | ${1}   | ${'2026-02-28'} | ${'no 31st: the last day of February'}
    ${'2026-01-30'} | ${1}   | ${'2026-02-28'} | ${'no 30th either'}
    ${'2026-01-29'} | ${1}   | ${'2026-02-28'} | ${'no 29th in a common year'}
    ${'2028-01-29'} | ${1}   | ${'2028-02-29'} | ${'a 29th in a leap year'}
    ${'2028-01-31'} | ${1}   | ${'2028-02-29'} | ${'the last day of a leap February'}
    ${'2028-02-29'} | ${12}  | ${'2029-02-28'} | ${'a year from a leap day'}
    ${'2024-02-29'} | ${13}  | ${'2025-03-29'} | ${'13 months from a leap day'}
    ${'2026-02-28'} | ${1}   | ${'2026-03-28'} | ${'the end of a short month is not the end of a long one'}
    ${'2026-04-30'} | ${1}   | ${'2026-05-30'} | ${'nor here'}
    ${'2026-05-31'} | ${1}   | ${'2026-06-30'} | ${'no 31 June'}
    ${'2026-12-31'} | ${2}   | ${'2027-02-28'} | ${'over the end of a year'}
    ${'2026-08-31'} | ${18}  | ${'2028-02-29'} | ${'18 months into a leap year'}
  `('$event and $months: $because', ({ event, months, last }) => {
    expect(isoText(correspondingDate(isoDate(event), months))).toBe(last);
  });

  it.each`
    event           | months | last            | because
    ${'2026-03-01'} | ${2}   | ${'2026-04-30'} | ${'whole months from their first day'}
    ${'2026-01-15'} | ${2}   | ${'2026-03-14'} | ${'the day before the corresponding date'}
    ${'2026-12-31'} | ${2}   | ${'2027-02-28'} | ${'no corresponding date: the last day of the month'}
    ${'2026-12-30'} | ${2}   | ${'2027-02-28'} | ${'the same'}
    ${'2026-12-29'} | ${2}   | ${'2027-02-28'} | ${'the same in a common year'}
    ${'2027-12-29'} | ${2}   | ${'2028-02-28'} | ${'in a leap year the 29th is there, so the day before it'}
    ${'2027-12-30'} | ${2}   | ${'2028-02-29'} | ${'and the 30th is not'}
    ${'2026-12-28'} | ${2}   | ${'2027-02-27'} | ${'the 28th always is'}
  `('"beginning with" $event: $because', ({ event, months, last }) => {
    expect(isoText(lastDayBeginningWith(isoDate(event), months))).toBe(last);
  });

  const aDay = fc.integer({ min: 0, max: 20_000 }).map(days => PlainDate.from('2000-01-01').add({ days }));
  it('never goes past the month it ends in, and one that begins with the day ends no later', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 24 }), (day, months) => {
        const last = correspondingDate(day, months);
        expect((last.year - day.year) * 12 + last.month - day.month).toBe(months);
        expect(last.day).toBe(Math.min(day.day, last.daysInMonth));
        expect(lastDayBeginningWith(day, months).since(last).sign).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('days and weeks', () => {
  it.each`
    event           | value | unit       | counting            | last
    ${'2028-02-01'} | ${28} | ${'days'}  | ${'AFTER'}          | ${'2028-02-29'}
    ${'2026-02-01'} | ${28} | ${'days'}  | ${'AFTER'}          | ${'2026-03-01'}
    ${'2026-02-01'} | ${28} | ${'days'}  | ${'BEGINNING_WITH'} | ${'2026-02-28'}
    ${'2026-12-17'} | ${14} | ${'days'}  | ${'AFTER'}          | ${'2026-12-31'}
    ${'2026-12-17'} | ${2}  | ${'weeks'} | ${'AFTER'}          | ${'2026-12-31'}
    ${'2026-12-17'} | ${2}  | ${'weeks'} | ${'BEGINNING_WITH'} | ${'2026-12-30'}
    ${'2028-02-29'} | ${1}  | ${'years'} | ${'AFTER'}          | ${'2029-02-28'}
  `('$value $unit $counting $event', ({ event, value, unit, counting, last }) => {
    expect(isoText(lastDayOf(isoDate(event), aLength(value, unit), counting))).toBe(last);
  });

  it('are counted back from a hearing', () => {
    expect(isoText(lastDayBefore(isoDate('2028-04-11'), aLength(6, 'weeks')))).toBe('2028-02-29');
    expect(isoText(lastDayBefore(isoDate('2026-03-31'), aLength(1, 'months')))).toBe('2026-02-28');
  });

  it('are no other units', () => {
    expect(() => lastDayOf(isoDate('2026-01-01'), { ...aLength(1, 'days'), unit: 'hours' })).toThrow(RangeError);
  });
});

describe('days of which no account is taken', () => {
  const last = isoDate('2026-04-03');
  it.each`
    from            | to              | left            | because
    ${'2026-03-10'} | ${'2026-03-19'} | ${'2026-04-13'} | ${'ten days, both ends among them'}
    ${'2026-03-10'} | ${'2026-03-10'} | ${'2026-04-04'} | ${'asked and given on a day: that day'}
    ${'2026-04-03'} | ${'2026-04-16'} | ${'2026-04-17'} | ${'asked on the last day'}
    ${'2026-04-04'} | ${'2026-04-16'} | ${'2026-04-03'} | ${'asked too late to stop anything'}
  `('$because', ({ from, to, left }) => {
    const day = withoutStop(last, { from: isoDate(from), to: isoDate(to) });
    expect(day && isoText(day)).toBe(left);
  });

  it('leave no last day while they go on', () => {
    expect(withoutStop(last, { from: isoDate('2026-03-10'), to: null })).toBeNull();
    expect(withoutStop(last, null)).toBe(last);
  });
});

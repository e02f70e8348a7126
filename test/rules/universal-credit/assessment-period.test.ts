import fc from 'fast-check';
import { isoDate } from '../../../src/domain/dates.js';
import { dayOf, epochDay, plusDays } from '../../../src/domain/epoch-day.js';
import { assessmentPeriod } from '../../../src/rules/universal-credit/assessment-period.js';

const period = (first: string, day: string): string => {
  const { from, to } = assessmentPeriod(isoDate(first), isoDate(day));
  return `${from} ${to}`;
};

describe('assessment periods: SI 2013/376, reg. 21(1) and (2)', () => {
  it.each`
    first           | day             | runs                       | because
    ${'2026-04-06'} | ${'2026-04-06'} | ${'2026-04-06 2026-05-05'} | ${'(1) a month from the first date of entitlement'}
    ${'2026-04-06'} | ${'2026-06-05'} | ${'2026-05-06 2026-06-05'} | ${'(1) each later month, its last day included'}
    ${'2025-12-20'} | ${'2026-01-03'} | ${'2025-12-20 2026-01-19'} | ${'over the end of a year'}
    ${'2025-08-31'} | ${'2025-09-30'} | ${'2025-09-30 2025-10-30'} | ${'(2)(a) from the 31st: the last day of each month'}
    ${'2025-08-31'} | ${'2026-02-28'} | ${'2026-02-28 2026-03-30'} | ${'(2)(a) and of February'}
    ${'2025-09-30'} | ${'2026-02-27'} | ${'2026-02-27 2026-03-29'} | ${'(2)(b) from the 30th: 27 February'}
    ${'2025-09-29'} | ${'2026-02-26'} | ${'2026-01-29 2026-02-26'} | ${'(2)(b) and the period before ends the day before'}
    ${'2025-09-29'} | ${'2028-02-28'} | ${'2028-02-28 2028-03-28'} | ${'(2)(b) 28 February in a leap year'}
  `('$because', ({ first, day, runs }) => expect(period(first, day)).toBe(runs));

  it('refuses a day before the award', () =>
    expect(() => assessmentPeriod(isoDate('2026-04-06'), isoDate('2026-04-05'))).toThrow('first date of entitlement'));

  it('the first period begins on the first date of entitlement, also on 29 February', () => {
    const { from, to } = assessmentPeriod(isoDate('2024-02-29'), isoDate('2024-02-29'));
    expect([from.toString(), to.toString()]).toEqual(['2024-02-29', '2024-03-28']);
  });

  it('gives every day one period, and each period meets the next', () => {
    const start = epochDay(isoDate('2024-01-01'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1500 }), (first, later) => {
        const firstDay = dayOf(start + first);
        const day = dayOf(start + first + later);
        const { from, to } = assessmentPeriod(firstDay, day);
        expect(epochDay(from)).toBeLessThanOrEqual(epochDay(day));
        expect(epochDay(to)).toBeGreaterThanOrEqual(epochDay(day));
        expect(assessmentPeriod(firstDay, plusDays(to, 1)).from.equals(plusDays(to, 1))).toBe(true);
        expect(assessmentPeriod(firstDay, from).to.equals(to)).toBe(true);
      }),
    );
  });
});

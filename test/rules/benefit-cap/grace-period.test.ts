import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { earnedThroughout, inGracePeriod } from '../../../src/rules/benefit-cap/grace-period.js';

const months = (...earned: string[]) =>
  earned.map(amount => ({ earned: Money.pounds(amount), threshold: Money.pounds('881.00') }));

describe('grace period: SI 2013/376, reg. 82(2) and (3)', () => {
  it('(3) wants each of the twelve months at the threshold or above', () => {
    expect(earnedThroughout(months(...Array(12).fill('881.00')), 12)).toBe(true);
    expect(earnedThroughout(months(...Array(11).fill('881.00')), 12)).toBe(false);
    expect(earnedThroughout(months(...Array(6).fill('881.00'), '880.99', ...Array(5).fill('881.00')), 12)).toBe(false);
  });

  it('(3) looks at the last twelve alone', () =>
    expect(earnedThroughout(months('0.00', ...Array(12).fill('900.00')), 12)).toBe(true));

  it.each`
    from            | to              | inside   | because
    ${'2026-05-06'} | ${'2026-06-05'} | ${true}  | ${'(1)(b) it begins in this period, on its last day but one'}
    ${'2026-06-06'} | ${'2026-07-05'} | ${true}  | ${'(1)(b) it runs throughout'}
    ${'2027-02-06'} | ${'2027-03-05'} | ${true}  | ${'(1)(b) it ends in this period: nine months from 4 June end on 3 March'}
    ${'2027-03-06'} | ${'2027-04-05'} | ${false} | ${'after it'}
    ${'2026-04-06'} | ${'2026-05-05'} | ${false} | ${'before it'}
  `('$because', ({ from, to, inside }) =>
    expect(inGracePeriod({ from: isoDate(from), to: isoDate(to) }, isoDate('2026-06-04'), 9)).toBe(inside),
  );

  it('ends on the last day of the ninth month', () => {
    const startsOn = (from: string) =>
      inGracePeriod({ from: isoDate(from), to: isoDate('2027-12-31') }, isoDate('2026-06-04'), 9);
    expect(startsOn('2027-03-03')).toBe(true);
    expect(startsOn('2027-03-04')).toBe(false);
  });
});

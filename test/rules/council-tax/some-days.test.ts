import { isoDate } from '../../../src/domain/dates.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { dayNumber } from '../../../src/rules/council-tax/calendar.js';
import { councilTax } from '../../../src/rules/council-tax/council-tax.js';
import { facts, householder, lawOf } from './support.js';

describe('some days of a year: LGFA 1992, s. 10', () => {
  it('are each a share of the whole year, with clocks that began before them', () => {
    // 2,000 x 0.75 x 31 / 365 for March 2026 = 127.3973.
    const known = facts({ people: [householder('ann')] });
    const days = { from: dayNumber(isoDate('2026-03-01')), to: dayNumber(isoDate('2026-03-31')) };
    const year = councilTax(known, { law: lawOf(2025), authority: null, sink: keeping, days });
    if (year.kind === 'CannotCharge') throw new Error(year.reason);
    expect(year.total.toFixed()).toBe('127.40');
    expect(
      year.lines.map(({ days: count, discountShare, premiumShare }) => [count, `${discountShare}`, premiumShare]),
    ).toEqual([[31, '0.25', null]]);
  });
});

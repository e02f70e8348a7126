import { BANDS, reducedYearCharge, yearCharge } from '../../sandbox/population/charges.js';
import { share } from '../../sandbox/population/pence.js';

describe('the charges of Testshire', () => {
  it('adds the four bodies in band D of 2026: 337.75 + 1,646.42 + 297.20 + 100.81', () => {
    expect(yearCharge(2026, 'D')).toBe(238_218);
  });

  it('rounds each body before adding: band F of 2026 is 487.86 + 2,378.16 + 429.29 + 145.61', () => {
    expect(yearCharge(2026, 'F')).toBe(344_092);
    expect(share(yearCharge(2026, 'D'), 13, 9)).toBe(344_093); // ninths of the whole would be a penny more
  });

  it('reduces a disabled person one band, and band A to five ninths', () => {
    expect(reducedYearCharge(2026, 'H')).toBe(yearCharge(2026, 'G'));
    expect(reducedYearCharge(2026, 'A')).toBe(18_764 + 91_468 + 16_511 + 5_601);
  });

  it('rises with each band and each year, also outside the table', () => {
    for (let year = 2019; year < 2031; year += 1) {
      expect(yearCharge(year + 1, 'D')).toBeGreaterThan(yearCharge(year, 'D'));
      const bands = BANDS.map(band => yearCharge(year, band));
      expect(bands).toEqual([...bands].sort((a, b) => a - b));
    }
  });
});

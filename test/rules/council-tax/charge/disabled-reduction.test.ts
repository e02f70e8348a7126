import type { EnglishBand } from '../../../../src/domain/charge-bands.js';
import { householder, totalOf, yearOf } from '../support.js';

const HARTLEPOOL = ['2083.44', '317.73', '94.46'].map((bandD, at) => ({ name: `Element ${at}`, bandD }));
const claim = { feature: 'ROOM', mainResidenceOfDisabledPerson: true, essentialOrMajorImportance: true } as const;
const people = [householder('ann'), householder('bob')];
const home = (band: EnglishBand, more = {}) => ({ bands: [{ band }], disabled: [{ ...claim, ...more }] });

describe('disabled band reduction: SI 1992/554, regs 3 and 4', () => {
  it.each`
    band   | charged
    ${'B'} | ${'1663.75'}
    ${'C'} | ${'1941.04'}
    ${'D'} | ${'2218.34'}
    ${'H'} | ${'4159.38'}
  `('charges a Band $band home at the next lower band', ({ band, charged }) =>
    // Hartlepool 2025-26 prints 1,663.75 for A, 1,941.04 for B, 2,218.34 for C and 4,159.38 for G.
    expect(totalOf({ elements: HARTLEPOOL, dwelling: home(band), people })).toBe(charged),
  );

  it('charges a Band A home five ninths of the Band D that was set', () => {
    // Brighton and Hove 2018-19: 1,805.98 x 5 / 9 = 1,003.3222; the council printed 1,003.32.
    expect(totalOf({ year: 2018, charge: '1805.98', dwelling: home('A'), people })).toBe('1003.32');
    // "five ninths of the amount which ... has been set": of the whole, not of each element.
    // Hartlepool: 2,495.63 x 5 / 9 = 1,386.4611. By elements it would be 1,157.47 + 176.52 + 52.48 = 1,386.47.
    expect(totalOf({ elements: HARTLEPOOL, dwelling: home('A'), people })).toBe('1386.46');
  });

  it('comes before discounts', () => {
    // Band C of 2,000.00 is 1,777.78 (2,000 x 8 / 9 = 1,777.7778); less a quarter, 444.445 or 444.45, is 1,333.33.
    expect(totalOf({ dwelling: home('D'), people: [householder('ann')] })).toBe('1333.33');
  });

  it('is given once, however many features there are', () => {
    const dwelling = {
      bands: [{ band: 'D' as const }],
      disabled: [claim, { ...claim, feature: 'WHEELCHAIR_SPACE' as const }],
    };
    expect(totalOf({ dwelling, people })).toBe('1777.78');
  });

  it.each([
    ['it is not the main residence', { mainResidenceOfDisabledPerson: false }],
    ['it is not essential or of major importance', { essentialOrMajorImportance: false }],
  ])('is refused, with the reason, where %s', (_why, more) => {
    const year = yearOf({ dwelling: home('D', more), people });
    expect(year.total.toFixed()).toBe('2000.00');
    expect(year.findings.filter(({ subject }) => subject === 'DISABLED_REDUCTION').map(({ given }) => given)).toEqual([
      false,
    ]);
  });
});

import { Money } from '../../../../src/domain/money.js';
import { bandOfValue } from '../../../../src/rules/council-tax/charge/band.js';
import { householder, lawOf, linesOf, yearOf } from '../support.js';

describe('band of a 1991 value: "exceeding X but not exceeding Y", LGFA 1992, s. 5(2)', () => {
  it.each`
    value       | band
    ${'0'}      | ${'A'}
    ${'40000'}  | ${'A'}
    ${'40001'}  | ${'B'}
    ${'52000'}  | ${'B'}
    ${'52001'}  | ${'C'}
    ${'68000'}  | ${'C'}
    ${'68001'}  | ${'D'}
    ${'88000'}  | ${'D'}
    ${'88001'}  | ${'E'}
    ${'120000'} | ${'E'}
    ${'120001'} | ${'F'}
    ${'160000'} | ${'F'}
    ${'160001'} | ${'G'}
    ${'320000'} | ${'G'}
    ${'320001'} | ${'H'}
  `('$value is Band $band', ({ value, band }) => expect(bandOfValue(Money.pounds(value), lawOf(2025))).toBe(band));
});

describe('a band that changes in the year', () => {
  it('charges each band for its own days', () => {
    // Band E until 31 August (153 days), Band D from 1 September (212 days); 1,800.00 at D, 2,200.00 at E.
    // 2,200 x 153 / 365 = 922.1918; 1,800 x 212 / 365 = 1,045.4795. Single resident: x 0.75 = 691.6438; 784.1096.
    const dwelling = {
      bands: [
        { band: 'E', to: '2025-08-31' },
        { band: 'D', from: '2025-09-01' },
      ],
    } as const;
    expect(
      linesOf({
        charge: '1800.00',
        dwelling: { ...dwelling, bands: [...dwelling.bands] },
        people: [householder('ann')],
      }),
    ).toEqual(['153 691.64', '212 784.11']);
  });

  it('charges nothing for days on which the dwelling is not in the list', () => {
    const year = yearOf({ dwelling: { bands: [{ band: 'D', from: '2026-03-31' }] }, people: [householder('ann')] });
    expect(year.lines.map(({ state, days }) => [state, days])).toEqual([
      ['NOT_IN_LIST', 364],
      ['CHARGED', 1],
    ]);
    expect(year.total.toFixed()).toBe('4.11'); // 1,500 / 365 = 4.1096
  });
});

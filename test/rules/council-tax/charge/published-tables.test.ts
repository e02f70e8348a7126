import { ENGLISH_BANDS } from '../../../../src/domain/charge-bands.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { elementOfTable } from '../../../../src/rules/council-tax/charge/elements.js';
import { yearCharge } from '../../../../src/rules/council-tax/charge/year-charge.js';
import { lawOf, statute } from '../support.js';

/** The eight totals as printed (or as worked out by the source), Bands A to H, typed here from the published tables. */
const TABLES: readonly [authority: string, year: number, part: string | null, totals: string, tolerance: number][] = [
  ['hartlepool', 2025, null, '1663.75 1941.04 2218.34 2495.63 3050.22 3604.79 4159.38 4991.26', 0],
  ['rossendale', 2025, null, '1613.71 1882.68 2151.62 2420.58 2958.48 3496.39 4034.29 4841.16', 0],
  // The notice prints all-in amounts with the parish that are a penny off its own columns in B, C, E and G.
  ['rossendale', 2025, 'Whitworth', '1636.28 1909.01 2181.71 2454.44 2999.87 3545.30 4090.73 4908.88', 1],
  ['rossendale', 2023, null, '1471.95 1717.27 1962.59 2207.92 2698.57 3189.22 3679.87 4415.84', 0],
  ['southampton', 2025, null, '1510.96 1762.79 2014.61 2266.44 2770.09 3273.75 3777.40 4532.88', 0],
  ['sandwell', 2025, null, '1422.30 1659.35 1896.40 2133.45 2607.55 3081.65 3555.75 4266.90', 0],
  ['oldham', 2025, null, '1635.33 1907.87 2180.44 2452.99 2998.11 3543.21 4088.32 4905.98', 0],
  ['oldham', 2024, null, '1550.26 1808.63 2067.00 2325.38 2842.13 3358.88 3875.64 4650.76', 0],
  ['tonbridge-and-malling', 2025, null, '1519.01 1772.19 2025.35 2278.52 2784.85 3291.20 3797.53 4557.04', 0],
  ['hammersmith-and-fulham', 2025, null, '967.63 1128.90 1290.17 1451.44 1773.98 2096.53 2419.07 2902.88', 0],
  ['hammersmith-and-fulham', 2026, null, '1013.01 1181.84 1350.68 1519.51 1857.18 2194.84 2532.52 3039.02', 0],
  ['telford-and-wrekin', 2026, null, '1504.16 1754.86 2005.55 2256.25 2757.64 3259.03 3760.41 4512.50', 0],
  ['shropshire', 2026, null, '1600.02 1866.69 2133.35 2400.03 2933.37 3466.71 4000.05 4800.06', 0],
];

function elementsOf(authority: string, year: number, part: string | null) {
  const table = statute.authorities.year(authority, financialYear(year));
  if (!table) throw new Error(`no table for ${authority} ${year}`);
  const parish = table.parishes.filter(({ name }) => part !== null && name.includes(part));
  if (part !== null && parish.length !== 1) throw new Error(`no part ${part}`);
  // An average parish is an element of its own in tables that say so.
  return [...table.elements, ...parish].map(elementOfTable);
}

describe('a year at each band: round each element, then add (LGFA 1992, ss 5, 30)', () => {
  it.each(TABLES.map(([authority, year, part, totals, tolerance]) => ({ authority, year, part, totals, tolerance })))(
    '$authority $year $part',
    ({ authority, year, part, totals, tolerance }) => {
      const elements = elementsOf(authority, year, part);
      const law = lawOf(year);
      const worked = ENGLISH_BANDS.map(band => yearCharge(elements, band, { law, sink: keeping }).amount);
      const printed = totals.split(' ').map(Money.pounds);
      if (tolerance === 0) expect(worked.map(amount => amount.toFixed())).toEqual(totals.split(' '));
      worked.forEach((amount, at) => {
        const apart = amount.minus(printed[at] ?? Money.zero).abs();
        expect(apart.moreThan(Money.pence(tolerance))).toBe(false);
      });
    },
  );

  it('adds up the printed parts of one band: Hammersmith and Fulham 2024-25, Band A', () => {
    // 551.82 + 314.27 + 58.42 = 924.51
    const parts = ['551.82', '314.27', '58.42'].map(Money.pounds);
    expect(Money.sum(parts).toFixed()).toBe('924.51');
    expect(statute.authorities.year('hammersmith-and-fulham', financialYear(2024))?.totals?.A.value.toFixed()).toBe(
      '924.51',
    );
  });
});

describe('published figures from Band D alone: ninths of each element, half a penny up', () => {
  const totalAt = (bandD: string[], band: (typeof ENGLISH_BANDS)[number]) =>
    yearCharge(
      bandD.map(amount => ({ name: 'Element', bandD: { amount: Money.pounds(amount), source: null }, asSet: null })),
      band,
      { law: lawOf(2025), sink: keeping },
    ).amount.toFixed();

  it.each`
    of                                | bandD                                                | band   | published
    ${'Hartlepool 2025-26'}           | ${['2083.44', '317.73', '94.46']}                    | ${'E'} | ${'3050.22'}
    ${'Hartlepool 2025-26'}           | ${['2083.44', '317.73', '94.46']}                    | ${'F'} | ${'3604.79'}
    ${'Rossendale 2025-26'}           | ${['317.66', '1735.79', '89.73', '277.40']}          | ${'D'} | ${'2420.58'}
    ${'Rossendale with Whitworth'}    | ${['317.66', '1735.79', '89.73', '277.40', '33.86']} | ${'D'} | ${'2454.44'}
    ${'Rossendale with Whitworth'}    | ${['317.66', '1735.79', '89.73', '277.40', '33.86']} | ${'A'} | ${'1636.28'}
    ${'Southampton 2025-26'}          | ${['1903.14', '275.46', '87.84']}                    | ${'A'} | ${'1510.96'}
    ${'Southampton 2025-26'}          | ${['1903.14', '275.46', '87.84']}                    | ${'H'} | ${'4532.88'}
    ${'Sandwell 2025-26'}             | ${['1823.76', '80.19', '229.50']}                    | ${'E'} | ${'2607.55'}
    ${'Sandwell 2026-27'}             | ${['85.19', '244.50', '1914.76']}                    | ${'D'} | ${'2244.45'}
    ${'Telford 2026-27'}              | ${['1694.19', '306.50', '124.44', '131.12']}         | ${'A'} | ${'1504.16'}
    ${'Telford 2026-27'}              | ${['1694.19', '306.50', '124.44', '131.12']}         | ${'B'} | ${'1754.86'}
    ${'Oldham 2024-25 plus 4.99%'}    | ${['1956.13', '97.61', '270.30', '128.95']}          | ${'D'} | ${'2452.99'}
    ${'Newcastle-under-Lyme, own'}    | ${['223.04']}                                        | ${'H'} | ${'446.08'}
    ${'Bucks and Milton Keynes Fire'} | ${['84.46']}                                         | ${'E'} | ${'103.23'}
    ${'Shropshire council, H'}        | ${['1969.09']}                                       | ${'H'} | ${'3938.18'}
  `('$of at Band $band', ({ bandD, band, published }) => expect(totalAt(bandD, band)).toBe(published));

  it('is a penny over where the council works from a Band D that is not rounded', () => {
    // Shropshire 2026-27 printed 1,312.72 for its own Band A; 1,969.09 x 6 / 9 = 1,312.7267.
    expect(totalAt(['1969.09'], 'A')).toBe('1312.73');
    // Newcastle-under-Lyme 2025-26 printed 173.47 and 272.61: 223.04 x 7 / 9 = 173.4756, x 11 / 9 = 272.6044.
    expect([totalAt(['223.04'], 'B'), totalAt(['223.04'], 'E')]).toEqual(['173.48', '272.60']);
  });

  it('is not ninths of the whole Band D', () => {
    // Telford Band A: 2,256.25 x 6 / 9 = 1,504.1667, which would round to 1,504.17; 1,504.16 is printed.
    expect(totalAt(['2256.25'], 'A')).toBe('1504.17');
  });

  it('says that an amount worked out from Band D may be a penny away', () => {
    const working = yearCharge(
      [{ name: 'Police', bandD: { amount: Money.pounds('317.73'), source: null }, asSet: null }],
      'A',
      { law: lawOf(2025), sink: keeping },
    );
    expect(working.steps[0]?.assumptions[0]).toContain('may differ by a penny');
    expect(working.steps[0]?.formula).toBe('317.73 x 6 / 9');
  });
});

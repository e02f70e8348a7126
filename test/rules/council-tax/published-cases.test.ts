import type { CouncilTaxFactsInput } from '../../../src/domain/council-tax/facts.js';
import { householder, owner, totalOf } from './support.js';

type Band = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

/** A charge that was printed for one band, whatever the band. */
const printed = (year: number, charge: string, more: Partial<CouncilTaxFactsInput> = {}) =>
  totalOf({ year, charge, people: [householder('ann')], ...more });

describe("one adult's charge as North Tyneside prints it beside the full charge", () => {
  // northtyneside.gov.uk, council tax bands. Half a penny is left over in 2024-25 H (3,330.705) and in 2025-26 E
  // (2,141.745) and H (3,504.675): the discount takes it each time.
  it.each`
    year    | band   | full         | single
    ${2024} | ${'A'} | ${'1480.32'} | ${'1110.24'}
    ${2024} | ${'B'} | ${'1727.03'} | ${'1295.27'}
    ${2024} | ${'C'} | ${'1973.75'} | ${'1480.31'}
    ${2024} | ${'D'} | ${'2220.47'} | ${'1665.35'}
    ${2024} | ${'E'} | ${'2713.91'} | ${'2035.43'}
    ${2024} | ${'F'} | ${'3207.35'} | ${'2405.51'}
    ${2024} | ${'G'} | ${'3700.79'} | ${'2775.59'}
    ${2024} | ${'H'} | ${'4440.94'} | ${'3330.70'}
    ${2025} | ${'A'} | ${'1557.63'} | ${'1168.22'}
    ${2025} | ${'B'} | ${'1817.24'} | ${'1362.93'}
    ${2025} | ${'C'} | ${'2076.84'} | ${'1557.63'}
    ${2025} | ${'D'} | ${'2336.45'} | ${'1752.34'}
    ${2025} | ${'E'} | ${'2855.66'} | ${'2141.74'}
    ${2025} | ${'F'} | ${'3374.87'} | ${'2531.15'}
    ${2025} | ${'G'} | ${'3894.08'} | ${'2920.56'}
    ${2025} | ${'H'} | ${'4672.90'} | ${'3504.67'}
  `('$year Band $band', ({ year, full, single }) => expect(printed(year, full)).toBe(single));
});

describe('the three parts of a charge that North Tyneside prints for 2025-26', () => {
  const body = (name: string, [A, B, C, D, E, F, G, H]: readonly string[]) => ({
    name,
    amounts: { A, B, C, D, E, F, G, H },
  });
  const elements = [
    body('Council', ['1360.33', '1587.06', '1813.77', '2040.50', '2493.94', '2947.39', '3400.83', '4081.00']),
    body('Police', ['130.56', '152.32', '174.08', '195.84', '239.36', '282.88', '326.40', '391.68']),
    body('Fire', ['66.74', '77.86', '88.99', '100.11', '122.36', '144.60', '166.85', '200.22']),
  ];
  const people = [householder('ann'), householder('bob')];

  it.each(
    Object.entries({
      A: '1557.63',
      B: '1817.24',
      C: '2076.84',
      D: '2336.45',
      E: '2855.66',
      F: '3374.87',
      G: '3894.08',
      H: '4672.90',
    }),
  )('come to what it prints for Band %s', (band, full) => {
    const input = { elements, people, dwelling: { bands: [{ band: band as Band }] } } as Parameters<typeof totalOf>[0];
    expect(totalOf(input)).toBe(full);
  });
});

describe("Manchester's example of a move on 16 May", () => {
  // manchester.gov.uk: 884.66 / 365 x 45 = 109.07 up to the day before, 1,032.11 / 365 x 320 = 904.86 from the day. It was
  // printed for 2013-14; the next year has as many days.
  const people = [householder('ann'), householder('bob')];
  it.each`
    charge       | from            | to              | due
    ${'884.66'}  | ${'2014-04-01'} | ${'2014-05-15'} | ${'109.07'}
    ${'1032.11'} | ${'2014-05-16'} | ${'2015-03-31'} | ${'904.86'}
  `('charges $due from $from to $to', ({ charge, from, to, due }) => {
    expect(printed(2014, charge, { people, dwelling: { bands: [{ band: 'D', from, to }] } })).toBe(due);
  });
});

describe('premiums as Medway works them out', () => {
  // medway.gov.uk/CouncilTaxPremiums: empty for two years, 1,500 becomes 3,000; a second home, 2,000 becomes 4,000.
  const people = [owner('ann')];

  it('doubles the charge of a home that has been empty for two years', () => {
    const dwelling = { bands: [{ band: 'D' as const }], unfurnished: [{ from: '2023-04-01' }] };
    const decisions = {
      emptyHomePremium: [
        { fromYears: 1, percent: 100 },
        { fromYears: 5, percent: 200 },
      ],
    };
    expect(printed(2025, '1500.00', { people, dwelling, decisions })).toBe('3000.00');
  });

  it('doubles the charge of a second home', () => {
    const decisions = { secondHomePremium: { percent: 100, determinedOn: '2024-02-01' } };
    expect(printed(2025, '2000.00', { people, decisions })).toBe('4000.00');
  });
});

describe("Mid Devon's examples of half off for major works", () => {
  // middevon.gov.uk, empty property discounts: done after three months, it lasts nine; after nine months, it lasts twelve.
  it.each`
    completedOn     | days   | months
    ${'2025-07-01'} | ${275} | ${9}
    ${'2026-01-01'} | ${365} | ${12}
  `('completed on $completedOn, it lasts $months months', ({ completedOn, days }) => {
    const dwelling = {
      bands: [{ band: 'D' as const }],
      unfurnished: [{ from: '2025-04-01' }],
      majorWorks: [{ from: '2025-04-01', completedOn }],
    };
    const decisions = { classDDiscount: { percent: 50, months: 12 } };
    // 10.00 a day, and 5.00 while it lasts.
    const due = (3650 - 5 * days).toFixed(2);
    expect(printed(2025, '3650.00', { people: [owner('ann')], dwelling, decisions })).toBe(due);
  });
});

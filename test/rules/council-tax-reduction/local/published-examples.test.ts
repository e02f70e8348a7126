import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { aChild, aNonDependant } from '../../../support/household.js';
import { anAward, aScheme, earning, receiving, reductionBy, schemeOf, weekBy } from './support.js';

const TWO_CHILDREN = [aChild('2016-05-01'), aChild('2019-05-01')];

describe('Southampton City Council, Example of Council Tax Reduction calculation', () => {
  const southampton = schemeOf('southampton', 2017);
  // The figures of housing benefit are kept from 2024: the example states its excess, which does not turn on them.
  const inItsYear = {
    assessedOn: '2017-06-05',
    lawOf: '2025-06-04',
    councilTax: { amount: '18.45', per: 'WEEK' },
  } as const;

  it('working age, passported, 18.45 a week, the scheme pays 75%: 13.84', () => {
    expect(weekBy(southampton, { ...inItsYear, awards: { legacy: ['INCOME_SUPPORT'] } })).toBe('13.84');
  });

  it('working age, excess income 40.00, 20% of it and then a quarter off: 7.84', () => {
    // 92.05 is the allowance in the law used; 18.45 - 8.00 = 10.45, of which 75% is 7.8375.
    const found = reductionBy(southampton, { ...inItsYear, adults: [receiving('132.05')] });
    expect(found.excess.toFixed()).toBe('40.00');
    expect(found.reduction.perWeek.toFixed()).toBe('7.84');
    expect(found.liability.perWeek.minus(found.reduction.perWeek).toFixed()).toBe('10.61');
  });

  it('a war pension keeps the quarter: the same excess leaves 10.45', () => {
    const incomes = [
      ...receiving('132.05').incomes,
      { kind: 'WAR_DISABLEMENT_PENSION', amount: '10.00', per: 'WEEK' } as const,
    ];
    const found = reductionBy(southampton, { ...inItsYear, adults: [{ incomes }] });
    expect(found.reduction.perWeek.toFixed()).toBe('10.45');
    expect(found.local?.protectedGroup).toContain('war pension');
  });
});

describe('Ealing Council, CTR example: Band E, a couple with 190 or 165 a week, and a daughter who does not work', () => {
  const rows = (percent: string) =>
    `{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: ${EDGES}, rows: [{percent: ${percent}, up_to: {all: 200}}]}`;
  const EDGES = '{at_the_limit: next_band, compared: exactly, settled: true, reading: of the example}';
  const daughter = [{ people: [aNonDependant()] }];

  // The bands of those years were not published with the example, so its percentage stands in a band of its own.
  it.each`
    year         | day             | bill         | income      | percent | charge    | rounding     | yearly      | toPay
    ${'2025-26'} | ${'2025-06-04'} | ${'2494.57'} | ${'190.00'} | ${'50'} | ${'8.04'} | ${'nearest'} | ${'828.03'} | ${'1666.54'}
    ${'2024-25'} | ${'2024-06-05'} | ${'2381.31'} | ${'190.00'} | ${'50'} | ${'7.91'} | ${'nearest'} | ${'777.97'} | ${'1603.34'}
    ${'2021-22'} | ${'2021-06-02'} | ${'2034.57'} | ${'165.00'} | ${'40'} | ${'6.53'} | ${'down'}    | ${'472.93'} | ${'1561.64'}
  `('$year: $percent% of $bill less $charge a week is $yearly for the year', given => {
    const scheme = aScheme({
      year: given.year,
      calculation: rows(given.percent),
      nonDependants: `{taken_from: reduction, not_in_work: ${given.charge}, work: any_earnings, income: gross_earnings, in_work: [{at_least: 0, per_week: 15.00}], couples: once, exempt: national, spared: national, from_passported: true}`,
      more: `award: {weekly_rounding: ${given.rounding}}`,
    });
    const found = reductionBy(scheme, {
      assessedOn: given.day,
      lawOf: '2025-06-04',
      adults: [receiving(given.income), {}],
      nonDependants: daughter,
      councilTax: { amount: given.bill, per: 'YEAR', band: 'E' },
    });
    // The council works the year out from the rounded week, and in 2021-22 dropped the part of a penny there too.
    const year = found.reduction.perDay.times(365);
    const shown = given.rounding === 'down' ? year.roundedDownToPenny() : found.reduction.perYear;
    expect(shown.toFixed()).toBe(given.yearly);
    expect(found.liability.perYear.minus(shown).toFixed()).toBe(given.toPay);
  });

  it('2021-22: 15.60 a week before the charge, for the council dropped the part of a penny', () => {
    const scheme = aScheme({ year: '2021-22', calculation: rows('40'), more: 'award: {weekly_rounding: down}' });
    const bill = { amount: '2034.57', per: 'YEAR', band: 'E' } as const;
    expect(weekBy(scheme, { assessedOn: '2021-06-02', lawOf: '2025-06-04', councilTax: bill })).toBe('15.60');
  });

  // Their limits are calculated from those of 2026-27, so every figure is marked as not verified.
  it.each`
    starts  | day             | bill         | yearly
    ${2025} | ${'2025-06-04'} | ${'2494.57'} | ${'828.03'}
    ${2024} | ${'2024-06-05'} | ${'2381.31'} | ${'777.97'}
  `(
    'the kept scheme of $starts finds $yearly too, with limits that nobody published',
    ({ starts, day, bill, yearly }) => {
      const found = reductionBy(schemeOf('ealing', starts), {
        assessedOn: day,
        lawOf: '2025-06-04',
        adults: [{ incomes: [{ kind: 'OCCUPATIONAL_PENSION', amount: '190.00', per: 'WEEK' }] }, {}],
        nonDependants: daughter,
        councilTax: { amount: bill, per: 'YEAR', band: 'E' },
      });
      expect([found.local?.percentage, found.reduction.perYear.toFixed()]).toEqual(['50', yearly]);
      expect(warningsOf(found.working).map(({ kind }) => kind)).toContain('UNVERIFIED');
    },
  );
});

describe('Central Bedfordshire Council, case studies', () => {
  const scheme = schemeOf('central-bedfordshire', 2025);

  it('a single person on universal credit of 202.37 less 110.03 for housing has 92.34: the 100% band, to 121.85', () => {
    // 202.37 x 52 / 12 = 876.94 and 110.03 x 52 / 12 = 476.80 a month
    const found = reductionBy(scheme, { awards: anAward('876.94', { housingElement: '476.80' }) });
    expect(found.income?.toFixed()).toBe('92.34');
    expect(found.local).toMatchObject({ percentage: '100', band: { name: 'Band 1' } });
    expect(found.local?.band?.to?.toFixed()).toBe('121.85');
    expect(found.reduction.perWeek.toFixed()).toBe('35.00');
  });

  it('a single person earning 196.09, of which 32.00 is left out, has 164.09: the 75% band, 121.86 to 167.25', () => {
    const found = reductionBy(scheme, { adults: [earning('196.09')] });
    expect(found.income?.toFixed()).toBe('164.09');
    expect(found.local?.percentage).toBe('75');
    expect(found.reduction.perWeek.toFixed()).toBe('26.25');
  });
});

describe('Kensington and Chelsea, a couple with two children in Band D', () => {
  const scheme = schemeOf('kensington-and-chelsea', 2021);
  const day = { assessedOn: '2021-06-02', lawOf: '2025-06-04', children: TWO_CHILDREN } as const;
  const bill = { amount: '1825.00', per: 'YEAR', band: 'D' } as const;

  // A week's universal credit x 52 / 12 is the award of a month; 365.92 for housing is 1,585.65.
  it.each`
    award        | earned      | income      | because
    ${'2471.21'} | ${'150.00'} | ${'354.36'} | ${'570.28 and 150.00 less 365.92'}
    ${'2498.51'} | ${'140.00'} | ${'350.66'} | ${'576.58 and 140.00 less 365.92: still the same band'}
  `('$because is $income, in the band 343 to 372: 32%', ({ award, earned, income }) => {
    const found = reductionBy(scheme, {
      ...day,
      councilTax: bill,
      adults: [earning(earned), {}],
      awards: anAward(award, { housingElement: '1585.65' }),
    });
    expect(found.income?.toFixed()).toBe(income);
    expect(found.local).toMatchObject({ percentage: '32' });
    expect([found.local?.band?.from?.toFixed(), found.local?.band?.to?.toFixed()]).toEqual(['343.00', '372.00']);
  });

  it('a lone parent: their rates were not read, so no figure is given', () => {
    const found = reductionBy(scheme, { ...day, councilTax: bill, awards: anAward('1000.00') });
    expect(found.local?.undecided).toBe('The limits for a household of this kind are not known');
  });
});

describe('Bath and North East Somerset, how we calculate', () => {
  const scheme = schemeOf('bath-and-north-east-somerset', 2017);
  const day = { assessedOn: '2017-06-05', lawOf: '2025-06-04' } as const;
  const two = [aChild('2016-05-01'), aChild('2014-05-01')];

  it('a single person with two children and 345 in all: the 80% band, 320.20 to 430.29', () => {
    // 200.00 a week of earnings and 145.00 of universal credit, 628.33 a month
    const found = reductionBy(scheme, {
      ...day,
      children: two,
      adults: [earning('200.00')],
      awards: anAward('628.33'),
    });
    expect(found.income?.toFixed()).toBe('345.00');
    expect(found.local?.percentage).toBe('80');
    expect([found.local?.band?.from?.toFixed(), found.local?.band?.to?.toFixed()]).toEqual(['320.19', '430.29']);
  });

  it('a couple with one child and 210 in all: the 85% band, 185.10 to 295.19', () => {
    const found = reductionBy(scheme, {
      ...day,
      children: [aChild('2014-05-01')],
      adults: [earning('100.00'), {}],
      awards: anAward('476.67'),
    });
    expect(found.income?.toFixed()).toBe('210.00');
    expect(found.local?.percentage).toBe('85');
    expect([found.local?.band?.from?.toFixed(), found.local?.band?.to?.toFixed()]).toEqual(['185.09', '295.19']);
  });

  it('a partner and three children raise the limits by 125.00 and no more', () => {
    const children = [...two, aChild('2012-05-01')];
    const found = reductionBy(scheme, { ...day, children, adults: [{}, {}], awards: anAward('400.00') });
    expect(found.local?.band?.to?.toFixed()).toBe('235.09');
  });
});

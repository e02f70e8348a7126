import { everyStep, warningsOf } from '../../../../src/domain/working-warnings.js';
import type { CouncilTaxReduction } from '../../../../src/rules/council-tax-reduction/result.js';
import { aChild } from '../../../support/household.js';
import { anAward, aScheme, earning, type LocalCaseSketch, reductionBy } from './support.js';

/** Half of the tax whatever the income, so that the income alone is looked at. */
const scheme = (income: string) =>
  aScheme({
    calculation:
      '{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: as read}, rows: [{percent: 50, up_to: {all: 9999.00}}]}',
    income: `{${income}}`,
  });
const PLAIN = 'earnings: net, earnings_disregards: none, further_disregard: false, childcare: none';
const incomeBy = (income: string, sketch: LocalCaseSketch): string | undefined =>
  reductionBy(scheme(income), sketch).income?.toFixed();
/** The last words of the ids of the figures that a working names. */
const figuresOf = ({ working }: CouncilTaxReduction): string[] =>
  [...everyStep(working.steps)].flatMap(({ parameters }) => parameters.map(({ id }) => id.split('.').at(-1) ?? id));
const labelsOf = ({ working }: CouncilTaxReduction): string[] =>
  [...everyStep(working.steps)].map(({ label }) => label);
const assumed = ({ working }: CouncilTaxReduction): string =>
  warningsOf(working)
    .map(one => (one.kind === 'ASSUMPTION' ? one.assumption : ''))
    .join();

const TRADE = {
  receipts: '150.00',
  expenses: '50.00',
  per: 'WEEK',
  hoursPerWeek: 20,
  startedOn: '2024-06-05',
} as const;

describe('earnings before tax, where a scheme goes by them', () => {
  const GROSS = 'earnings: gross, earnings_disregards: none, further_disregard: false, childcare: none';
  const job = (more: object) => ({ per: 'WEEK' as const, hoursPerWeek: 30, ...more });

  it.each`
    adults                                                                         | income      | because
    ${[{ employments: [job({ gross: '500.00' })] }]}                               | ${'500.00'} | ${'tax of 500.00 a week does not come off'}
    ${[{ employments: [job({ gross: '500.00' }), job({ gross: '20.00' })] }]}      | ${'520.00'} | ${'two jobs are added'}
    ${[{ selfEmployments: [TRADE] }]}                                              | ${'100.00'} | ${'takings less expenses'}
    ${[{ selfEmployments: [{ ...TRADE, expenses: '151.00' }] }]}                   | ${'0.00'}   | ${'a loss is nothing'}
    ${[{ employments: [job({ gross: '500.00' })] }, { selfEmployments: [TRADE] }]} | ${'600.00'} | ${'of both of a couple'}
  `('$because', ({ adults, income }) => {
    const found = reductionBy(scheme(GROSS), { adults });
    expect(found.income?.toFixed()).toBe(income);
    expect(assumed(found)).not.toContain('Pay stated after tax');
  });

  it('takes pay that is stated after tax for it, and says so', () => {
    const jobs = [job({ gross: '100.00' }), job({ net: '50.00' })];
    const found = reductionBy(scheme(GROSS), { adults: [{ employments: jobs }] });
    expect(found.income?.toFixed()).toBe('150.00');
    expect(assumed(found)).toContain('Pay stated after tax was used as pay before tax');
    expect(labelsOf(found)).toContain('Pay of claimant before tax');
  });

  it('leaves the tax on it out where a scheme goes by what is left', () => {
    // 500.00 a week before tax: a scheme that counts net pay counts less.
    expect(Number(incomeBy(PLAIN, { adults: [{ employments: [job({ gross: '500.00' })] }] }))).toBeLessThan(500);
  });
});

describe('the least that a trade is taken to bring', () => {
  // 35 x 12.21, the minimum wage of 2025-26, is 427.35 a week. The day asked about is 4 June 2025.
  const FLOOR = `${PLAIN}, self_employed_floor: {hours: 35, after_weeks: 52}`;

  it.each`
    startedOn       | receipts    | income      | because
    ${'2024-06-05'} | ${'150.00'} | ${'427.35'} | ${'52 weeks are over on the day itself'}
    ${'2024-06-06'} | ${'150.00'} | ${'100.00'} | ${'a day short of 52 weeks'}
  `('$because', ({ startedOn, receipts, income }) => {
    const adults = [{ selfEmployments: [{ ...TRADE, startedOn, receipts }] }];
    expect(incomeBy(FLOOR, { adults })).toBe(income);
  });

  it('adds nothing to a profit above it, nor for who has no trade, nor where a scheme has none', () => {
    const rich = { adults: [{ selfEmployments: [{ ...TRADE, receipts: '900.00' }] }] };
    expect(incomeBy(FLOOR, rich)).toBe(incomeBy(PLAIN, rich));
    expect(incomeBy(FLOOR, { adults: [earning('100.00')] })).toBe('100.00');
    expect(incomeBy(PLAIN, { adults: [{ selfEmployments: [TRADE] }] })).toBe('100.00');
  });

  it('names its figures, and that no tax came off it', () => {
    const found = reductionBy(scheme(FLOOR), { adults: [{ selfEmployments: [TRADE] }] });
    expect(figuresOf(found)).toEqual(expect.arrayContaining(['minimumWagePerHour']));
    expect(labelsOf(found)).toContain('Up to the least that a trade is taken to bring');
    expect(assumed(found)).toContain('No tax was taken off the least');
  });
});

describe('what is left out of earnings', () => {
  const sums = (rows: string) =>
    `earnings: net, earnings_disregards: [${rows}], further_disregard: false, childcare: none`;

  it.each`
    rows                                          | net        | income     | because
    ${'{per_week: 25.00}'}                        | ${'90.00'} | ${'65.00'} | ${'one sum'}
    ${'{per_week: 25.00}, {per_week: 40.00}'}     | ${'90.00'} | ${'50.00'} | ${'the highest of two'}
    ${'{per_week: 40.00}, {per_week: 25.00}'}     | ${'90.00'} | ${'50.00'} | ${'in whatever order'}
    ${'{per_week: 40.00, when: {any: [couple]}}'} | ${'90.00'} | ${'90.00'} | ${'not one that is for others'}
    ${'{per_week: 25.00}'}                        | ${'20.00'} | ${'0.00'}  | ${'no more than the earnings'}
  `('$because', ({ rows, net, income }) => {
    expect(incomeBy(sums(rows), { adults: [earning(net)] })).toBe(income);
  });

  it('names the figure', () => {
    expect(figuresOf(reductionBy(scheme(sums('{per_week: 25.00}')), { adults: [earning('90.00')] }))).not.toEqual([]);
  });

  it('leaves childcare out up to its own limits, and not on universal credit, which pays for it', () => {
    const care =
      'earnings: net, earnings_disregards: none, further_disregard: false, childcare: {one_child: 60.00, two_or_more: 90.00}';
    const child = (birthDate: string) =>
      aChild(birthDate, { childcare: { amount: '80.00', per: 'WEEK', registered: true } });
    const works = { adults: [earning('300.00', 20)] };
    expect(incomeBy(care, { ...works, children: [child('2020-01-01')] })).toBe('240.00');
    expect(incomeBy(care, { ...works, children: [child('2020-01-01'), child('2021-01-01')] })).toBe('210.00');
    expect(incomeBy(PLAIN, { ...works, children: [child('2020-01-01')] })).toBe('300.00');
    const awards = anAward('0.00', { maximum: '500.00' });
    expect(incomeBy(care, { ...works, awards, children: [child('2020-01-01')] })).toBe('300.00');
  });

  it('leaves the further sum out for 30 hours, and not where less than it is left', () => {
    // 17.10 a week
    const further = 'earnings: net, earnings_disregards: none, further_disregard: true, childcare: none';
    const found = reductionBy(scheme(further), { adults: [earning('100.00', 30)] });
    expect(found.income?.toFixed()).toBe('82.90');
    expect(figuresOf(found)).toContain('additionalHoursDisregard');
    expect(labelsOf(found)).toContain('Further sum for hours of work');
    expect(incomeBy(further, { adults: [earning('100.00', 29)] })).toBe('100.00');
    expect(incomeBy(further, { adults: [earning('17.09', 30)] })).toBe('17.09');
    expect(incomeBy(further, { adults: [earning('17.10', 30)] })).toBe('0.00');
  });
});

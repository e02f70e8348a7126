import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { aChild, aNonDependant } from '../../../support/household.js';
import { anAward, aScheme, codes, earning, receiving, reductionBy, schemeOf, weekBy } from './support.js';

const edged = (edges: string) =>
  aScheme({
    calculation: `{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {${edges}, reading: 'so we read it'}, rows: [{percent: 80, up_to: {all: 100.00}}, {percent: 40, up_to: {all: 200.00}}]}`,
  });

describe('the ends of bands', () => {
  // 35.00 a week: 80% is 28.00, 40% is 14.00
  it.each`
    edges                                                          | income      | week
    ${'at_the_limit: this_band, compared: exactly, settled: true'} | ${'99.99'}  | ${'28.00'}
    ${'at_the_limit: this_band, compared: exactly, settled: true'} | ${'100.00'} | ${'28.00'}
    ${'at_the_limit: this_band, compared: exactly, settled: true'} | ${'100.01'} | ${'14.00'}
    ${'at_the_limit: next_band, compared: exactly, settled: true'} | ${'99.99'}  | ${'28.00'}
    ${'at_the_limit: next_band, compared: exactly, settled: true'} | ${'100.00'} | ${'14.00'}
    ${'at_the_limit: this_band, compared: exactly, settled: true'} | ${'200.00'} | ${'14.00'}
    ${'at_the_limit: this_band, compared: exactly, settled: true'} | ${'200.01'} | ${'0.00'}
    ${'at_the_limit: next_band, compared: exactly, settled: true'} | ${'200.00'} | ${'0.00'}
  `('$edges: $income is $week', ({ edges, income, week }) => {
    expect(weekBy(edged(edges), { adults: [receiving(income)] })).toBe(week);
  });

  // 433.35 a month is 100.0038 a week, and 433.36 is 100.0061: in the gap of a penny that councils print.
  it.each`
    compared             | month       | week
    ${'exactly'}         | ${'433.35'} | ${'14.00'}
    ${'to_the_penny'}    | ${'433.35'} | ${'28.00'}
    ${'to_the_penny'}    | ${'433.36'} | ${'14.00'}
    ${'pennies_dropped'} | ${'433.36'} | ${'28.00'}
  `('compared $compared, $month a month is $week', ({ compared, month, week }) => {
    const incomes = [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount: month, per: 'MONTH' } as const];
    const scheme = edged(`at_the_limit: this_band, compared: ${compared}, settled: true`);
    expect(weekBy(scheme, { adults: [{ incomes }] })).toBe(week);
  });

  it('say how they were read where the scheme does not settle it, and only for an income on a limit', () => {
    const scheme = edged('at_the_limit: this_band, compared: exactly, settled: false');
    const assumed = (income: string) =>
      warningsOf(reductionBy(scheme, { adults: [receiving(income)] }).working).filter(
        ({ kind }) => kind === 'ASSUMPTION',
      );
    expect(assumed('100.00')).toEqual([{ kind: 'ASSUMPTION', assumption: 'so we read it' }]);
    expect(assumed('99.00')).toEqual([]);
  });
});

describe('Slough 2026-27: earnings alone', () => {
  const slough = schemeOf('slough', 2026);
  const day = { assessedOn: '2026-06-03', councilTax: { amount: '35.00', per: 'WEEK', band: 'C' } } as const;

  // 70% of 35.00 is 24.50, 50% is 17.50, 32% is 11.20, 5% is 1.75
  it.each`
    earned      | week       | because
    ${null}     | ${'24.50'} | ${'no earnings: the first band'}
    ${'0.01'}   | ${'17.50'} | ${'a penny is earnings'}
    ${'115.38'} | ${'17.50'} | ${'the amount that the table leaves out'}
    ${'115.39'} | ${'11.20'} | ${'the third band'}
    ${'461.53'} | ${'1.75'}  | ${'the last band'}
    ${'461.54'} | ${'0.00'}  | ${'above it'}
  `('$earned: $week, $because', ({ earned, week }) => {
    expect(weekBy(slough, { ...day, adults: [earned === null ? {} : earning(earned)] })).toBe(week);
  });

  it('says how 115.38 was read', () => {
    const [warning] = warningsOf(reductionBy(slough, { ...day, adults: [earning('115.38')] }).working);
    expect(warning).toMatchObject({ kind: 'ASSUMPTION', assumption: expect.stringContaining('fall in no band') });
  });

  // Scheme para. 55.1 and 56.1, as the model that was read has them: 35.00 x 8 / 9 in Band D, and 11.00 from 200.00 for 16 hours.
  it.each`
    band   | gross       | hours | week       | because
    ${'D'} | ${null}     | ${0}  | ${'21.78'} | ${'70% of the tax of Band C'}
    ${'C'} | ${'199.99'} | ${16} | ${'19.50'} | ${'24.50 less 5.00'}
    ${'C'} | ${'200.00'} | ${16} | ${'13.50'} | ${'24.50 less 11.00'}
    ${'C'} | ${'200.00'} | ${15} | ${'19.50'} | ${'fewer hours'}
  `('limits the tax, and charges for others by hours and pay: $because', ({ band, gross, hours, week }) => {
    const works = gross === null ? [] : [aNonDependant({ employments: [{ gross, per: 'WEEK', hoursPerWeek: hours }] })];
    const nonDependants = works.length === 0 ? [] : [{ people: works }];
    expect(weekBy(slough, { ...day, councilTax: { amount: '35.00', per: 'WEEK', band }, nonDependants })).toBe(week);
  });

  it('does not look at universal credit, but at the earnings that the Department assessed', () => {
    expect(weekBy(slough, { ...day, awards: anAward('1500.00', { earnedIncome: '0.00' }) })).toBe('24.50');
    // 800.00 x 12 / 52 = 184.62 to the penny: the fourth band, 20%
    expect(weekBy(slough, { ...day, awards: anAward('900.00', { earnedIncome: '800.00' }) })).toBe('7.00');
    expect(weekBy(slough, { ...day, awards: anAward('900.00', { earnedIncome: '799.90' }) })).toBe('11.20');
  });
});

describe('bands by household', () => {
  const children = (count: number) => Array.from({ length: count }, (_, at) => aChild(`2015-0${at + 1}-01`));
  const lincs = schemeOf('north-lincolnshire', 2025);

  // 225.00 of income: single 20%, couple 40%, with one child 50%, with more 50%
  it.each`
    adults | count | week       | because
    ${1}   | ${0}  | ${'7.00'}  | ${'single: the third band ends at 225.00'}
    ${2}   | ${0}  | ${'14.00'} | ${'couple: the second band ends at 225.00'}
    ${1}   | ${1}  | ${'17.50'} | ${'one child: the first band ends at 225.00'}
    ${2}   | ${3}  | ${'17.50'} | ${'three children are as two'}
  `('North Lincolnshire, $because: $week', ({ adults, count, week }) => {
    const who = [receiving('225.00'), ...Array(adults - 1).fill({})];
    expect(weekBy(lincs, { adults: who, children: children(count) })).toBe(week);
  });

  it('North Lincolnshire, protected: 77% to 275.00, 60% above', () => {
    const disabled = (income: string) => ({
      ...receiving(income),
      disabilityAwards: ['PIP_MOBILITY_STANDARD' as const],
    });
    expect(weekBy(lincs, { adults: [disabled('275.00')] })).toBe('26.95');
    expect(weekBy(lincs, { adults: [disabled('275.01')] })).toBe('21.00');
    expect(reductionBy(lincs, { adults: [disabled('0.00')] }).local?.protectedGroup).toContain('premium');
  });

  // 63% of 35.00 is 22.05, 48% is 16.80. Of 600.00 of award 433.33 is for rent: 166.67 a month is 38.46 a week.
  it('Barking and Dagenham: a limit that two bands share is read as of the lower, and rent is taken out of an award', () => {
    const barking = schemeOf('barking-and-dagenham', 2025);
    const on = reductionBy(barking, { adults: [receiving('99.00')] });
    expect(on.reduction.perWeek.toFixed()).toBe('22.05');
    expect(warningsOf(on.working)).toMatchObject([{ assumption: expect.stringContaining('share their end points') }]);
    expect(weekBy(barking, { adults: [receiving('99.01')] })).toBe('16.80');
    const award = anAward('600.00', { housingElement: '433.33' });
    expect(reductionBy(barking, { awards: award }).income?.toFixed()).toBe('38.46');
  });

  // 90% of 35.00 and 75%; capital of 6,000 is within
  it('Dover: the bands are known and what counts as income is not, which every figure says', () => {
    const dover = schemeOf('dover', 2025);
    const first = reductionBy(dover, {
      adults: [receiving('122.10')],
      capital: [{ kind: 'SAVINGS', value: '6000.00' }],
    });
    expect(first.reduction.perWeek.toFixed()).toBe('31.50');
    expect(warningsOf(first.working).map(warning => warning.kind)).toContain('ASSUMPTION');
    expect(JSON.stringify(warningsOf(first.working))).toContain('counts as income was not read');
    expect(weekBy(dover, { adults: [receiving('122.11')] })).toBe('26.25');
    const rich = reductionBy(dover, { capital: [{ kind: 'SAVINGS', value: '6000.01' }] });
    expect([rich.entitled, codes(rich)]).toEqual([false, ['ABOVE_LIMIT']]);
  });

  it('Kensington and Chelsea goes by the band of the dwelling, and asks for it', () => {
    const found = reductionBy(schemeOf('kensington-and-chelsea', 2021), {
      assessedOn: '2021-06-02',
      lawOf: '2025-06-04',
      councilTax: { amount: '1825.00', per: 'YEAR' },
      children: children(2),
      adults: [{}, {}],
      awards: anAward('1000.00'),
    });
    expect(found.local?.undecided).toContain('state it');
  });
});

describe('Hartlepool 2024-25, of which the limits of the bands were not found', () => {
  const hartlepool = schemeOf('hartlepool', 2024);
  const asked = { assessedOn: '2024-06-05', awards: { legacy: ['INCOME_SUPPORT' as const] } };

  it('meets 90% for whoever is on a benefit that opens the highest band, less 5.00 for another adult: its page', () => {
    // 35.00 x 90% = 31.50; less 5.00
    expect(weekBy(hartlepool, asked)).toBe('31.50');
    expect(weekBy(hartlepool, { ...asked, nonDependants: [{ people: [aNonDependant()] }] })).toBe('26.50');
  });

  it('gives no figure to anybody else', () => {
    expect(codes(reductionBy(hartlepool, { assessedOn: '2024-06-05' }))).toEqual(['CALCULATION_NOT_KNOWN']);
  });
});

describe('a cash cap: Sutton 2024-25', () => {
  const sutton = schemeOf('sutton', 2024);
  const inBand = (amount: string) =>
    ({ assessedOn: '2024-06-05', councilTax: { amount, per: 'YEAR', band: 'F' } }) as const;

  // 25.60 for one child in 2024-25, of which a quarter counts: 6.40, and 203.99 is the first limit.
  it.each`
    income      | paid     | percentage | counted
    ${'197.59'} | ${true}  | ${'80'}    | ${'203.99'}
    ${'197.60'} | ${true}  | ${'70'}    | ${'204.00'}
    ${'197.60'} | ${false} | ${'80'}    | ${'197.60'}
  `('counts a quarter of child benefit that nobody stated ($income, paid: $paid)', ({ income, paid, ...expected }) => {
    const child = { ...aChild('2017-05-01'), childBenefitInPayment: paid };
    const found = reductionBy(sutton, { ...inBand('2000.00'), adults: [receiving(income)], children: [child] });
    const { percentage, incomeForBand } = found.local ?? {};
    expect([percentage, incomeForBand?.toFixed()]).toEqual([expected.percentage, expected.counted]);
    expect(JSON.stringify(warningsOf(found.working)).includes('taken to be paid')).toBe(paid);
  });

  it('meets 80% of no more than 2,166.18', () => {
    // 2,166.18 x 80% = 1,732.944
    expect(reductionBy(sutton, inBand('3000.00')).reduction.perYear.toFixed()).toBe('1732.94');
    expect(reductionBy(sutton, inBand('2166.18')).reduction.perYear.toFixed()).toBe('1732.94');
    expect(reductionBy(sutton, inBand('2000.00')).reduction.perYear.toFixed()).toBe('1600.00');
    expect(reductionBy(sutton, inBand('3000.00')).local?.cashLimit?.toFixed()).toBe('41.54');
    expect(reductionBy(sutton, inBand('2000.00')).local?.cashLimit).toBeNull();
  });

  it('leaves out 20 of earnings, or 50 if disabled, and three quarters of child benefit', () => {
    const childBenefit = { kind: 'CHILD_BENEFIT', amount: '40.00', per: 'WEEK' } as const;
    const income = (adult: object) => reductionBy(sutton, { ...inBand('2000.00'), adults: [adult] }).income?.toFixed();
    expect(income(earning('200.00'))).toBe('180.00');
    expect(income({ ...earning('200.00'), disabilityAwards: ['PIP_MOBILITY_STANDARD'] })).toBe('150.00');
    expect(income({ incomes: [childBenefit] })).toBe('10.00');
  });

  it('meets the whole of the capped bill where nobody works and somebody is disabled', () => {
    const disabled = { disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const], ...receiving('900.00') };
    const found = reductionBy(sutton, { ...inBand('3000.00'), adults: [disabled] });
    expect(found.reduction.perYear.toFixed()).toBe('2166.18');
  });

  it('and where the Department found limited capability for work, with or without an element: protected households, its page', () => {
    const week = (adult: object, more: object = {}) =>
      reductionBy(sutton, { ...inBand('3000.00'), adults: [{ ...receiving('900.00'), ...adult }], ...more });
    expect(week({ ucWorkCapability: 'LCW' }, { awards: anAward('10.00') }).reduction.perYear.toFixed()).toBe('2166.18');
    expect(week({ esa: { phase: 'MAIN', component: 'SUPPORT' } }).reduction.perYear.toFixed()).toBe('2166.18');
    expect(week({ esa: { phase: 'MAIN', component: 'NONE' } }).reduction.perYear.toFixed()).toBe('0.00');
  });

  // and a quarter of 42.55 of child benefit is 10.64
  it('leaves out 50.00 of maintenance for each child', () => {
    const incomes = [{ kind: 'CHILD_MAINTENANCE', amount: '130.00', per: 'WEEK' } as const];
    const found = reductionBy(sutton, { ...inBand('2000.00'), adults: [{ incomes }], children: children2() });
    expect(found.income?.toFixed()).toBe('40.64');
  });
});

const children2 = () => [aChild('2015-01-01'), aChild('2017-01-01')];

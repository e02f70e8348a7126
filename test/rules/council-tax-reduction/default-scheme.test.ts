import { everyStep, warningsOf } from '../../../src/domain/working-warnings.js';
import { type Case, PENSIONER, receiving, reductionOf, refusals, statute } from './support.js';

const young = (more: object = {}) => ({ birthDate: '1985-01-01', ...more });
const UC = { since: '2024-01-01', award: '600.00' };
const CHILD = { id: 'child', birthDate: '2018-01-01' };
const TRADE = { receipts: '10.00', expenses: '0', per: 'WEEK', hoursPerWeek: 10, startedOn: '2024-01-01' };
const WORK = { gross: '100.00', per: 'WEEK', hoursPerWeek: 10 };

describe('the Default Scheme: SI 2012/2886', () => {
  it('D and E: the same method with working-age amounts, 92.05 for a single person of 25 or over in 2025-26', () => {
    expect(reductionOf({ adults: [young(receiving('92.05'))] })).toMatchObject({ scheme: 'DEFAULT', class: 'D' });
    // 102.05 - 92.05 = 10.00; 20% is 2.00; 35.00 - 2.00
    const found = reductionOf({ adults: [young(receiving('102.05'))] });
    expect(found.class).toBe('E');
    expect(found.reduction.perWeek.toFixed()).toBe('33.00');
  });

  it('Southampton, Example of Council Tax Reduction calculation, before its own 25% off: 18.45 a week and excess 40.00', () => {
    // 18.45 - 20% of 40.00 = 10.45
    const found = reductionOf({ perWeek: '18.45', adults: [young(receiving('132.05'))] });
    expect(found.reduction.perWeek.toFixed()).toBe('10.45');
  });

  it.each`
    value         | income
    ${'6000.00'}  | ${'0.00'}
    ${'6000.01'}  | ${'1.00'}
    ${'13250.00'} | ${'29.00'}
    ${'13251.00'} | ${'30.00'}
  `('capital of $value brings $income: 1 for each 250 above 6,000', ({ value, income }) => {
    const found = reductionOf({ adults: [young()], capital: [{ kind: 'SAVINGS', value }] });
    expect(found.income?.toFixed()).toBe(income);
  });

  it('above 16,000 of capital nothing', () => {
    const found = reductionOf({ adults: [young()], capital: [{ kind: 'SAVINGS', value: '16000.01' }] });
    expect(refusals(found)).toContain('CAPITAL');
    expect(found.reduction.perDay.isZero()).toBe(true);
  });

  it('income-based benefits open the whole of it', () => {
    expect(reductionOf({ adults: [young()], awards: { legacy: ['INCOME_SUPPORT'] } }).passport).toBe('LEGACY_BENEFIT');
  });

  it('says what it rests on', () => {
    const said = warningsOf(reductionOf({ adults: [young()] }).working).filter(({ kind }) => kind === 'ASSUMPTION');
    expect(said).toHaveLength(2);
  });

  it('takes the two-child limit of housing benefit: 113.55 + 2 x 84.66', () => {
    const children = ['2015-01-01', '2017-06-01', '2020-01-01'].map(birthDate => ({ id: birthDate, birthDate }));
    const found = reductionOf({ adults: [young()], children });
    expect(found.applicableAmount?.toFixed()).toBe('261.37');
  });
});

describe('universal credit in the Default Scheme: SI 2012/2886, Sch. paras 28 and 37', () => {
  const on = (more: object, others: Partial<Case> = {}): Case => ({
    adults: [young()],
    awards: { universalCredit: { ...UC, ...more } },
    ...others,
  });

  it("the maximum amount, and the Department's income with the award, each a month x 12 / 52", () => {
    // Maximum 1,000.00 x 12 / 52 = 230.7692...; income (500.00 + 100.00 + 600.00) x 12 / 52 = 276.9230...; excess 46.1538...
    // 20% of it is 9.2307...; 35.00 - 9.2307 = 25.7692
    const found = reductionOf(on({ maximum: '1000.00', earnedIncome: '500.00', unearnedIncome: '100.00' }));
    expect(found.applicableAmount?.toFixed()).toBe('230.77');
    expect(found.income?.toFixed()).toBe('276.92');
    expect(found.excess.toFixed()).toBe('46.15');
    expect(found.reduction.perWeek.toFixed()).toBe('25.77');
    expect(found.passport).toBeNull();
  });

  it('with no other income than the award all of it: award and maximum are the same', () => {
    const found = reductionOf(on({ award: '1000.00', maximum: '1000.00', earnedIncome: '0', unearnedIncome: '0' }));
    expect(found).toMatchObject({ class: 'D' });
    expect(found.reduction.perWeek.toFixed()).toBe('35.00');
  });

  it("capital is the Department's figure, without an income of its own", () => {
    const maximum = '1000.00';
    expect(reductionOf(on({ maximum, capital: '15000.00' })).income?.toFixed()).toBe('138.46');
    expect(refusals(reductionOf(on({ maximum, capital: '16000.01' })))).toContain('CAPITAL');
  });

  it('without a maximum amount takes the award with what income took off it: 600.00 + 55% of 500.00 + 100.00', () => {
    // 975.00 x 12 / 52 = 225.00; income 276.9230...; excess 51.9230..., 20% of it 10.3846...; 35.00 - 10.3846 = 24.6154
    const found = reductionOf(on({ earnedIncome: '500.00', unearnedIncome: '100.00' }));
    expect(found.applicableAmount?.toFixed()).toBe('225.00');
    expect(found.reduction.perWeek.toFixed()).toBe('24.62');
    expect(found.assumptions).toEqual([expect.stringContaining('benefit cap')]);
  });

  it('says so of an amount put together only where the reduction rests on it: not with too much capital', () => {
    const stated = { earnedIncome: '500.00', unearnedIncome: '100.00' };
    expect(reductionOf(on({ ...stated, capital: '16000.01' })).assumptions).toEqual([]);
    expect(reductionOf(on({ ...stated, maximum: '975.00' })).assumptions).toEqual([]);
  });

  it('works out from the facts what the Department counted, where it is told by what law, and says so', () => {
    // 2025-26: 400.14 less 55% of 650.00 is an award of 42.64; the sums are those of the whole household: 21.50.
    const works: Partial<Case> = {
      adults: [young({ employments: [{ net: '650.00', per: 'MONTH', hoursPerWeek: 16 }] })],
      home: { tenure: 'OWNER', rent: null },
    };
    const found = reductionOf(on({ award: '42.64' }, works), { award: { statute } });
    expect(found.reduction.perWeek.toFixed()).toBe('21.50');
    expect(found.assumptions).toEqual([
      expect.stringContaining('worked out from the facts'),
      expect.stringContaining('benefit cap'),
    ]);
    const tooRich = reductionOf(on({ award: '42.64', capital: '16000.01' }, works), { award: { statute } });
    expect(tooRich.assumptions).toEqual([]);
  });

  it('with nothing stated but the award, and no other income among the facts, the award is the maximum', () => {
    const found = reductionOf(on({}, { capital: [{ kind: 'SAVINGS', value: '6000.00' }] }));
    expect([found.applicableAmount?.toFixed(), found.income?.toFixed()]).toEqual(['138.46', '138.46']);
    expect(found.reduction.perWeek.toFixed()).toBe('35.00');
  });

  // 411.00 with housing costs and 684.00 without in 2025-26; a maximum of 600.00 + 55% of what is above, x 12 / 52
  it.each`
    more                                                    | home                               | children   | applicable  | because
    ${{ earnedIncome: '811.00', housingElement: '200.00' }} | ${{}}                              | ${[CHILD]} | ${'189.23'} | ${'820.00: 400.00 above the lower allowance'}
    ${{ earnedIncome: '811.00', housingElement: '0.00' }}   | ${{}}                              | ${[CHILD]} | ${'154.58'} | ${'669.85: 127.00 above the higher'}
    ${{ earnedIncome: '811.00' }}                           | ${{ tenure: 'OWNER', rent: null }} | ${[CHILD]} | ${'154.58'} | ${'the higher too where there is no rent'}
    ${{ earnedIncome: '411.00' }}                           | ${{}}                              | ${[CHILD]} | ${'138.46'} | ${'within either allowance'}
    ${{ earnedIncome: '400.00' }}                           | ${{}}                              | ${[]}      | ${'189.23'} | ${'820.00: no allowance without a child'}
  `('$because', ({ more, home, children, applicable }) => {
    expect(reductionOf(on({ ...more, unearnedIncome: '0' }, { home, children })).applicableAmount?.toFixed()).toBe(
      applicable,
    );
  });

  it.each`
    more                                               | others                                                  | missing
    ${{ award: '0.00' }}                               | ${{}}                                                   | ${'the maximum of the award'}
    ${{}}                                              | ${{ adults: [young({ employments: [WORK] })] }}         | ${'the earned income'}
    ${{}}                                              | ${{ adults: [young(receiving('10.00'))] }}              | ${'the unearned income'}
    ${{}}                                              | ${{ capital: [{ kind: 'SAVINGS', value: '6000.01' }] }} | ${'the unearned income'}
    ${{ capital: '6000.01' }}                          | ${{}}                                                   | ${'the unearned income'}
    ${{ earnedIncome: '411.01', unearnedIncome: '0' }} | ${{ children: [CHILD] }}                                | ${'its housing element'}
  `('gives no figure and asks for $missing', ({ more, others, missing }) => {
    const found = reductionOf(on(more, others));
    expect(found).toMatchObject({ entitled: false, undecided: expect.stringContaining(missing) });
    expect(refusals(found)).toEqual(['MAXIMUM_NOT_STATED']);
  });

  it.each`
    others                                                                                                     | missing
    ${{ adults: [young({ selfEmployments: [TRADE] })] }}                                                       | ${'the earned income'}
    ${{ adults: [young({ employments: [WORK], selfEmployments: [TRADE] })] }}                                  | ${'the earned income'}
    ${{ adults: [young(), young({ employments: [WORK] })] }}                                                   | ${'the earned income'}
    ${{ adults: [young(), young(receiving('10.00'))] }}                                                        | ${'the unearned income'}
    ${{ adults: [young({ student: { fullTime: false, courseFrom: '2024-09-01', courseTo: '2026-06-30' } })] }} | ${'the unearned income'}
  `('asks for $missing of either of a couple, of a trade and of a student', ({ others, missing }) => {
    expect(reductionOf(on({}, others)).undecided).toContain(missing);
  });

  it('takes what is stated of income though the facts have work', () => {
    const works = { adults: [young({ employments: [WORK] })] };
    expect(reductionOf(on({ earnedIncome: '0.00' }, works)).applicableAmount?.toFixed()).toBe('138.46');
  });

  it('names the figures that the maximum rests on, and assumes nothing where it is stated', () => {
    const told = (more: object, others: Partial<Case> = {}) => {
      const { working } = reductionOf(on(more, others));
      const figures = [...everyStep(working.steps)].flatMap(({ parameters }) => parameters.map(({ id }) => id));
      return {
        said: warningsOf(working)
          .map(one => (one.kind === 'ASSUMPTION' ? one.assumption : ''))
          .join(),
        figures,
      };
    };
    const derived = told(
      { earnedIncome: '811.00', unearnedIncome: '0', housingElement: '200.00' },
      { children: [CHILD] },
    );
    expect(derived.figures).toEqual(
      expect.arrayContaining(['universalCredit.taper', 'universalCredit.workAllowanceWithHousing']),
    );
    expect(told({ maximum: '1000.00', earnedIncome: '0', unearnedIncome: '0' }).said).not.toContain('not stated');
    expect(told({ maximum: '1000.00', earnedIncome: '0' }).said).toContain(
      'that is not stated was taken to be nothing',
    );
    expect(told({ maximum: '1000.00', unearnedIncome: '0' }).said).toContain(
      'that is not stated was taken to be nothing',
    );
  });

  it('is undecided about nobody who has no council tax to pay', () => {
    expect(reductionOf(on({}, { councilTax: null })).undecided).toBeNull();
  });

  it('gives none where universal credit is an income without an award', () => {
    const income = { incomes: [{ kind: 'UNIVERSAL_CREDIT', amount: '600.00', per: 'MONTH' }] };
    const found = reductionOf({ adults: [young(income)] });
    expect(found.undecided).toContain('State the award');
    expect(refusals(found)).toEqual(['AWARD_NOT_STATED']);
  });
});

describe('findings and figures of the Default Scheme', () => {
  it('cite its own paragraph, and the one of housing benefit that was read', () => {
    const { findings } = reductionOf({ adults: [young({ disabilityAwards: ['PIP_DAILY_LIVING_STANDARD'] })] });
    expect(findings.find(({ subject }) => subject === 'PREMIUM')?.law).toMatch(/^SI 2012\/2886.*; as HB Regs/);
  });

  it('names the taper: 35.00 - 20% of 10.00', () => {
    const found = reductionOf({ adults: [young(receiving('102.05'))] });
    expect(found.reduction.perWeek.toFixed()).toBe('33.00');
    const taper = [...everyStep(found.working.steps)].find(({ label }) => label === '20% of it a week, for a day');
    expect(taper?.parameters.map(({ text }) => text)).toEqual(['20']);
  });

  it('shuts out no student on a benefit that opens the whole, or on universal credit', () => {
    const student = { fullTime: true, courseFrom: '2024-09-01', courseTo: '2026-06-30' };
    const adults = [young({ student })];
    expect(refusals(reductionOf({ adults, awards: { legacy: ['INCOME_SUPPORT'] } }))).not.toContain('STUDENT');
    const awards = { universalCredit: { ...UC, maximum: '600.00' } };
    expect(refusals(reductionOf({ adults, awards }))).not.toContain('STUDENT');
  });
});

describe('students: SI 2012/2886, Sch. paras 24 and 75', () => {
  const student = { fullTime: true, courseFrom: '2024-09-01', courseTo: '2026-06-30' };

  it.each`
    adults                                                                   | barred   | because
    ${[young({ student })]}                                                  | ${true}  | ${'a full-time student'}
    ${[young({ student: { ...student, fullTime: false } })]}                 | ${false} | ${'a part-time one'}
    ${[young({ student }), young()]}                                         | ${false} | ${'with a partner who is none'}
    ${[young({ student, disabilityAwards: ['PIP_DAILY_LIVING_STANDARD'] })]} | ${false} | ${'with a disability premium'}
    ${[{ ...PENSIONER, student }]}                                           | ${false} | ${'in pension age, where there is no such rule'}
  `('$because', ({ adults, barred }) => {
    expect(refusals(reductionOf({ adults })).includes('STUDENT')).toBe(barred);
  });
});

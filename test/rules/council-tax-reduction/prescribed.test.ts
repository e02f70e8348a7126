import { comesTo } from '../../../src/domain/working-step.js';
import { aPensioner, PENSIONER, receiving, reductionOf, refusals } from './support.js';

describe('classes A and B: SI 2012/2885, Sch. 1 paras 2, 3, 7 and 10', () => {
  it('A: income up to the applicable amount has the whole of the tax', () => {
    const found = reductionOf({ adults: [aPensioner(receiving('244.40'))] });
    expect(found).toMatchObject({ scheme: 'PENSION_AGE', class: 'A', entitled: true, passport: null });
    expect(found.applicableAmount?.toFixed()).toBe('244.40');
    expect(found.reduction.perDay.toExact()).toBe('5.00');
    expect(found.reduction.perWeek.toFixed()).toBe('35.00');
    expect(found.reduction.perYear.toFixed()).toBe('1825.00');
  });

  it('B: above it 2 6/7% of the weekly excess comes off for each day', () => {
    // 254.40 - 244.40 = 10.00; 10.00 x 20% / 7 = 0.285714...; 5.00 - 0.2857... = 4.714285...; x 7 = 33.00
    const found = reductionOf({ adults: [aPensioner(receiving('254.40'))] });
    expect(found.class).toBe('B');
    expect(found.excess.toFixed()).toBe('10.00');
    expect(found.reduction.perDay.toExact().slice(0, 12)).toBe('4.7142857142');
    expect(found.reduction.perWeek.toFixed()).toBe('33.00');
    // 4.7142857... x 365 = 1720.714...
    expect(found.reduction.perYear.toFixed()).toBe('1720.71');
  });

  it.each`
    income      | entitled | because
    ${'419.39'} | ${true}  | ${'20% of an excess of 174.99 is 34.998, a little less than 35.00'}
    ${'419.40'} | ${false} | ${'20% of 175.00 is the whole 35.00, and what comes off has to be less: para. 3'}
  `('B: $because', ({ income, entitled }) => {
    const found = reductionOf({ adults: [aPensioner(receiving(income))] });
    expect(found).toMatchObject({ class: entitled ? 'B' : null, entitled });
    expect(refusals(found).includes('INCOME_TOO_HIGH')).toBe(!entitled);
  });

  it('Southampton, Example of Council Tax Reduction calculation: 18.45 a week, excess 40.00, is 10.45', () => {
    // 18.45 - 20% of 40.00 = 18.45 - 8.00
    const found = reductionOf({ perWeek: '18.45', adults: [aPensioner(receiving('284.40'))] });
    expect(found.excess.toFixed()).toBe('40.00');
    expect(found.reduction.perWeek.toFixed()).toBe('10.45');
  });

  it('Chiltern, Pension Age Customers: guarantee credit, alone, 20.00 a week less 25%, pays nothing', () => {
    // The amount is after the discount: 20.00 - 5.00
    const found = reductionOf({
      councilTax: { amount: '15.00', per: 'WEEK', discountTaken: true },
      adults: [PENSIONER],
      awards: { pensionCredit: { since: '2020-01-01', guaranteeCredit: '30.00', savingsCredit: '0' } },
    });
    expect(found.passport).toBe('GUARANTEE_CREDIT');
    expect(found.reduction.perWeek.toFixed()).toBe('15.00');
  });

  it('has the lower amount for whoever reached pension age since 1 April 2021, and the higher where either did before', () => {
    expect(reductionOf({ adults: [{ birthDate: '1956-01-01' }] }).applicableAmount?.toFixed()).toBe('227.10');
    expect(reductionOf({ adults: [aPensioner(), { birthDate: '1990-01-01' }] }).applicableAmount?.toFixed()).toBe(
      '366.00',
    );
  });

  it('a mixed-age couple is under it unless on universal credit', () => {
    const adults = [PENSIONER, { birthDate: '1990-01-01' }];
    const awards = { universalCredit: { since: '2024-01-01', award: '900.00' } };
    expect(reductionOf({ adults }).scheme).toBe('PENSION_AGE');
    expect(reductionOf({ adults, awards }).scheme).toBe('DEFAULT');
    expect(reductionOf({ adults, awards }, { facts: { universalCreditUnderReg60A: true } }).scheme).toBe('PENSION_AGE');
    const asIncome = (kind: 'UNIVERSAL_CREDIT' | 'INCOME_SUPPORT') => [
      { ...PENSIONER, incomes: [{ kind, amount: '900.00', per: 'MONTH' as const }] },
      { birthDate: '1990-01-01' },
    ];
    const under60A = { facts: { universalCreditUnderReg60A: true } };
    expect(reductionOf({ adults: asIncome('UNIVERSAL_CREDIT') }).scheme).toBe('DEFAULT');
    expect(reductionOf({ adults: asIncome('UNIVERSAL_CREDIT') }, under60A).scheme).toBe('PENSION_AGE');
    expect(reductionOf({ adults: asIncome('INCOME_SUPPORT') }, under60A).scheme).toBe('DEFAULT');
  });

  it('has steps that come to the reduction for the day', () => {
    const found = reductionOf({
      adults: [aPensioner(receiving('260.00'))],
      nonDependants: [{ people: [{ id: 'son', birthDate: '1990-01-01' }] }],
    });
    expect(comesTo(found.working.steps).equals(found.reduction.perDay)).toBe(true);
  });
});

describe('guarantee credit and savings credit: SI 2012/2885, Sch. 1 paras 13 and 14', () => {
  const credit = (more: object) => ({
    pensionCredit: { since: '2020-01-01', guaranteeCredit: '0', savingsCredit: '0', ...more },
  });
  const rich = [{ kind: 'SAVINGS' as const, value: '90000.00' }];

  it('guarantee credit: the whole of the tax whatever income and capital, less non-dependants', () => {
    const found = reductionOf({
      adults: [aPensioner(receiving('900.00'))],
      capital: rich,
      awards: credit({ guaranteeCredit: '0.05' }),
      nonDependants: [{ people: [{ id: 'son', birthDate: '1990-01-01' }] }],
    });
    expect([found.income, found.capital]).toEqual([null, null]);
    // 35.00 - 5.00 = 30.00
    expect(found.reduction.perWeek.toFixed()).toBe('30.00');
  });

  it("savings credit alone: the Department's figure with the savings credit, and the limit of 16,000", () => {
    // 250.00 + 14.40 = 264.40; excess 20.00; 20% is 4.00; 35.00 - 4.00 = 31.00
    const awards = (assessedCapital: string) =>
      credit({ savingsCredit: '14.40', assessedIncome: '250.00', assessedCapital });
    const found = reductionOf({ adults: [PENSIONER], capital: rich, awards: awards('16000.00') });
    expect(found.income?.toFixed()).toBe('264.40');
    expect(found.reduction.perWeek.toFixed()).toBe('31.00');
    expect(refusals(reductionOf({ adults: [PENSIONER], awards: awards('16000.01') }))).toContain('CAPITAL');
  });
});

describe('capital: SI 2012/2885, Sch. 1 paras 2, 3 and 37', () => {
  const holding = (value: string) => reductionOf({ adults: [PENSIONER], capital: [{ kind: 'SAVINGS', value }] });

  it.each`
    value         | income     | because
    ${'10000.00'} | ${'0.00'}  | ${'nothing up to 10,000'}
    ${'10000.01'} | ${'1.00'}  | ${'a part of 500 counts whole'}
    ${'10500.00'} | ${'1.00'}  | ${'500'}
    ${'16000.00'} | ${'12.00'} | ${'exactly the limit is within'}
  `('$value brings $income: $because', ({ value, income }) => {
    expect(holding(value).income?.toFixed()).toBe(income);
    expect(holding(value).entitled).toBe(true);
  });

  it('above 16,000 there is no reduction by income', () => {
    const found = holding('16000.01');
    expect(found).toMatchObject({ entitled: false, class: null });
    expect(found.reduction.perDay.isZero()).toBe(true);
    expect(refusals(found)).toEqual(['CAPITAL']);
  });
});

describe('children: SI 2025/39, reg. 5(2)', () => {
  const three = ['2015-01-01', '2017-06-01', '2020-01-01'].map(birthDate => ({ id: birthDate, birthDate }));

  it.each`
    on              | amount      | because
    ${'2025-03-31'} | ${'401.68'} | ${'two of three until 31 March 2025: 235.20 + 2 x 83.24'}
    ${'2025-04-01'} | ${'498.38'} | ${'all three from 1 April 2025: 244.40 + 3 x 84.66'}
  `('$because', ({ on, amount }) => {
    const found = reductionOf({ assessedOn: on, adults: [PENSIONER], children: three });
    expect(found.applicableAmount?.toFixed()).toBe(amount);
  });
});

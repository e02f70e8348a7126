import { Money } from '../../../src/domain/money.js';
import { NO_HISTORY } from '../../../src/domain/universal-credit/award-history.js';
import { silent } from '../../../src/domain/working-sink.js';
import type { HousingBenefitWeek } from '../../../src/rules/housing-benefit/result.js';
import type { AskedHousehold } from '../../../src/rules/whole-household/asked-household.js';
import { benefitCapOf, housingBenefitCut } from '../../../src/rules/whole-household/benefit-cap-of.js';
import { earningsCurve, itemAt } from '../../../src/rules/whole-household/earnings-curve.js';
import { housingBenefitParts, pensionCreditParts } from '../../../src/rules/whole-household/parts.js';
import { aHousehold, awardsOf, type Case, PENSIONER, pay, statute } from './support.js';

const asked = (about: Case, more: Partial<AskedHousehold> = {}): AskedHousehold => ({
  household: aHousehold(about),
  history: NO_HISTORY,
  capGraceFrom: null,
  localScheme: null,
  reductionFacts: {},
  ...more,
});
const wishes = { statute, sink: silent };

describe('what is left at each level of pay', () => {
  const curve = (
    about: Case,
    [upTo, step]: readonly [number, number],
    { hourlyPay = '10.00', person = 'adult-1' } = {},
  ) => earningsCurve(asked(about), { person, upTo, step, hourlyPay: Money.pounds(hourlyPay) }, wishes);
  const left = (points: ReturnType<typeof curve>) => points.map(({ income }) => income.left.toFixed());

  it('keeps 45 pence of a pound where universal credit falls by 55: SI 2013/376, reg. 22', () => {
    const points = curve({}, [250, 100]);
    // 833.47 a month is 192.34 a week, less 100.00 of rent; then 45.00 more for each 100.00
    expect(left(points)).toEqual(['92.34', '137.34', '182.34']);
    expect(points.map(({ keptOfTheNext }) => keptOfTheNext)).toEqual([null, 45, 45]);
    expect(points.map(({ keptOfAll }) => keptOfAll)).toEqual([null, 45, 45]);
    expect(points.map(({ gross }) => gross.toFixed())).toEqual(['0.00', '100.00', '200.00']);
    expect(points.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([0, 10, 20]);
    expect(points.map(point => itemAt(point, 'EARNINGS').toFixed())).toEqual(['0.00', '100.00', '200.00']);
    expect(points.map(point => itemAt(point, 'PENSION_CREDIT').toFixed())).toEqual(['0.00', '0.00', '0.00']);
  });

  it('holds the next pound beside the one before, and all pay beside none', () => {
    const [none, some, more] = curve({}, [500, 250]);
    // 500.00 leaves 427.71 after tax and National Insurance and no universal credit: 327.71 - 92.34 of 500.00
    expect(more?.income.left.toFixed()).toBe('327.71');
    expect(more?.keptOfAll).toBe(47.1);
    expect(some?.keptOfTheNext).toBe(some?.keptOfAll);
    expect(more?.keptOfTheNext).toBeGreaterThan(more?.keptOfAll ?? 100);
    expect(none?.keptOfAll).toBeNull();
  });

  it('counts hours by the pay for one, to two places, and no more than 40', () => {
    expect(curve({}, [600, 300], { hourlyPay: '12.21' }).map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([
      0, 24.57, 40,
    ]);
  });

  it('puts the pay in place of all work of that person, and of nobody else', () => {
    const trade = {
      receipts: '900.00',
      expenses: '0.00',
      per: 'MONTH' as const,
      hoursPerWeek: 30,
      startedOn: '2020-01-01',
    };
    expect(left(curve({ adults: [{ selfEmployments: [trade] }] }, [0, 100]))).toEqual(['92.34']);
    const couple: Case = { adults: [{}, { employments: [pay('100.00')] }] };
    const [point] = curve(couple, [0, 100]);
    expect(point && itemAt(point, 'EARNINGS').toFixed()).toBe('100.00');
    const [other] = curve(couple, [0, 100], { person: 'adult-2' });
    expect(other && itemAt(other, 'EARNINGS').toFixed()).toBe('0.00');
  });

  it('stops at the most points that are worked out', () => expect(curve({}, [1000, 1])).toHaveLength(201));
});

const GONE = { absentSince: '2024-01-01' };
const HELD = { detainedSince: '2024-01-01' };

describe('the benefit cap on a household: WRA 2012, ss 96 and 97', () => {
  const dear: Case = { home: { rent: { amount: '400.00', per: 'WEEK' } } };
  const child = [{ id: 'c1', birthDate: '2015-01-01' }];
  const [placed, grown] = [[{ ...child[0], fostered: true }], [{ id: 'c1', birthDate: '2008-01-01' }]];
  it.each`
    about                                                    | week        | year          | because
    ${dear}                                                  | ${'283.71'} | ${'14753.00'} | ${'single, elsewhere'}
    ${{ home: { ...dear.home, greaterLondon: true } }}       | ${'326.29'} | ${'16967.00'} | ${'single, in Greater London'}
    ${{ ...dear, adults: [{}, {}] }}                         | ${'423.46'} | ${'22020.00'} | ${'a couple'}
    ${{ ...dear, children: child }}                          | ${'423.46'} | ${'22020.00'} | ${'a lone parent'}
    ${{ ...dear, children: placed }}                         | ${'283.71'} | ${'14753.00'} | ${'UC Regs reg. 80A(2): nobody is responsible for a child placed by a council'}
    ${{ ...dear, children: grown }}                          | ${'283.71'} | ${'14753.00'} | ${'nor for somebody of 17 who is not in education'}
    ${{ ...dear, adults: [{}, HELD] }}                       | ${'283.71'} | ${'14753.00'} | ${'one of a couple who claims as a single person'}
    ${{ ...dear, adults: [{ birthDate: PENSIONER }, GONE] }} | ${'283.71'} | ${'14753.00'} | ${'HB Regs reg. 21(2)(b): a partner away for more than a year'}
  `('the limit: $because', ({ about, week, year }) => {
    const cap = benefitCapOf(awardsOf(about), statute);
    expect([cap.limitPerWeek.toFixed(), cap.limitPerYear.toFixed()]).toEqual([week, year]);
  });

  it('cuts universal credit: 400.14 and 1,733.33 are 904.05 above 1,229.42', () => {
    const cap = benefitCapOf(awardsOf(dear), statute);
    expect([cap.inAward, cap.reduction.toFixed()]).toEqual(['UNIVERSAL_CREDIT', '904.05']);
    expect(cap.findings.map(({ subject, code }) => [subject, code])).toEqual([['BENEFIT_CAP', 'CAPPED']]);
  });

  it('adds up child benefit for somebody of 19 for whom universal credit has stopped: SI 2006/223, reg. 3(1)', () => {
    // 26.05 x 52 / 12 is 112.88; with 400.14 and 1,733.33 that is 1,016.93 above 1,229.42, the limit of a single person
    const learning = [{ id: 'c1', birthDate: '2006-07-01', qualifyingYoungPerson: true }];
    const awards = awardsOf({ ...dear, on: '2025-10-06', children: learning });
    expect(awards.childBenefit.result?.perWeek.toFixed()).toBe('26.05');
    expect(benefitCapOf(awards, statute).reduction.toFixed()).toBe('1016.93');
  });

  it('is looked at in housing benefit where there is no universal credit, and in nothing where there is neither', () => {
    const old = { adults: [{ birthDate: PENSIONER }] };
    const inHousing = benefitCapOf(awardsOf({ ...dear, ...old }), statute);
    expect([inHousing.inAward, inHousing.reduction.toFixed(), inHousing.findings]).toEqual([
      'HOUSING_BENEFIT',
      '0.00',
      [],
    ]);
    const nowhere = benefitCapOf(awardsOf({ ...old, home: { tenure: 'OWNER', rent: null } }), statute);
    expect([nowhere.inAward, nowhere.reduction.toFixed(), nowhere.findings]).toEqual([null, '0.00', []]);
  });

  it.each`
    subject          | code        | beforeCap   | cut
    ${'BENEFIT_CAP'} | ${'CAPPED'} | ${'100.00'} | ${'40.00'}
    ${'BENEFIT_CAP'} | ${'EXEMPT'} | ${'100.00'} | ${'0.00'}
    ${'SIZE'}        | ${'CAPPED'} | ${'100.00'} | ${'0.00'}
    ${'BENEFIT_CAP'} | ${'CAPPED'} | ${'50.00'}  | ${'0.00'}
  `('takes $cut of a week: $subject $code', ({ subject, code, beforeCap, cut }) => {
    const findings = [
      { subject: 'RENT', code: 'OTHER' },
      { subject, code },
    ];
    const week = { findings, beforeCap: Money.pounds(beforeCap), award: Money.pounds('60.00') };
    expect(housingBenefitCut(week as unknown as HousingBenefitWeek).toFixed()).toBe(cut);
  });
});

describe('child benefit beside the other awards: SSCBA 1992, ss 141 and 142', () => {
  const child = (id: string, more: object = {}) => ({ id, birthDate: '2015-01-01', ...more });
  const unpaid = { childBenefitInPayment: false };
  const stated = { adults: [{ incomes: [{ kind: 'CHILD_BENEFIT' as const, amount: '26.05', per: 'WEEK' as const }] }] };
  const told = (about: Case, means: Parameters<typeof awardsOf>[1] = {}) => {
    const { standing, opening, result } = awardsOf(about, means).childBenefit;
    return [standing, opening.open, result?.children ?? null, result?.perWeek.toFixed() ?? null];
  };

  // 26.05 for the eldest and 17.25 for each other, 2025-26
  it('says for whom it is paid, and how much', () => {
    expect(told({})).toEqual(['CLOSED', false, null, null]);
    expect(told({ children: [child('a', unpaid)] })).toEqual(['CLOSED', false, null, null]);
    expect(told({ children: [child('a')] })).toEqual(['TAKEN_UP', true, ['a'], '26.05']);
    expect(told({ children: [child('a'), child('b')] })).toEqual(['TAKEN_UP', true, ['a', 'b'], '43.30']);
    expect(told({ children: [child('a'), child('b', unpaid)] })[2]).toEqual(['a']);
    expect(told({ children: [child('a'), child('b', { fostered: true })] })[2]).toEqual(['a']);
    expect(told({ children: [child('a'), child('b', { birthDate: '2000-01-01' })] })[2]).toEqual(['a']);
    expect(told({ ...stated, children: [child('a')] })).toEqual(['STATED', true, ['a'], '26.05']);
  });

  it('tells nobody to pay for from nothing in payment, and works a closed one out if asked to', () => {
    const reason = (about: Case) => awardsOf(about).childBenefit.opening.reason;
    expect(reason({})).toMatch(/^Nobody/);
    expect(reason({ children: [child('a', unpaid)] })).toMatch(/not to be in payment/);
    expect(told({ children: [child('a', unpaid)] }, { evenIfClosed: true })).toEqual(['CLOSED', false, [], '0.00']);
    expect(reason({ children: [child('a')] })).toBe('Child benefit is in payment for a child');
  });
});

describe('what the law says a household needs, part by part', () => {
  const old = (more: object = {}): Case => ({ adults: [{ birthDate: PENSIONER, ...more }] });
  it('housing benefit: 92.05 for a single person of 25 or over, and the carer premium of 46.40, 2025-26', () => {
    const parts = (about: Case) =>
      housingBenefitParts(awardsOf(about), statute).map(({ amount, times, law, label }) => [
        amount.toFixed(),
        times,
        law?.startsWith('HB Regs'),
        label.length > 3,
      ]);
    expect(parts({})).toEqual([['92.05', 1, true, true]]);
    expect(parts({ home: { tenure: 'OWNER', rent: null } })).toEqual([['92.05', 1, true, true]]);
    expect(parts({ adults: [{ carer: { allowance: 'UNDERLYING' } }] })).toEqual([
      ['92.05', 1, true, true],
      ['46.40', 1, true, true],
    ]);
  });

  it('pension credit: 227.10, and 67.42 for a child born after April 2017, 2025-26', () => {
    const children = [
      { id: 'a', birthDate: '2018-01-01' },
      { id: 'grown', birthDate: '2000-01-01' },
    ];
    const parts = pensionCreditParts(awardsOf({ ...old(), children }), statute);
    expect(parts.map(({ label, amount, times, code }) => [label, amount.toFixed(), times, code])).toEqual([
      ['Standard minimum guarantee', '227.10', 1, null],
      ['Children', '67.42', 1, null],
    ]);
    expect(parts[0]?.law).toBe('SPCA 2002, s. 2(3)');
  });
});

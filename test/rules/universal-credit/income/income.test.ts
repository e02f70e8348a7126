import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { earningsDeduction } from '../../../../src/rules/universal-credit/income/income-deduction.js';
import { aCase, adult, award, child, codesOf, type Facts, job, socialHome } from '../support.js';

/** `universal credit 1,500 with no other income` less what 1,200 of earnings take off. */
function quidsIn(from: string, allowance: string | null): string {
  const known = aCase({ from });
  const { workAllowanceWithHousing } = known.law.universalCredit;
  const figure =
    allowance === null ? workAllowanceWithHousing : { ...workAllowanceWithHousing, value: Money.pounds(allowance) };
  const earned = keeping.from(Money.pounds('1200.00'), 'Earnings');
  return Money.pounds('1500.00')
    .minus(earningsDeduction(earned, figure, known).amount)
    .toFixed();
}

describe('published examples of the taper', () => {
  it('Quids In, How much better off would I be in work? 2024-25: 1,500, earnings 1,200, allowance 404: 1,062.20', () =>
    expect(quidsIn('2024-06-01', null)).toBe('1062.20'));

  it('Quids In, October 2022, with the allowance of 335 that it uses: 1,024.25', () =>
    expect(quidsIn('2024-06-01', '335.00')).toBe('1024.25'));
});

describe('work allowance: SI 2013/376, reg. 22', () => {
  const off = (facts: Facts) =>
    award({ adults: [adult('ann', { employments: [job('800.00')] })], ...facts }).earningsDeduction.toFixed();
  const bea = [child('bea', '2020-01-01')];
  const rent = { amount: '500.00', per: 'MONTH' as const };
  it.each`
    facts                                                                                                                          | expected    | because
    ${{}}                                                                                                                          | ${'440.00'} | ${'(1)(b)(i) neither child nor illness: 55% of all'}
    ${{ children: bea }}                                                                                                           | ${'49.50'}  | ${'(2)(a) without housing costs: 800.00 - 710.00'}
    ${{ children: bea, home: socialHome('500.00') }}                                                                               | ${'205.15'} | ${'(2)(b) with housing costs: 800.00 - 427.00'}
    ${{ children: bea, home: { tenure: 'TEMPORARY', rent } }}                                                                      | ${'205.15'} | ${'SI 2014/1230, reg. 5A: housing benefit for temporary accommodation'}
    ${{ children: bea, home: { tenure: 'SUPPORTED', rent } }}                                                                      | ${'49.50'}  | ${'specified accommodation is not temporary'}
    ${{ adults: [adult('ann', { employments: [job('800.00')], ucWorkCapability: 'LCW' })] }}                                       | ${'49.50'}  | ${'limited capability for work, without any element'}
    ${{ adults: [adult('ann', { employments: [job('500.00')] }), adult('bob', { employments: [job('300.00')] })], children: bea }} | ${'49.50'}  | ${'one allowance for a couple'}
  `('$because', ({ facts, expected }) => expect(off(facts)).toBe(expected));

  it('a contribution that leaves no housing costs leaves the higher allowance', () => {
    const nonDependants = [{ people: [{ id: 'cy', birthDate: '1990-01-01' }] }];
    expect(off({ children: bea, home: socialHome('90.00'), nonDependants })).toBe('49.50');
  });
});

describe('earned income: SI 2013/376, regs 54 to 57', () => {
  it('takes tax, National Insurance and the whole of a pension contribution off gross pay', () => {
    // 1,500.00 - 5% pension of 75.00; tax 20% of (17,100 - 12,570) / 12 = 75.50; NI 8% of 1,500 - 1,048 = 36.16
    const employments = [
      {
        gross: '1500.00',
        per: 'MONTH' as const,
        hoursPerWeek: 30,
        pensionContributions: [{ kind: 'NET_PAY' as const, amount: '75.00', per: 'MONTH' as const }],
      },
    ];
    const result = award({ adults: [adult('ann', { employments })], home: socialHome('900.00') });
    expect(result.earnedIncome.toFixed()).toBe('1313.34');
  });

  it('surplus earnings count as stated', () => {
    const result = award({}, { surplusEarnings: '100.00' });
    // 424.90 - 55.00
    expect(result.payable.toFixed()).toBe('369.90');
    expect(codesOf(result)).toContain('SURPLUS_EARNINGS');
  });
});

describe('unearned income: SI 2013/376, regs 66, 72 and 73', () => {
  const counted = (kind: string, amount = '60.00') =>
    award({
      adults: [adult('ann', { incomes: [{ kind: kind as 'STATE_PENSION', amount, per: 'WEEK' }] })],
    }).unearnedIncome.toFixed();
  it.each`
    kind                             | expected    | because
    ${'STATE_PENSION'}               | ${'260.00'} | ${'60.00 x 52 / 12'}
    ${'ESA_CONTRIBUTORY'}            | ${'260.00'} | ${'(1)(b)(ii)'}
    ${'MATERNITY_ALLOWANCE'}         | ${'260.00'} | ${'(1)(b)(viii)'}
    ${'INDUSTRIAL_INJURIES_BENEFIT'} | ${'260.00'} | ${'(1)(b)(ix)'}
    ${'WIDOWED_PARENTS_ALLOWANCE'}   | ${'260.00'} | ${'(1)(b)(vi), and nothing left out'}
    ${'SPOUSAL_MAINTENANCE'}         | ${'260.00'} | ${'(1)(d)'}
    ${'CHILD_MAINTENANCE'}           | ${'0.00'}   | ${'not listed'}
    ${'CHILD_BENEFIT'}               | ${'0.00'}   | ${'not listed'}
    ${'GUARDIANS_ALLOWANCE'}         | ${'0.00'}   | ${'not listed'}
    ${'BEREAVEMENT_SUPPORT_PAYMENT'} | ${'0.00'}   | ${'not listed'}
    ${'WAR_DISABLEMENT_PENSION'}     | ${'0.00'}   | ${'not listed'}
    ${'LODGER'}                      | ${'0.00'}   | ${'not listed'}
    ${'SAVINGS_INTEREST'}            | ${'0.00'}   | ${'reg. 72(3): capital'}
  `('$kind: $because', ({ kind, expected }) => expect(counted(kind)).toBe(expected));

  it('(1)(b)(iiia) Carer Support Payment counts up to what the allowance would be', () => {
    const carer = { carer: { regular: true, allowance: 'PAID' as const } };
    const paid = (amount: string) =>
      award({
        adults: [adult('ann', { ...carer, incomes: [{ kind: 'CARER_SUPPORT_PAYMENT', amount, per: 'WEEK' }] })],
      }).unearnedIncome.toFixed();
    // 86.45 x 52 / 12 = 374.62
    expect(paid('86.45')).toBe('374.62');
    expect(paid('96.45')).toBe('374.62');
  });
});

describe('capital: SI 2013/376, regs 46 to 49 and Sch. 10', () => {
  const held = (item: object) => award({ capital: [item as { kind: 'SAVINGS'; value: string }] }).capital.toFixed();
  it.each`
    item                                                                  | expected     | because
    ${{ kind: 'SAVINGS', value: '9000.00' }}                              | ${'9000.00'} | ${'all of it'}
    ${{ kind: 'SAVINGS', value: '9000.00', owners: 2 }}                   | ${'4500.00'} | ${'reg. 47: an equal share'}
    ${{ kind: 'LAND', value: '10000.00', securedDebt: '2000.00' }}        | ${'7000.00'} | ${'reg. 49: less a tenth, less the charge'}
    ${{ kind: 'OWN_HOME', value: '300000.00' }}                           | ${'0.00'}    | ${'Sch. 10 para. 1'}
    ${{ kind: 'BENEFIT_ARREARS', value: '3000.00', since: '2025-04-07' }} | ${'0.00'}    | ${'Sch. 10 para. 18: within twelve months'}
    ${{ kind: 'BENEFIT_ARREARS', value: '3000.00', since: '2025-04-06' }} | ${'3000.00'} | ${'twelve months on'}
    ${{ kind: 'NOTIONAL', value: '8000.00' }}                             | ${'8000.00'} | ${'reg. 50'}
  `('$because', ({ item, expected }) => expect(held(item)).toBe(expected));
});

describe('minimum income floor: SI 2013/376, regs 62 and 63', () => {
  const trade = (receipts: string, more: object = {}) => ({
    selfEmployments: [
      { receipts, expenses: '0.00', per: 'MONTH' as const, hoursPerWeek: 20, startedOn: '2020-01-01', ...more },
    ],
  });
  // 35 x 12.71 x 52 / 12 = 1,927.68 a month; tax 20% of 23,132.16 - 12,570 is 2,112.43; Class 4 6% of 10,562.16 is 633.73;
  // 23,132.16 - 2,112.432 - 633.7296 = 20,385.9984 a year, 1,698.83 a month
  const FLOOR = '1698.83';

  it('earnings below the threshold count as the threshold', () => {
    const result = award({ adults: [adult('ann', trade('500.00'))] });
    expect(result.earnedIncome.toFixed()).toBe(FLOOR);
    expect(codesOf(result)).toContain('FLOOR');
  });

  it.each`
    history                                                           | expected    | because
    ${{ claimants: [{ person: 'ann', startUpUntil: '2026-04-06' }] }} | ${'500.00'} | ${'reg. 63: a start-up period that reaches into the period'}
    ${{ claimants: [{ person: 'ann', startUpUntil: '2026-04-05' }] }} | ${FLOOR}    | ${'one that ended before it'}
    ${{ claimants: [{ person: 'ann', allWorkRequirements: false }] }} | ${'500.00'} | ${'reg. 62(1)(b): not under all requirements'}
    ${{ claimants: [{ person: 'ann', expectedHoursPerWeek: 5 }] }}    | ${'500.00'} | ${'fewer hours: 275.38 is below what is earned'}
  `('$because', ({ history, expected }) =>
    expect(award({ adults: [adult('ann', trade('500.00'))] }, history).earnedIncome.toFixed()).toBe(expected),
  );

  it.each`
    more                                            | children                        | expected    | because
    ${{ ucWorkCapability: 'LCW' }}                  | ${[]}                           | ${'500.00'} | ${'WRA 2012, s. 21(1)(a): limited capability for work'}
    ${{ carer: { regular: true } }}                 | ${[]}                           | ${'500.00'} | ${'s. 19(2)(b): regular and substantial caring'}
    ${{}}                                           | ${[child('bea', '2023-05-06')]} | ${'500.00'} | ${'s. 21(1)(aa): a lone parent of a child of 2'}
    ${{}}                                           | ${[child('bea', '2023-05-05')]} | ${FLOOR}    | ${'the child is 3 on the last day of the period'}
    ${trade('500.00', { startedOn: '2025-04-07' })} | ${[]}                           | ${'500.00'} | ${'reg. 63: the trade began less than twelve months before'}
    ${trade('500.00', { startedOn: '2025-04-06' })} | ${[]}                           | ${FLOOR}    | ${'twelve months before'}
  `('$because', ({ more, children, expected }) => {
    const result = award({ adults: [adult('ann', { ...trade('500.00'), ...more })], children });
    expect(result.earnedIncome.toFixed()).toBe(expected);
  });

  it('says why there is no floor', () => {
    const codes = (more: object) => codesOf(award({ adults: [adult('ann', { ...trade('500.00'), ...more })] }));
    expect(codes({ carer: { regular: true } })).toContain('NOT_ALL_REQUIREMENTS');
    expect(codes(trade('500.00', { startedOn: '2026-01-01' }))).toContain('START_UP_PERIOD');
    expect(codes({})).not.toContain('NOT_ALL_REQUIREMENTS');
  });

  it('reg. 90(2): the wage is that of the age of the claimant', () => {
    // 35 x 10.85 x 52 / 12 = 1,645.58 a month, 19,746.96 a year; 7,176.96 above 12,570: tax 1,435.392, Class 4 430.6176;
    // 17,880.9504 / 12 = 1,490.08
    const young = adult('ann', { ...trade('500.00'), birthDate: '2006-01-01' });
    expect(award({ adults: [young] }).earnedIncome.toFixed()).toBe('1490.08');
  });

  it('not for a trade that is not gainful self-employment', () =>
    expect(award({ adults: [adult('ann', trade('500.00', { gainful: false }))] }).earnedIncome.toFixed()).toBe(
      '500.00',
    ));

  // 16 x 12.71 x 52 / 12 = 881.23, below the allowance; 1,698.83 + 881.23 = 2,580.06
  it.each`
    bob                                    | pay          | expected     | because
    ${{ ucWorkCapability: 'LCWRA' }}       | ${'800.00'}  | ${FLOOR}     | ${'under no requirements there is no threshold, and the floor of 1,698.83 is of the two: s. 19(2)(a)'}
    ${{ carer: { regular: true } }}        | ${'800.00'}  | ${FLOOR}     | ${'nor has a carer one: s. 19(2)(b)'}
    ${{ birthDate: '1955-01-01' }}         | ${'800.00'}  | ${FLOOR}     | ${'nor somebody of pension age: reg. 89(1)(a)'}
    ${{ ucWorkCapability: 'LCWRA' }}       | ${'1198.83'} | ${FLOOR}     | ${'together at it there is no floor'}
    ${{ ucWorkCapability: 'LCW' }}         | ${'800.00'}  | ${'2498.83'} | ${'limited capability: 16 hours, so 1,698.83 beside 800.00 is below 2,580.06'}
    ${{ ucWorkCapability: 'LCW' }}         | ${'1000.00'} | ${'2580.06'} | ${'and beside 1,000.00 it is cut to 1,580.06'}
    ${{ residency: 'NO_RIGHT_TO_RESIDE' }} | ${'800.00'}  | ${'2498.83'} | ${'(3)(b)(ii): 35 hours for a partner who is no claimant'}
  `('reg. 90(2), (3) of a couple: $because', ({ bob, pay, expected }) => {
    const partner = adult('bob', { ...bob, employments: [job(pay, 16)] });
    expect(award({ adults: [adult('ann', trade('500.00')), partner] }).earnedIncome.toFixed()).toBe(expected);
  });

  it('(3) of a couple: no floor where together they are at the threshold of the two', () => {
    const adults = [adult('ann', trade('500.00')), adult('bob', { employments: [job('2897.66', 40)] })];
    // 2 x 1,698.83 = 3,397.66, and 500.00 + 2,897.66 is just that
    expect(award({ adults }).earnedIncome.toFixed()).toBe('3397.66');
  });

  it('(3) of a couple: the threshold less what would take the two above theirs', () => {
    const adults = [adult('ann', trade('500.00')), adult('bob', { employments: [job('2000.00', 40)] })];
    // 1,698.83 + 2,000.00 - 3,397.66 = 301.17 above; 1,698.83 - 301.17 = 1,397.66; with 2,000.00: 3,397.66
    expect(award({ adults }).earnedIncome.toFixed()).toBe('3397.66');
  });
});

describe('deductions: SI 2013/380, Sch. 6', () => {
  const paid = (deductions: object[], from = '2026-04-06') =>
    award({ from }, { deductions: deductions as { kind: 'ADVANCE'; amount: string }[] }).payable.toFixed();
  it.each`
    deductions                                                                                                | expected    | because
    ${[{ kind: 'ADVANCE', amount: '50.00' }]}                                                                 | ${'374.90'} | ${'within the ceiling of 63.74'}
    ${[{ kind: 'ADVANCE', amount: '80.00' }]}                                                                 | ${'361.16'} | ${'15% of 424.90 is 63.735, half a penny up'}
    ${[{ kind: 'ADVANCE', amount: '50.00' }, { kind: 'FINE', amount: '30.00' }]}                              | ${'361.16'} | ${'the second takes what room is left'}
    ${[{ kind: 'ADVANCE', amount: '80.00' }, { kind: 'CHILD_MAINTENANCE', amount: '36.00' }]}                 | ${'325.16'} | ${'child maintenance goes above'}
    ${[{ kind: 'ADVANCE', amount: '80.00' }, { kind: 'HOUSING_ARREARS', amount: '42.49', lastResort: true }]} | ${'318.67'} | ${'and so does what keeps the home'}
    ${[{ kind: 'SANCTION_OR_FRAUD_PENALTY', amount: '500.00' }]}                                              | ${'0.00'}   | ${'nothing is taken beyond the award'}
  `('$because', ({ deductions, expected }) => expect(paid(deductions)).toBe(expected));

  it('the ceiling was 25% before 30 April 2025', () =>
    // 25% of 400.14 is 100.035, so 100.04; 400.14 - 100.04
    expect(paid([{ kind: 'ADVANCE', amount: '200.00' }], '2025-04-10')).toBe('300.10'));
});

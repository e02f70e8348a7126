import { codesOf } from '../universal-credit/support.js';
import { credit, credits, old, younger } from './support.js';

const CARE = { disabilityAwards: ['AA_LOWER' as const] };

describe('guarantee and savings credit: SPCA 2002, ss 2 and 3', () => {
  it.each`
    pension     | amounts               | because
    ${'184.90'} | ${'53.10 0.00 53.10'} | ${'238.00 - 184.90; not above the threshold of 208.07'}
    ${'208.07'} | ${'29.93 0.00 29.93'} | ${'exactly the threshold gives no savings credit'}
    ${'220.00'} | ${'18.00 7.16 25.16'} | ${'A: 60% of 11.93 is 7.158'}
    ${'238.00'} | ${'0.00 17.96 17.96'} | ${'at the guarantee: the most savings credit there is'}
    ${'250.00'} | ${'0.00 13.82 13.82'} | ${'tax is 20% of 430 a year, 1.6538 a week; B: 40% of 10.3462 is 4.1385'}
    ${'300.00'} | ${'0.00 0.00 0.00'}   | ${'B more than A'}
  `('a single person with $pension: $because', ({ pension, amounts }) =>
    expect(credits({ adults: [old('ann', pension)] })).toBe(amounts),
  );

  it.each`
    amount      | amounts             | because
    ${'282.88'} | ${'0.00 0.01 0.01'} | ${'B: 40% of 44.88 is 17.952, which leaves 0.008'}
    ${'282.90'} | ${'0.00 0.00 0.00'} | ${'B: 40% of 44.90 is 17.96: nothing is left'}
  `('an untaxed $amount: $because', ({ amount, amounts }) => {
    const incomes = [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount, per: 'WEEK' as const }];
    const { guaranteeCredit, savingsCredit, payable } = credit({ adults: [old('ann', '0.00', { incomes })] });
    expect([guaranteeCredit, savingsCredit].map(one => one.toFixed()).join(' ')).toBe(amounts.slice(0, 9));
    expect(payable.toFixed()).toBe('0.00');
  });

  it('takes B from the guarantee with its additions', () =>
    // 238.00 + 86.05 = 324.05; 324.05 - 248.3462 = 75.7038; A 17.96, and income is below 324.05, so B is nothing
    expect(credits({ adults: [old('ann', '250.00', CARE)] })).toBe('75.70 17.96 93.66'));

  it('a couple: 363.25 - 340.00 = 23.25; A: 60% of 340.00 - 329.75 is 6.15', () =>
    expect(credits({ adults: [old('ann', '200.00'), old('bob', '140.00')] })).toBe('23.25 6.15 29.40'));

  it.each`
    pension     | payable   | because
    ${'237.89'} | ${'0.11'} | ${'eleven pence is paid'}
    ${'237.90'} | ${'0.10'} | ${'exactly ten pence is paid'}
    ${'237.91'} | ${'0.00'} | ${'nine pence is not'}
  `('reg. 13: $because', ({ pension, payable }) =>
    expect(credit({ adults: [younger('ann', pension)] }).payable.toFixed()).toBe(payable),
  );
});

describe('the rates that public models have wrong', () => {
  it('2025-26: the guarantee of 227.10 and the threshold of 198.27, which alone gives 17.30', () => {
    // 60% of 227.10 - 198.27 = 28.83 is 17.298
    expect(credits({ from: '2025-06-02', adults: [old('ann', '227.10')] })).toBe('0.00 17.30 17.30');
    expect(credits({ from: '2025-06-02', adults: [younger('ann', '200.00')] })).toBe('27.10 0.00 27.10');
  });
});

describe('who can have savings credit: SPCA 2002, s. 3(1); SI 2002/1792, reg. 7A', () => {
  it.each`
    adults                                                                | code                | because
    ${[old('ann', '220.00', { birthDate: '1951-04-05' })]}                | ${'BEFORE_2016'}    | ${'a man born on the last day that counts'}
    ${[old('ann', '220.00', { birthDate: '1951-04-06' })]}                | ${'AFTER_2016'}     | ${'a man born the day after'}
    ${[old('ann', '220.00', { birthDate: '1952-01-01', sex: 'FEMALE' })]} | ${'BEFORE_2016'}    | ${'a woman of the same years'}
    ${[old('ann', '220.00', { birthDate: '1952-01-01', sex: null })]}     | ${'SEX_NOT_STATED'} | ${'it turns on sex, which is not stated'}
    ${[old('ann', '220.00'), younger('bob')]}                             | ${'AFTER_2016'}     | ${'of a couple both have to'}
  `('$because', ({ adults, code }) => expect(codesOf(credit({ adults }))).toContain(code));

  it('a couple of whom one has had it since before April 2016 keeps it', () => {
    const pensionCredit = { since: '2015-01-01', guaranteeCredit: '0.00', savingsCredit: '5.00' };
    const adults = [old('ann', '220.00'), younger('bob', '130.00')];
    expect(codesOf(credit({ adults, awards: { pensionCredit } }))).toContain('KEPT');
    expect(codesOf(credit({ adults, awards: { pensionCredit: { ...pensionCredit, since: '2016-04-06' } } }))).toContain(
      'AFTER_2016',
    );
  });
});

describe('who can have pension credit: SPCA 2002, ss 1 and 4(1A)', () => {
  const young = { birthDate: '1966-03-01' };
  it.each`
    adults                                               | code                   | because
    ${[old('ann')]}                                      | ${'PENSION_AGE'}       | ${'a single person at pension age'}
    ${[old('ann', '0.00', { birthDate: '1960-05-06' })]} | ${'PENSION_AGE'}       | ${'born 6 May 1960: pension age on 6 July 2026'}
    ${[old('ann', '0.00', { birthDate: '1960-09-06' })]} | ${'UNDER_PENSION_AGE'} | ${'born 6 September 1960: not before 6 March 2027'}
    ${[old('ann'), old('bob', '0.00', young)]}           | ${'MIXED_AGE'}         | ${'one of a couple is younger'}
  `('$because', ({ adults, code }) => expect(codesOf(credit({ adults }))[0]).toBe(code));

  it('a mixed-age couple with an award from before 15 May 2019 keeps it', () => {
    const adults = [old('ann'), old('bob', '0.00', young)];
    const since = (day: string) => ({ pensionCredit: { since: day, guaranteeCredit: '10.00', savingsCredit: '0.00' } });
    expect(codesOf(credit({ adults, awards: since('2019-05-14') }))[0]).toBe('MIXED_AGE_PROTECTED');
    expect(codesOf(credit({ adults, awards: since('2019-05-15') }))[0]).toBe('MIXED_AGE');
  });
});

describe('severe disability: SI 2002/1792, Sch. 1 para. 1', () => {
  const guarantee = (facts: Parameters<typeof credit>[0]) => credit(facts).appropriateGuarantee.toFixed();
  const blind = { severelySightImpaired: true };
  const cared = { ...CARE, hasPaidCarer: true };
  it.each`
    adults                                                    | amount      | because
    ${[old('ann', '0.00', CARE)]}                             | ${'324.05'} | ${'(a) single, no paid carer: 238.00 + 86.05'}
    ${[old('ann', '0.00', cared)]}                            | ${'238.00'} | ${'(a) a paid carer'}
    ${[old('ann', '0.00', CARE), old('bob', '0.00', CARE)]}   | ${'535.35'} | ${'(b) both, nobody paid to care: 363.25 + 172.10'}
    ${[old('ann', '0.00', cared), old('bob', '0.00', CARE)]}  | ${'449.30'} | ${'(b) a paid carer for one: 363.25 + 86.05'}
    ${[old('ann', '0.00', cared), old('bob', '0.00', cared)]} | ${'363.25'} | ${'(b) paid carers for both: nothing'}
    ${[old('ann', '0.00', CARE), old('bob')]}                 | ${'363.25'} | ${'only one of a couple: nothing'}
    ${[old('ann', '0.00', CARE), old('bob', '0.00', blind)]}  | ${'449.30'} | ${'(c) the other severely sight impaired: once'}
  `('$because', ({ adults, amount }) => expect(guarantee({ adults })).toBe(amount));

  it.each`
    person                                                 | amount      | because
    ${{}}                                                  | ${'238.00'} | ${'an adult who counts lives there'}
    ${{ birthDate: '2009-01-01' }}                         | ${'324.05'} | ${'under 18'}
    ${{ disabilityAwards: ['PIP_DAILY_LIVING_STANDARD'] }} | ${'324.05'} | ${'gets a care benefit too'}
    ${{ notForSevereDisability: true }}                    | ${'324.05'} | ${'a joint tenant, boarder or paid helper'}
    ${{ disabilityAwards: ['PIP_MOBILITY_ENHANCED'] }}     | ${'238.00'} | ${'mobility alone is no care benefit'}
  `('$because', ({ person, amount }) => {
    const people = [{ id: 'cy', birthDate: '1990-01-01', ...person }];
    expect(guarantee({ adults: [old('ann', '0.00', CARE)], nonDependants: [{ people }] })).toBe(amount);
  });
});

describe('a carer in the household: SI 2002/1792, Sch. 1 para. 1(1)(b) and (c)', () => {
  const cares = (allowance: 'PAID' | 'UNDERLYING', amount: string) => ({
    ...CARE,
    carer: { regular: true, allowance, caresFor: 'ann' },
    incomes: [{ kind: 'CARERS_ALLOWANCE' as const, amount, per: 'WEEK' as const }].filter(() => allowance === 'PAID'),
  });
  it.each`
    bob                            | guarantee   | because
    ${CARE}                        | ${'535.35'} | ${'both get a care benefit: 363.25 + 172.10'}
    ${cares('PAID', '86.45')}      | ${'497.45'} | ${'bob is paid to care for ann: 363.25 + 86.05 + 48.15'}
    ${cares('UNDERLYING', '0.00')} | ${'583.50'} | ${'underlying entitlement ends nothing: 363.25 + 172.10 + 48.15'}
  `('$because', ({ bob, guarantee }) => {
    const result = credit({ adults: [old('ann', '0.00', CARE), old('bob', '0.00', bob)] });
    expect(result.appropriateGuarantee.toFixed()).toBe(guarantee);
  });
});

describe('carer and child additions: SI 2002/1792, reg. 6(8) and Sch. 2A', () => {
  const guarantee = (facts: Parameters<typeof credit>[0]) => credit(facts).appropriateGuarantee.toFixed();

  it('a carer whose allowance is not paid because of State Pension has it: 238.00 + 48.15', () =>
    expect(guarantee({ adults: [old('ann', '0.00', { carer: { regular: true, allowance: 'UNDERLYING' } })] })).toBe(
      '286.15',
    ));

  it('it runs on for eight weeks', () => {
    const stopped = (stoppedOn: string) =>
      guarantee({ adults: [old('ann', '0.00', { carer: { allowance: 'UNDERLYING', stoppedOn } })] });
    expect(stopped('2026-09-27')).toBe('286.15');
    expect(stopped('2026-09-26')).toBe('238.00');
  });

  it('children: the eldest born before April 2017 higher, disabled children at two levels, no limit', () =>
    // 238.00 + 81.07 + 69.98 x 2 + 37.93 + 118.46 = 615.42
    expect(
      guarantee({
        adults: [old('ann')],
        children: [
          { id: 'c1', birthDate: '2016-01-01' },
          { id: 'c2', birthDate: '2018-01-01', disabilityAwards: ['DLA_CARE_LOWEST'] },
          { id: 'c3', birthDate: '2020-01-01', disabilityAwards: ['DLA_CARE_HIGHEST'] },
        ],
      }),
    ).toBe('615.42'));
});

describe('income: SI 2002/1792, regs 15 to 17 and Schs 4 and 6', () => {
  const income = (facts: Parameters<typeof credit>[0]) => credit(facts).income.toFixed();
  const capital = (value: string) => ({ adults: [old('ann')], capital: [{ kind: 'SAVINGS' as const, value }] });

  it.each`
    value         | deemed      | because
    ${'10000.00'} | ${'0.00'}   | ${'exactly 10,000'}
    ${'10000.01'} | ${'1.00'}   | ${'part of 500'}
    ${'10500.00'} | ${'1.00'}   | ${'one complete 500'}
    ${'10500.01'} | ${'2.00'}   | ${'and part of another'}
    ${'60000.00'} | ${'100.00'} | ${'no upper limit'}
  `('reg. 15(6): $because', ({ value, deemed }) => expect(income(capital(value))).toBe(deemed));

  const with1 = (kind: 'WIDOWED_PARENTS_ALLOWANCE', amount = '50.00') =>
    income({ adults: [old('ann', '0.00', { incomes: [{ kind, amount, per: 'WEEK' }] })] });
  it.each`
    kind                             | counted    | because
    ${'WIDOWED_PARENTS_ALLOWANCE'}   | ${'40.00'} | ${'Sch. 4 para. 7: 10, not the 15 of housing benefit'}
    ${'WAR_DISABLEMENT_PENSION'}     | ${'40.00'} | ${'Sch. 4 para. 1'}
    ${'LODGER'}                      | ${'30.00'} | ${'Sch. 4 para. 9'}
    ${'BOARDER'}                     | ${'15.00'} | ${'Sch. 4 para. 8: 20 and half of the other 30'}
    ${'SPOUSAL_MAINTENANCE'}         | ${'50.00'} | ${'reg. 15(5)(d)'}
    ${'CHILD_MAINTENANCE'}           | ${'0.00'}  | ${'not listed'}
    ${'CHILD_BENEFIT'}               | ${'0.00'}  | ${'reg. 15(1)(j)'}
    ${'BEREAVEMENT_SUPPORT_PAYMENT'} | ${'0.00'}  | ${'reg. 15(1)(n)'}
    ${'SAVINGS_INTEREST'}            | ${'0.00'}  | ${'deemed income stands for it'}
  `('$kind: $because', ({ kind, counted }) => expect(with1(kind)).toBe(counted));

  it('reg. 17(10): only tax on income that is taken into account comes off', () => {
    const incomes = [
      { kind: 'STATE_PENSION' as const, amount: '230.00', per: 'WEEK' as const },
      { kind: 'PROPERTY_RENT' as const, amount: '200.00', per: 'WEEK' as const },
    ];
    // 230.00 x 52 = 11,960 is below 12,570: no tax; rent is left out and so is what tax it brings
    expect(income({ adults: [old('ann', '0.00', { incomes })] })).toBe('230.00');
  });

  it('maintenance is income, but not for savings credit', () => {
    const incomes = [
      { kind: 'STATE_PENSION' as const, amount: '200.00', per: 'WEEK' as const },
      { kind: 'SPOUSAL_MAINTENANCE' as const, amount: '30.00', per: 'WEEK' as const },
    ];
    // 238.00 - 230.00 = 8.00; qualifying 200.00 is not above 208.07
    expect(credits({ adults: [old('ann', '0.00', { incomes })] })).toBe('8.00 0.00 8.00');
  });

  const pay = (net: string) => [{ net, per: 'WEEK' as const, hoursPerWeek: 8 }];
  it.each`
    adults                                                                                                             | counted    | because
    ${[old('ann', '0.00', { employments: pay('60.00') })]}                                                             | ${'55.00'} | ${'single: 5'}
    ${[old('ann', '0.00', { employments: pay('60.00') }), old('bob')]}                                                 | ${'50.00'} | ${'couple: 10, once'}
    ${[old('ann', '0.00', { employments: pay('60.00'), ...CARE })]}                                                    | ${'40.00'} | ${'a care benefit: 20'}
    ${[old('ann', '0.00', { employments: pay('60.00') }), old('bob', '0.00', { carer: { allowance: 'UNDERLYING' } })]} | ${'50.00'} | ${"the carer's 20 comes off the carer's own earnings alone"}
    ${[old('ann', '0.00', { employments: pay('60.00'), carer: { allowance: 'UNDERLYING' } })]}                         | ${'40.00'} | ${'a carer who works: 20'}
    ${[old('ann', '0.00', { employments: pay('3.00') })]}                                                              | ${'0.00'}  | ${'no more than the earnings'}
  `('Sch. 6: $because', ({ adults, counted }) => expect(income({ adults })).toBe(counted));
});

import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { warningsOf } from '../../../src/domain/working-warnings.js';
import { highIncomeCharge } from '../../../src/rules/child-benefit/high-income-charge.js';
import { adult, day, household, statute } from '../universal-credit/support.js';
import { awardsOf } from '../whole-household/support.js';

const law = statute.on(day('2025-06-01')).childBenefit;
const earns = (gross: string, more: object = {}) => ({
  employments: [{ gross, per: 'YEAR' as const, hoursPerWeek: 35, ...more }],
});
/** On 1,354.60, which is 52 weeks of 26.05 for one child in 2025-26. */
const chargeOf = (...adults: Parameters<typeof adult>[1][]) =>
  highIncomeCharge(household({ adults: adults.map((more, at) => adult(`a${at + 1}`, more)) }).adults, {
    yearOf: () => Money.pounds('1354.60'),
    law,
    sink: keeping,
  });
const RELIEVED = { pensionContributions: [{ kind: 'RELIEF_AT_SOURCE', amount: '2000.00', per: 'YEAR' }] };

describe('high income child benefit charge: ITEPA 2003, ss 681B and 681C', () => {
  // s. 681C(2) and (3): "(ANI - L) / X %", L is 60,000, X is 200; the total, the percentage and the charge are each "to be
  // rounded down to the nearest whole number". 1,354.60 is 1,354.
  it.each`
    gross         | more        | percentage | amount       | because
    ${'60000.00'} | ${{}}       | ${null}    | ${null}      | ${'not more than 60,000'}
    ${'60199.99'} | ${{}}       | ${null}    | ${null}      | ${'199.99 more is less than 1%'}
    ${'60200.00'} | ${{}}       | ${1}       | ${'13.00'}   | ${'1% of 1,354 is 13.54'}
    ${'65150.00'} | ${{}}       | ${25}      | ${'338.00'}  | ${'5,150 / 200 is 25.75; 25% of 1,354 is 338.50'}
    ${'65150.00'} | ${RELIEVED} | ${13}      | ${'176.00'}  | ${'ITA 2007, s. 58: less 2,000 x 100 / 80; 2,650 / 200 is 13.25; 176.02'}
    ${'79999.99'} | ${{}}       | ${99}      | ${'1340.00'} | ${'99% of 1,354 is 1,340.46'}
    ${'80000.00'} | ${{}}       | ${100}     | ${'1354.00'} | ${'all of it'}
    ${'95000.00'} | ${{}}       | ${100}     | ${'1354.00'} | ${'and no more'}
  `('$gross: $because', ({ gross, more, percentage, amount }) => {
    const charge = chargeOf(earns(gross, more));
    expect([charge?.percentage ?? null, charge?.working.amount.toFixed() ?? null]).toEqual([percentage, amount]);
  });

  it('s. 681B: whoever has the more is charged, and the two incomes are not added up', () => {
    expect(chargeOf(earns('50000.00'), earns('70000.00'))).toMatchObject({ person: 'a2', percentage: 50 });
    expect(chargeOf(earns('59000.00'), earns('59000.00'))).toBeNull();
  });

  it('adds profits, taxed pensions, rent and interest, and not what is free of tax', () => {
    const incomes = [
      { kind: 'OCCUPATIONAL_PENSION', amount: '4000.00', per: 'YEAR' },
      { kind: 'PROPERTY_RENT', amount: '500.00', per: 'YEAR' },
      { kind: 'SAVINGS_INTEREST', amount: '500.00', per: 'YEAR' },
      { kind: 'CHILD_MAINTENANCE', amount: '9000.00', per: 'YEAR' },
    ] as const;
    const charge = chargeOf({ ...earns('57000.00'), incomes: [...incomes] });
    expect([charge?.adjustedNetIncome.toFixed(), charge?.percentage]).toEqual(['62000.00', 10]);
  });

  it('says what it took as true', () => {
    const one = chargeOf({
      employments: [...earns('70000.00').employments, { net: '100.00', per: 'WEEK', hoursPerWeek: 3 }],
    });
    const said = one === null ? [] : warningsOf(one.working).map(warning => JSON.stringify(warning));
    expect(said.some(text => text.includes('gifts to charity are not known'))).toBe(true);
    expect(said.some(text => text.includes('before tax is not stated was left out'))).toBe(true);
  });
});

describe('the charge in the answer on child benefit', () => {
  const ofYear = (incomes: readonly object[]) => {
    const adults = [{ ...earns('70000.00'), incomes }];
    const { result } = awardsOf({
      adults: adults as never,
      children: [{ id: 'bea', birthDate: '2020-01-01' }],
    }).childBenefit;
    return result?.charge?.working.amount.toFixed();
  };

  it('is on 52 weeks of it, or on what is stated', () => {
    // June 2025: 52 x 26.05 is 1,354.60; 50% of 1,354 is 677. Stated at 100.00 a week: 50% of 5,200
    expect(ofYear([])).toBe('677.00');
    expect(ofYear([{ kind: 'CHILD_BENEFIT', amount: '100.00', per: 'WEEK' }])).toBe('2600.00');
  });
});

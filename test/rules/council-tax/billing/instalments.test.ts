import fc from 'fast-check';
import { isBefore, isoDate } from '../../../../src/domain/dates.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { Money } from '../../../../src/domain/money.js';
import { instalmentAmounts } from '../../../../src/rules/council-tax/billing/instalment-amounts.js';
import { instalmentNumber, wholeMonthsLeft } from '../../../../src/rules/council-tax/billing/instalment-number.js';
import { instalmentPlan } from '../../../../src/rules/council-tax/billing/instalment-plan.js';
import { lawOf } from '../support.js';

const law = lawOf(2025);
const year = financialYear(2025);
const numberFor = (issued: string, twelveRequested = false) =>
  instalmentNumber({ year, issuedOn: isoDate(issued), twelveRequested }, law);
const amounts = (aggregate: string, number: number) =>
  instalmentAmounts(Money.pounds(aggregate), number, law).amounts.map(amount => amount.toFixed());

describe('how many: SI 1992/613, Sch. 1 para. 2(3)', () => {
  it.each`
    issued          | number
    ${'2025-03-10'} | ${10}
    ${'2025-04-01'} | ${10}
    ${'2025-04-30'} | ${10}
    ${'2025-05-01'} | ${9}
    ${'2025-06-15'} | ${8}
    ${'2025-07-31'} | ${7}
    ${'2025-08-15'} | ${6}
    ${'2025-09-15'} | ${5}
    ${'2025-10-15'} | ${4}
    ${'2025-11-15'} | ${3}
    ${'2025-12-31'} | ${2}
    ${'2026-01-01'} | ${1}
    ${'2026-02-15'} | ${1}
    ${'2026-03-31'} | ${1}
  `('issued on $issued: $number, as Wandsworth prints', ({ issued, number }) => expect(numberFor(issued)).toBe(number));

  it.each`
    issued          | number | because
    ${'2025-03-10'} | ${12}  | ${'before the year'}
    ${'2025-04-15'} | ${12}  | ${'up to 15 April'}
    ${'2025-06-15'} | ${9}   | ${"Slough's page: asked for in June, nine from July to March"}
    ${'2025-11-15'} | ${4}   | ${"Slough's page: asked for in November, four from December to March"}
    ${'2025-04-16'} | ${11}  | ${'whole months left: May to March'}
    ${'2025-06-10'} | ${9}   | ${'July to March: Slough prints nine for a request in June'}
    ${'2025-11-10'} | ${4}   | ${'December to March: Slough prints four for November'}
    ${'2026-02-10'} | ${1}   | ${'March'}
    ${'2026-03-10'} | ${1}   | ${'no whole month is left, and it has to be paid'}
  `('twelve asked for, issued on $issued: $number, $because', ({ issued, number }) =>
    expect(numberFor(issued, true)).toBe(number),
  );

  it('the months after the month of issue', () => expect(wholeMonthsLeft(isoDate('2025-05-31'))).toBe(10));
});

describe('how much: "rounded up or down (as the case may be) to the nearest pound", para. 2(5), (6)', () => {
  it.each`
    aggregate    | number | first       | others
    ${'1236.47'} | ${10}  | ${'120.47'} | ${'124.00'}
    ${'1240.00'} | ${10}  | ${'124.00'} | ${'124.00'}
    ${'1500.00'} | ${12}  | ${'125.00'} | ${'125.00'}
    ${'1234.56'} | ${9}   | ${'138.56'} | ${'137.00'}
    ${'1245.00'} | ${10}  | ${'120.00'} | ${'125.00'}
    ${'987.65'}  | ${1}   | ${'987.65'} | ${'987.65'}
  `('$aggregate over $number: first $first, then $others', ({ aggregate, number, first, others }) => {
    // 1,236.47 / 10 = 123.647 -> 124; 1,236.47 - 9 x 124 = 120.47. 1,234.56 / 9 = 137.17 -> 137; less 8 x 137 = 138.56.
    expect(amounts(aggregate, number)).toEqual([first, ...Array<string>(number - 1).fill(others)]);
  });

  it('notes an instalment of exactly 50p, which the regulation leaves open', () => {
    expect(instalmentAmounts(Money.pounds('1245.00'), 10, law).notes).toHaveLength(1); // 124.50 -> 125
    expect(instalmentAmounts(Money.pounds('1246.00'), 10, law).notes).toEqual([]); // 124.60 -> 125
  });
});

describe('small amounts: paras 2(7) and 3', () => {
  it.each`
    aggregate  | number | expected                               | because
    ${'47.00'} | ${10}  | ${['7.00', ...Array(8).fill('5.00')]}  | ${'nine, because 9 x 5 = 45: 47 - 8 x 5 = 7'}
    ${'50.00'} | ${10}  | ${Array(10).fill('5.00')}              | ${'ten of five, none under five'}
    ${'94.60'} | ${10}  | ${['13.60', ...Array(9).fill('9.00')]} | ${'9.46 is 9; the rest, 13.60, first'}
    ${'9.99'}  | ${10}  | ${['9.99']}                            | ${'under ten pounds: one payment'}
    ${'10.00'} | ${10}  | ${['5.00', '5.00']}                    | ${'ten pounds: two of five'}
    ${'44.00'} | ${10}  | ${['8.00', ...Array(6).fill('6.00')]}  | ${'8 of 5.50 is 6, first 2: the second goes into it'}
    ${'3.00'}  | ${1}   | ${['3.00']}                            | ${'one payment of whatever it is'}
    ${'0.00'}  | ${10}  | ${[]}                                  | ${'nothing'}
  `('$aggregate over $number: $because', ({ aggregate, number, expected }) =>
    expect(amounts(aggregate, number)).toEqual(expected),
  );

  it('whatever the amount: they add up, none is negative, and none is under five where there are two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 12 }), (pence, number) => {
        const split = instalmentAmounts(Money.pence(pence), number, law).amounts;
        expect(Money.sum(split).equals(Money.pence(pence))).toBe(true);
        expect(split.length).toBeLessThanOrEqual(number);
        if (split.length > 1) expect(split.every(amount => !amount.lessThan(Money.pounds('5')))).toBe(true);
      }),
    );
  });
});

describe('when: "not earlier than 14 days", one day in months without a gap', () => {
  const plan = (
    issued: string,
    choice: { dayOfMonth?: number; directDebit?: boolean; bankHolidays?: string[]; twelve?: boolean } = {},
  ) =>
    instalmentPlan(
      Money.pounds('1200.00'),
      { year, issuedOn: isoDate(issued), twelveRequested: choice.twelve ?? false },
      {
        law,
        choice: {
          dayOfMonth: choice.dayOfMonth ?? 1,
          directDebit: choice.directDebit ?? false,
          bankHolidays: (choice.bankHolidays ?? []).map(isoDate),
        },
      },
    ).instalments;
  const days = (...given: Parameters<typeof plan>) => plan(...given).map(({ due }) => due.toString());

  it('annual bill: 1 April to 1 January', () =>
    expect(days('2025-03-14')).toEqual([
      '2025-04-01',
      '2025-05-01',
      '2025-06-01',
      '2025-07-01',
      '2025-08-01',
      '2025-09-01',
      '2025-10-01',
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]));
  it('a bill of 25 March leaves no fourteen days before 1 April: 1 May to 1 February', () => {
    expect(days('2025-03-25')[0]).toBe('2025-05-01');
    expect(days('2025-03-25').at(-1)).toBe('2026-02-01');
  });
  it('exactly fourteen days are enough', () => {
    expect(days('2025-03-18')[0]).toBe('2025-04-01');
    expect(days('2025-03-19')[0]).toBe('2025-05-01');
  });
  it('issued on 10 June: eight, 1 July to 1 February; on 25 June from 1 August to 1 March', () => {
    expect([days('2025-06-10').length, days('2025-06-10')[0], days('2025-06-10').at(-1)]).toEqual([
      8,
      '2025-07-01',
      '2026-02-01',
    ]);
    expect([days('2025-06-25').length, days('2025-06-25')[0], days('2025-06-25').at(-1)]).toEqual([
      8,
      '2025-08-01',
      '2026-03-01',
    ]);
  });
  it('twelve from 10 April: the first on the fourteenth day, 24 April, then every month to March', () => {
    const due = days('2025-04-10', { twelve: true });
    expect([due.length, due[0], due[1], due.at(-1)]).toEqual([12, '2025-04-24', '2025-05-01', '2026-03-01']);
  });
  it('issued in January: one payment on a day fourteen days or more after', () => {
    expect(days('2026-01-10')).toEqual(['2026-02-01']);
    expect(days('2026-03-25')).toEqual(['2026-04-08']);
    expect(plan('2026-01-10').map(({ amount }) => amount.toFixed())).toEqual(['1200.00']);
  });
  it('the last day of a short month stands for the 31st', () =>
    expect(days('2025-03-01', { dayOfMonth: 31 })[0]).toBe('2025-04-30'));
  it('a Direct Debit on a weekend or bank holiday is taken on the next working day; the due day stays', () => {
    // 1 June 2025 is a Sunday; 1 January 2026 a Thursday and a bank holiday; 1 November 2025 a Saturday.
    const taken = plan('2025-03-14', { directDebit: true, bankHolidays: ['2026-01-01'] }).map(
      ({ due, collectOn }) => `${due} ${collectOn}`,
    );
    expect(taken).toContain('2025-06-01 2025-06-02');
    expect(taken).toContain('2026-01-01 2026-01-02');
    expect(taken).toContain('2025-11-01 2025-11-03');
    expect(taken).toContain('2025-04-01 2025-04-01');
  });
  it('whatever the day of issue: no payment sooner than fourteen days, all of it asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 420 }),
        fc.integer({ min: 1, max: 31 }),
        fc.boolean(),
        (after, dayOfMonth, twelve) => {
          const issued = isoDate('2025-02-05').add({ days: after });
          const made = plan(issued.toString(), { dayOfMonth, twelve });
          expect(Money.sum(made.map(({ amount }) => amount)).toFixed()).toBe('1200.00');
          expect(made.some(({ due }) => isBefore(due, issued.add({ days: 14 })))).toBe(false);
        },
      ),
    );
  });
});

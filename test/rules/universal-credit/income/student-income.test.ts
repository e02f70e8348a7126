import { adult, award, child, codesOf } from '../support.js';

/** A lone parent on a course from 22 September 2025 to 16 June 2028, with a loan of 9,000 a year. */
const income = (from: string, more: object = {}) => {
  const student = { fullTime: true, courseFrom: '2025-09-22', courseTo: '2028-06-16', loanPerYear: '9000.00', ...more };
  return award({ from, adults: [adult('ann', { student })], children: [child('bea', '2022-01-01')] });
};
const amount = (from: string, more: object = {}) => income(from, more).unearnedIncome.toFixed();

describe('student income: SI 2013/376, regs 68 to 71', () => {
  // Periods from the 10th: 10 September 2025, in which the year begins, to 10 May 2026 are nine; the one from 10 June holds
  // 1 July, when the long vacation begins. 9,000 / 9 = 1,000; less 110.
  it.each`
    from            | expected    | because
    ${'2026-02-10'} | ${'890.00'} | ${'one of nine periods'}
    ${'2025-09-10'} | ${'890.00'} | ${'68(1)(a) the period in which the course begins'}
    ${'2026-05-10'} | ${'890.00'} | ${'the last before the vacation'}
    ${'2026-06-10'} | ${'0.00'}   | ${'68(1)(c)(i) the vacation begins in it'}
    ${'2026-08-10'} | ${'0.00'}   | ${'68(1)(c)(i) it lies in the vacation'}
    ${'2026-09-10'} | ${'890.00'} | ${'68(1)(b) the second year begins in it'}
    ${'2025-08-10'} | ${'0.00'}   | ${'before the course'}
    ${'2028-06-10'} | ${'0.00'}   | ${'68(1)(c)(ii) the course ends in it'}
    ${'2028-05-10'} | ${'890.00'} | ${'the last but one: nine in the third year too'}
  `('from $from: $because', ({ from, expected }) => expect(amount(from)).toBe(expected));

  it.each`
    more                                                    | expected     | because
    ${{ grantPerYear: '1800.00' }}                          | ${'890.00'}  | ${'68(3) with a loan a grant is left out'}
    ${{ loanPerYear: null, grantPerYear: '1800.00' }}       | ${'90.00'}   | ${'68(4) the grant: 1,800 / 9 - 110'}
    ${{ loanPerYear: '0.00', grantPerYear: '1800.00' }}     | ${'90.00'}   | ${'no loan could be had'}
    ${{ loanPerYear: '900.00' }}                            | ${'0.00'}    | ${'100 is less than the 110 left out'}
    ${{ inSummerVacation: true }}                           | ${'0.00'}    | ${'stated to be the long vacation'}
    ${{ fullTime: false }}                                  | ${'0.00'}    | ${'not full-time'}
    ${{ courseFrom: '2025-09-22', courseTo: '2026-03-20' }} | ${'1390.00'} | ${'six periods, 10 September to 10 February: 1,500 - 110'}
  `('$because', ({ more, expected }) => expect(amount('2026-01-10', more)).toBe(expected));

  it('says where nobody has stated a loan or a grant', () => {
    const result = income('2026-02-10', { loanPerYear: null });
    expect(codesOf(result)).toContain('STUDENT_INCOME_NOT_STATED');
    expect(result.unearnedIncome.toFixed()).toBe('0.00');
  });
});

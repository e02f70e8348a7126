import { isoDate } from '../../../../src/domain/dates.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { Money } from '../../../../src/domain/money.js';
import { adjustedPlan } from '../../../../src/rules/council-tax/billing/adjusted-plan.js';
import { instalmentPlan } from '../../../../src/rules/council-tax/billing/instalment-plan.js';
import { lawOf } from '../support.js';

const law = lawOf(2025);
const choice = { dayOfMonth: 1, directDebit: false, bankHolidays: [] };
/** 1,200.00 in ten of 120.00, 1 April to 1 January. */
const plan = instalmentPlan(
  Money.pounds('1200.00'),
  { year: financialYear(2025), issuedOn: isoDate('2025-03-10'), twelveRequested: false },
  { law, choice },
);
const adjusted = (revised: string, issued: string, more: { paidEarly?: string; repaymentAsked?: boolean } = {}) =>
  adjustedPlan(
    plan,
    {
      revised: Money.pounds(revised),
      noticeIssuedOn: isoDate(issued),
      paidEarly: Money.pounds(more.paidEarly ?? '0'),
      repaymentAsked: more.repaymentAsked ?? false,
    },
    { law, choice },
  );
const shown = (...given: Parameters<typeof adjusted>) =>
  adjusted(...given).instalments.map(({ due, amount }) => `${due} ${amount.toFixed()}`);

describe('adjusting the instalments: SI 1992/613, Sch. 1 para. 10; reg. 24', () => {
  it('a fall is spread over what falls due from fourteen days after the notice', () => {
    // Notice of 10 August: effective 24 August. Fallen due April to August: 5 x 120 = 600. 975.50 - 600 = 375.50 over
    // five: 75.10 -> 75; the first 375.50 - 4 x 75 = 75.50.
    expect(shown('975.50', '2025-08-10').slice(4)).toEqual([
      '2025-08-01 120.00',
      '2025-09-01 75.50',
      '2025-10-01 75.00',
      '2025-11-01 75.00',
      '2025-12-01 75.00',
      '2026-01-01 75.00',
    ]);
  });

  it('a rise is too', () => {
    // 1,450 - 600 = 850 over five: 170.
    expect(shown('1450.00', '2025-08-10').slice(5)).toEqual([
      '2025-09-01 170.00',
      '2025-10-01 170.00',
      '2025-11-01 170.00',
      '2025-12-01 170.00',
      '2026-01-01 170.00',
    ]);
  });

  it('an instalment due on the fourteenth day is adjusted, one due on the thirteenth is not', () => {
    expect(adjusted('1000.00', '2025-08-18').effectiveFrom.toString()).toBe('2025-09-01');
    expect(shown('1000.00', '2025-08-18')[5]).toBe('2025-09-01 80.00');
    expect(shown('1000.00', '2025-08-19')[5]).toBe('2025-09-01 120.00');
  });

  it('what was paid early counts: 375.50 less 100 over five is 55.10, so 55 and 55.50 first', () => {
    expect(shown('975.50', '2025-08-10', { paidEarly: '100.00' })[5]).toBe('2025-09-01 55.50');
  });

  it('with none left, a rise is one payment fourteen days after the notice', () => {
    expect(shown('1300.00', '2026-02-01').slice(9)).toEqual(['2026-01-01 120.00', '2026-02-15 100.00']);
  });

  it('a fall below what has fallen due leaves nothing to pay and an overpayment', () => {
    // 500 - 600 = -100: credited to the next liability, or repaid if asked for. Reg. 24; its twin for Scotland, SI 1992/1332, reg. 23(3).
    const credit = adjusted('500.00', '2025-08-10');
    expect([credit.instalments.length, credit.overpaid.toFixed(), credit.overpayment]).toEqual([
      5,
      '100.00',
      'CREDIT_NEXT_LIABILITY',
    ]);
    expect(credit.notes.join()).toContain('the council decides whether to repay it or to credit it');
    expect(adjusted('500.00', '2025-08-10', { repaymentAsked: true }).overpayment).toBe('REPAY');
  });

  it('a remainder too small for five payments of five is paid in fewer', () => {
    // 612 - 600 = 12 over five would be 2 each: two of 6.
    expect(shown('612.00', '2025-08-10').slice(5)).toEqual(['2025-09-01 6.00', '2025-10-01 6.00']);
  });
});

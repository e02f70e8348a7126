import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { paidEarly } from '../../../../src/rules/council-tax/billing/paid-early.js';
import { lawOf } from '../support.js';

const instalments = ['2025-04-01', '2025-05-01', '2025-06-01'].map(day => ({
  due: isoDate(day),
  amount: Money.pounds('100.00'),
  collectOn: null,
}));
const paid = (...amounts: string[]) =>
  amounts.map(amount => ({ on: isoDate('2025-04-01'), amount: Money.pounds(amount) }));

describe('what was paid early: SI 1992/613, Sch. 1 para. 10', () => {
  // A notice of 20 April takes effect on 4 May: 200.00 had fallen due by then.
  const law = lawOf(2025);
  it.each`
    payments                   | early       | because
    ${paid()}                  | ${'0.00'}   | ${'nothing is paid'}
    ${paid('100.00')}          | ${'0.00'}   | ${'what is short of what fell due is arrears'}
    ${paid('200.00')}          | ${'0.00'}   | ${'all that fell due is paid and no more'}
    ${paid('250.00', '50.00')} | ${'100.00'} | ${'a hundred is towards June'}
  `('$because', ({ payments, early }) => {
    const noticeIssuedOn = isoDate('2025-04-20');
    expect(paidEarly(instalments, payments, { noticeIssuedOn, law }).toFixed()).toBe(early);
  });
});

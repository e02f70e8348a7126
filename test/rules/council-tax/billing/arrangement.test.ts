import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import {
  type ArrangementAsked,
  type ArrangementPolicy,
  arrangement,
} from '../../../../src/rules/council-tax/billing/arrangement.js';

const policy: ArrangementPolicy = {
  smallestPayment: Money.pounds('10'),
  mostPayments: 24,
  paidOffBy: isoDate('2026-03-31'),
  frequencies: ['WEEKLY', 'MONTHLY'],
  excludedStages: ['BAILIFF'],
};
const ask = (more: Partial<ArrangementAsked> = {}) =>
  arrangement(
    {
      balance: Money.pounds('100'),
      payment: Money.pounds('30'),
      frequency: 'MONTHLY',
      firstOn: isoDate('2025-10-31'),
      stage: null,
      ...more,
    },
    policy,
  );

describe('special arrangements by the policy of the council', () => {
  it('equal payments and the rest in the last, on the last day of shorter months', () => {
    const made = ask();
    if (made.kind === 'REFUSED') throw new Error(made.code);
    expect(made.payments.map(({ on, amount }) => `${on} ${amount.toFixed()}`)).toEqual([
      '2025-10-31 30.00',
      '2025-11-30 30.00',
      '2025-12-31 30.00',
      '2026-01-31 10.00',
    ]);
  });

  it.each<[string, Partial<ArrangementAsked>]>([
    ['NOTHING_OWED', { balance: Money.zero }],
    ['STAGE_EXCLUDED', { stage: 'BAILIFF' }],
    ['FREQUENCY_NOT_OFFERED', { frequency: 'FORTNIGHTLY' }],
    ['PAYMENT_TOO_SMALL', { payment: Money.pounds('9.99') }],
    ['TOO_MANY_PAYMENTS', { balance: Money.pounds('241'), payment: Money.pounds('10'), frequency: 'WEEKLY' }],
    ['ENDS_TOO_LATE', { balance: Money.pounds('210') }],
  ])('refuses with %s and says why', (code, more) =>
    expect(ask(more)).toMatchObject({ kind: 'REFUSED', code, reason: expect.stringMatching(/./) }),
  );

  it('takes a last small debt in one payment', () => {
    expect(ask({ balance: Money.pounds('6'), payment: Money.pounds('6') }).kind).toBe('ARRANGEMENT');
  });
});

import fc from 'fast-check';
import type { Transaction, TransactionKind } from '../../../../src/domain/account.js';
import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { explain } from '../../../../src/rules/council-tax/explain/explain.js';
import type { RecordedYear } from '../../../../src/rules/council-tax/explain/recorded-year.js';
import { householder, resident, yearOf } from '../support.js';

const entry = (type: TransactionKind, amount: string, more: Partial<Transaction> = {}): Transaction => ({
  number: '1',
  type,
  on: isoDate('2025-03-10'),
  amount: Money.pounds(amount),
  effect: type === 'CHARGE' || type === 'PREMIUM' ? 'DEBIT' : 'CREDIT',
  periodFrom: null,
  periodTo: null,
  claim: null,
  paymentMethod: null,
  ...more,
});
const record = (transactions: Transaction[], more: Partial<RecordedYear> = {}): RecordedYear => ({
  charged: null,
  fullYearCharge: Money.pounds('2000.00'),
  band: 'D',
  period: { from: isoDate('2025-04-01'), to: null },
  transactions,
  ...more,
});
const alone = yearOf({ people: [householder('ann')] }); // 2,000 less 500
const two = yearOf({ people: [householder('ann'), resident('bob')] });
const told = (...given: Parameters<typeof explain>) =>
  explain(...given).differences.map(({ cause, amount }) => `${cause} ${amount.toFixed()}`);

describe('a live account beside our figure', () => {
  it('says nothing where they agree', () => {
    expect(told(record([entry('CHARGE', '2000.00'), entry('DISCOUNT', '500.00')]), alone)).toEqual([]);
    expect(
      told(record([entry('CHARGE', '2000.00'), entry('PAYMENT', '200.00'), entry('COSTS', '60.00')]), two),
    ).toEqual([]);
  });

  it('a discount that is not on the record', () => {
    expect(told(record([entry('CHARGE', '2000.00')]), alone)).toEqual(['NOT_ON_RECORD 500.00']);
  });

  it('a discount only the record has', () => {
    const explained = explain(record([entry('CHARGE', '2000.00'), entry('DISCOUNT', '500.00')]), two);
    expect(explained.differences).toMatchObject([
      { cause: 'ONLY_ON_RECORD', says: 'The record has a discount that the facts given do not support' },
    ]);
    expect([explained.recorded, explained.ours, explained.difference].map(amount => amount.toFixed())).toEqual([
      '1500.00',
      '2000.00',
      '-500.00',
    ]);
  });

  it('a discount for other days', () => {
    const discount = entry('DISCOUNT', '250.68', {
      periodFrom: isoDate('2025-04-01'),
      periodTo: isoDate('2025-09-30'),
    });
    // 500 - 250.68 = 249.32 more on the record; it has 183 days, ours 365.
    expect(told(record([entry('CHARGE', '2000.00'), discount]), alone)).toEqual(['DAYS_DIFFER 249.32']);
  });

  it('another band', () => {
    // The record is at Band E: 2,000 x 11 / 9 = 2,444.44.
    const atE = record([entry('CHARGE', '2444.44')], { band: 'E', fullYearCharge: Money.pounds('2444.44') });
    expect(told(atE, two)).toEqual(['BAND_DIFFERS 444.44']);
  });

  it('a band that changed on a day the record does not know', () => {
    const changed = yearOf({
      people: [householder('ann'), resident('bob')],
      dwelling: {
        bands: [
          { band: 'D', to: '2025-09-30' },
          { band: 'C', from: '2025-10-01' },
        ],
      },
    });
    // Band C is 1,777.78. 182 days: 997.26 by the record, 1,777.78 x 182 / 365 = 886.45 by ours: 110.81.
    const { differences } = explain(record([entry('CHARGE', '2000.00')]), changed);
    expect(differences).toMatchObject([
      { cause: 'BAND_CHANGED', says: 'Band changed on 1 October 2025: C, where the record has D' },
    ]);
    expect(differences[0]?.amount.toFixed()).toBe('110.81');
  });

  it('a move the record has late', () => {
    const moved = yearOf({
      people: [householder('ann'), resident('bob')],
      dwelling: { bands: [{ band: 'D', to: '2025-06-30' }] },
    });
    // The record charges the year; 91 days are 498.63: 274 days, 1,501.37, too many.
    expect(told(record([entry('CHARGE', '2000.00')]), moved)).toEqual(['PERIOD_DIFFERS 1501.37']);
  });

  it('an exemption on one side only', () => {
    const student = yearOf({
      people: [householder('stu', { disregards: [{ reason: 'STUDENT', certificate: true, from: '2025-10-01' }] })],
    });
    // 182 exempt days at 2,000: 997.26. The record gives no discount either: 2,000 x 183 / 365 x 0.25 = 250.69.
    expect(told(record([entry('CHARGE', '2000.00')]), student)).toEqual([
      'EXEMPTION_NOT_ON_RECORD 997.26',
      'NOT_ON_RECORD 250.69',
    ]);
    expect(told(record([entry('CHARGE', '2000.00'), entry('EXEMPTION', '2000.00')]), two)).toEqual([
      'EXEMPTION_ONLY_ON_RECORD -2000.00',
    ]);
  });

  it('pennies are called rounding, and pounds unexplained', () => {
    expect(told(record([entry('CHARGE', '2000.01')]), two)).toEqual(['ROUNDING 0.01']);
    expect(told(record([entry('CHARGE', '2017.00')]), two)).toEqual(['UNEXPLAINED 17.00']);
  });

  it('a total that its own transactions do not come to is not hidden', () => {
    expect(told(record([entry('CHARGE', '2000.00')], { charged: Money.pounds('1900.00') }), two)).toEqual([
      'UNEXPLAINED -100.00',
    ]);
  });

  it('always adds up, whatever the record', () => {
    const kinds = fc.constantFrom<TransactionKind>(
      'CHARGE',
      'DISCOUNT',
      'EXEMPTION',
      'PREMIUM',
      'COUNCIL_TAX_REDUCTION',
      'DISABLED_BAND_REDUCTION',
      'ANNEXE',
      'PAYMENT',
    );
    const entries = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 300_000 })), { maxLength: 8 });
    const more = fc.record({
      band: fc.constantFrom('C' as const, 'D' as const, null),
      fullYearCharge: fc.option(fc.integer({ min: 0, max: 400_000 }).map(Money.pence)),
    });
    fc.assert(
      fc.property(entries, more, fc.constantFrom(alone, two), (given, extra, ours) => {
        const made = record(
          given.map(([kind, pence]) => entry(kind, Money.pence(pence).toFixed())),
          extra,
        );
        const { difference, differences } = explain(made, ours);
        expect(Money.sum(differences.map(({ amount }) => amount)).equals(difference)).toBe(true);
      }),
    );
  });
});

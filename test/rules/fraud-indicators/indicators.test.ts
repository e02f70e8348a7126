import { isoDate } from '../../../src/domain/dates.js';
import { FRAUD_INDICATORS } from '../../../src/domain/fraud.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, claimRef } from '../../../src/domain/references.js';
import type { HomeFacts, IndicatorFacts, Stated, Told } from '../../../src/rules/fraud-indicators/facts.js';
import { fraudIndicators } from '../../../src/rules/fraud-indicators/indicators.js';

const TODAY = isoDate('2026-11-23');
const home = (over: Partial<HomeFacts> = {}): HomeFacts => ({
  account: accountRef('civica', '7001'),
  dwelling: 'civica:1',
  postcode: 'TE5 7AA',
  singlePersonDiscount: true,
  otherAdults: 0,
  reviewDue: null,
  bankInOwnName: null,
  source: 'civica',
  ...over,
});
const stated = (over: Partial<Stated> = {}): Stated => ({
  where: 'W12',
  on: isoDate('2026-10-01'),
  earningsPerMonth: Money.pounds('800.00'),
  capital: Money.pounds('500.00'),
  ...over,
});
const told = (over: Partial<Told> = {}): Told => ({
  by: 'dwp',
  on: isoDate('2026-10-20'),
  earningsPerMonth: null,
  work: false,
  capital: null,
  ...over,
});
const NOTHING: IndicatorFacts = { today: TODAY, homes: [], claims: [], stated: [], told: [], matches: [] };
const found = (facts: Partial<IndicatorFacts>) => fraudIndicators({ ...NOTHING, ...facts });
const codes = (facts: Partial<IndicatorFacts>) => found(facts).map(({ code }) => code);
const pounds = Money.pounds;
const claimAt = (postcode: string | null) => ({ claim: claimRef('civica', '5'), postcode, source: 'civica' });

describe('fraud indicators', () => {
  it('find nothing in facts that fit, and nothing where nothing is known', () => {
    expect(found({})).toEqual([]);
    const fitting = { homes: [home({ bankInOwnName: true })], claims: [claimAt('TE5 7AA')] };
    expect(
      codes({ ...fitting, stated: [stated(), stated()], told: [told({ earningsPerMonth: pounds('800') })] }),
    ).toEqual([]);
  });

  // Each with the case beside it that is just on the other side.
  it.each`
    because                                     | facts                                                                                                              | expected
    ${'one more adult and a discount for one'}  | ${{ homes: [home({ otherAdults: 1 })] }}                                                                           | ${['OTHER_ADULTS_AT_ADDRESS']}
    ${'one more adult and no discount'}         | ${{ homes: [home({ otherAdults: 1, singlePersonDiscount: false })] }}                                              | ${[]}
    ${'nobody has looked who lives there'}      | ${{ homes: [home({ otherAdults: null })] }}                                                                        | ${[]}
    ${'the discount on two dwellings'}          | ${{ homes: [home(), home({ dwelling: 'civica:2' })] }}                                                             | ${['DISCOUNT_ON_SEVERAL_HOMES']}
    ${'two accounts of one dwelling'}           | ${{ homes: [home(), home()] }}                                                                                     | ${[]}
    ${'a claim elsewhere'}                      | ${{ homes: [home()], claims: [claimAt('TE9 9ZZ')] }}                                                               | ${['CLAIM_FOR_ANOTHER_HOME']}
    ${'a claim whose place nobody knows'}       | ${{ homes: [home()], claims: [claimAt(null)] }}                                                                    | ${[]}
    ${'a review that was due yesterday'}        | ${{ homes: [home({ reviewDue: isoDate('2026-11-22') })] }}                                                         | ${['DISCOUNT_NOT_REVIEWED']}
    ${'a review due today'}                     | ${{ homes: [home({ reviewDue: TODAY })] }}                                                                         | ${[]}
    ${'a bank account in another name'}         | ${{ homes: [home({ bankInOwnName: false })] }}                                                                     | ${['BANK_ACCOUNT_OF_ANOTHER']}
    ${'work where none was stated'}             | ${{ stated: [stated({ earningsPerMonth: Money.zero })], told: [told({ work: true })] }}                            | ${['EARNINGS_NOT_STATED']}
    ${'work told of long before the statement'} | ${{ stated: [stated({ earningsPerMonth: Money.zero })], told: [told({ work: true, on: isoDate('2026-08-30') })] }} | ${[]}
    ${'pay a penny more than £100 above'}       | ${{ stated: [stated()], told: [told({ earningsPerMonth: pounds('900.01') })] }}                                    | ${['EARNINGS_ABOVE_STATED']}
    ${'pay £100 above'}                         | ${{ stated: [stated()], told: [told({ earningsPerMonth: pounds('900.00') })] }}                                    | ${[]}
    ${'capital a penny more than £3,000 above'} | ${{ stated: [stated()], told: [told({ capital: pounds('3500.01') })] }}                                            | ${['CAPITAL_ABOVE_STATED']}
    ${'capital £3,000 above'}                   | ${{ stated: [stated()], told: [told({ capital: pounds('3500.00') })] }}                                            | ${[]}
    ${'capital that rose by more than £6,000'}  | ${{ stated: [stated({ capital: pounds('6500.01') }), stated()] }}                                                  | ${['CAPITAL_MOVED']}
    ${'capital that fell by more than £6,000'}  | ${{ stated: [stated(), stated({ capital: pounds('6500.01') })] }}                                                  | ${['CAPITAL_MOVED']}
    ${'capital that moved by £6,000'}           | ${{ stated: [stated({ capital: pounds('6500.00') }), stated()] }}                                                  | ${[]}
    ${'a match that somebody reported'}         | ${{ matches: [{ by: 'dwp', rule: 'R7', on: TODAY }] }}                                                             | ${['DATA_MATCH']}
  `('$because: $expected', ({ facts, expected }) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('say each why, on what facts and whose, what else would explain it, by what law; and give no weight', () => {
    const everything = found({
      homes: [
        home({ otherAdults: 2, reviewDue: isoDate('2026-01-01'), bankInOwnName: false }),
        home({ dwelling: 'civica:2' }),
      ],
      claims: [claimAt('TE9 9ZZ')],
      stated: [stated(), stated({ capital: pounds('90000') })],
      told: [told({ earningsPerMonth: pounds('2000'), capital: pounds('20000') })],
      matches: [{ by: 'dwp', rule: null, on: null }],
    });
    const none = found({ stated: [stated({ earningsPerMonth: Money.zero })], told: [told({ work: true })] });
    expect(new Set([...everything, ...none].map(({ code }) => code))).toEqual(new Set(FRAUD_INDICATORS));
    for (const one of [...everything, ...none]) {
      expect(Object.keys(one).sort()).toEqual(['code', 'law', 'name', 'otherwise', 'reason', 'restsOn']);
      expect(one.reason.length).toBeGreaterThan(20);
      expect(one.restsOn.length).toBeGreaterThan(0);
      expect(one.otherwise.length).toBeGreaterThan(0);
      expect(one.restsOn.every(({ source }) => source.length > 1)).toBe(true);
    }
  });
});

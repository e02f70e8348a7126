import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import {
  applicationDay,
  type EarlierGround,
} from '../../../../src/rules/council-tax-reduction/time/application-day.js';
import { reductionBackdated } from '../../../../src/rules/council-tax-reduction/time/backdating.js';
import {
  extendedReduction,
  extendedReductionPerDay,
} from '../../../../src/rules/council-tax-reduction/time/extended-reduction.js';
import { reductionDue } from '../../../../src/rules/council-tax-reduction/time/reduction-due.js';
import { reductionStart } from '../../../../src/rules/council-tax-reduction/time/start.js';
import { lawOf } from '../support.js';

const text = ({ from }: { from: { toString(): string } }) => from.toString();

describe('the first day: SI 2012/2885, Sch. 1 para. 45', () => {
  // 2 June 2025 is a Monday.
  it.each`
    appliedOn       | liableFrom      | from            | because
    ${'2025-06-04'} | ${'2020-01-01'} | ${'2025-06-09'} | ${'the Monday after the application'}
    ${'2025-06-02'} | ${'2020-01-01'} | ${'2025-06-09'} | ${'also after an application on a Monday'}
    ${'2025-06-04'} | ${'2025-06-03'} | ${'2025-06-03'} | ${'tax first due in the week of the application'}
    ${'2025-06-04'} | ${'2025-06-06'} | ${'2025-06-06'} | ${'the same, later in the week'}
    ${'2025-06-04'} | ${'2025-07-10'} | ${'2025-07-10'} | ${'an application in advance waits for the tax'}
  `('$because', ({ appliedOn, liableFrom, from }) => {
    expect(text(reductionStart({ appliedOn: isoDate(appliedOn), liableFrom: isoDate(liableFrom) }))).toBe(from);
  });
});

describe('the day of application: SI 2012/2885, Sch. 8 para. 5(1)', () => {
  const received = isoDate('2025-06-04');
  const guarantee = (claimReceivedOn: string): EarlierGround => ({
    kind: 'GUARANTEE_CREDIT',
    since: isoDate('2025-03-01'),
    claimReceivedOn: isoDate(claimReceivedOn),
  });

  it.each`
    ground                                                   | madeOn          | because
    ${null}                                                  | ${'2025-06-04'} | ${'when it was received'}
    ${guarantee('2025-05-04')}                               | ${'2025-03-01'} | ${'from guarantee credit, within a month of its claim'}
    ${guarantee('2025-05-03')}                               | ${'2025-06-04'} | ${'a day too late for it'}
    ${{ kind: 'PARTNER_LOST', on: isoDate('2025-05-20') }}   | ${'2025-05-20'} | ${'the day a partner died'}
    ${{ kind: 'FORM_ASKED_FOR', on: isoDate('2025-04-20') }} | ${'2025-06-04'} | ${'a form that came back late'}
  `('$because', ({ ground, madeOn }) => expect(applicationDay(received, ground).madeOn.toString()).toBe(madeOn));
});

describe('backdating: SI 2012/2885, Sch. 8 para. 6', () => {
  it.each`
    entitledFrom    | madeOn          | because
    ${'2020-01-01'} | ${'2025-03-04'} | ${'three months'}
    ${'2025-05-01'} | ${'2025-05-01'} | ${'not before the conditions were met'}
  `('$because', ({ entitledFrom, madeOn }) => {
    const facts = { appliedOn: isoDate('2025-06-04'), entitledFrom: isoDate(entitledFrom) };
    const found = reductionBackdated(facts, lawOf('2025-06-04'));
    expect(found.treatedAsMadeOn.toString()).toBe(madeOn);
    expect(found.law).toBe('SI 2012/2885, Sch. 8 para. 6');
  });
});

describe('what comes off for runs of days', () => {
  const run = (from: string, to: string, perDay: Money) => ({ from: isoDate(from), to: isoDate(to), perDay });

  it('adds each day, and rounds once: 100 x 5.00 + 265 x 1.6666... = 941.67', () => {
    const third = Money.pounds('5.00').dividedBy(3);
    const runs = [run('2025-04-01', '2025-07-09', Money.pounds('5.00')), run('2025-07-10', '2026-03-31', third)];
    expect(reductionDue(runs, keeping).amount.toExact()).toBe('941.67');
  });

  it('comes to the same however a year is cut', () => {
    const perDay = Money.pounds('2034.57').dividedBy(365);
    const whole = reductionDue([run('2025-04-01', '2026-03-31', perDay)], keeping);
    const cut = reductionDue(
      [run('2025-04-01', '2025-04-01', perDay), run('2025-04-02', '2026-03-31', perDay)],
      keeping,
    );
    expect(whole.amount.toExact()).toBe('2034.57');
    expect(cut.amount.equals(whole.amount)).toBe(true);
  });

  it('refuses a run that ends before it begins', () =>
    expect(() => reductionDue([run('2025-04-02', '2025-04-01', Money.zero)], keeping)).toThrow(RangeError));
});

describe('extended reductions: SI 2012/2885, Sch. 1 paras 38 to 42', () => {
  const facts = {
    qualifyingBenefitSince: isoDate('2024-06-01'),
    endedOn: isoDate('2025-06-04'),
    endedBecauseOfWork: true,
    workExpectedWeeks: 5,
    liableUntil: null,
  };
  const law = lawOf('2025-06-04').housingBenefit;

  it('four weeks from the Monday after, or until the tax ends', () => {
    const { period, finding } = extendedReduction(facts, law);
    expect([period?.from.toString(), period?.to.toString()]).toEqual(['2025-06-09', '2025-07-06']);
    expect(finding).toMatchObject({ code: 'EXTENDED_REDUCTION', given: true });
    const until = extendedReduction({ ...facts, liableUntil: isoDate('2025-06-20') }, law);
    expect(until.period?.to.toString()).toBe('2025-06-20');
  });

  it.each`
    change                                               | because
    ${{ qualifyingBenefitSince: isoDate('2024-12-05') }} | ${'the benefit was not held for 26 weeks'}
    ${{ workExpectedWeeks: 4 }}                          | ${'the work will not last five weeks'}
    ${{ endedBecauseOfWork: false }}                     | ${'it did not end for work'}
  `('not where $because', ({ change }) => {
    const { period, finding } = extendedReduction({ ...facts, ...change }, law);
    expect(period).toBeNull();
    expect(finding.reason).toContain('No extended reduction');
  });

  it.each`
    before    | without   | ofPartner | perDay
    ${'3.00'} | ${'2.00'} | ${null}   | ${'3.00'}
    ${'3.00'} | ${'3.50'} | ${'2.00'} | ${'3.50'}
    ${'3.00'} | ${'3.50'} | ${'4.00'} | ${'4.00'}
  `('the largest of $before, $without and $ofPartner', ({ before, without, ofPartner, perDay }) => {
    const money = (amount: string | null) => (amount === null ? null : Money.pounds(amount));
    const choices = { before: Money.pounds(before), without: Money.pounds(without), ofPartner: money(ofPartner) };
    expect(extendedReductionPerDay(choices, keeping).amount.toFixed()).toBe(perDay);
  });
});

import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { backdated } from '../../../../src/rules/housing-benefit/time/backdating.js';
import { changeDay, delayedNonDependantDay } from '../../../../src/rules/housing-benefit/time/change-day.js';
import { extendedAmount, extendedPayment } from '../../../../src/rules/housing-benefit/time/extended-payment.js';
import { lhaDay } from '../../../../src/rules/housing-benefit/time/lha-day.js';
import { partWeekRent } from '../../../../src/rules/housing-benefit/time/part-week.js';
import { entitlementStart } from '../../../../src/rules/housing-benefit/time/start.js';
import { twoHomes } from '../../../../src/rules/housing-benefit/time/two-homes.js';
import { lawOf } from '../support.js';

const law = lawOf('2025-06-04').housingBenefit;
const dayOrNull = (text: string | null) => (text === null ? null : isoDate(text));

describe('the first day of an award: HB Regs, reg. 76', () => {
  it.each`
    claimedOn       | liableFrom      | from            | because
    ${'2025-06-04'} | ${'2020-01-01'} | ${'2025-06-09'} | ${'(1) the benefit week after the claim'}
    ${'2025-06-02'} | ${'2020-01-01'} | ${'2025-06-09'} | ${'(1) a claim on a Monday waits a whole week'}
    ${'2025-06-08'} | ${'2020-01-01'} | ${'2025-06-09'} | ${'(1) a claim on a Sunday waits a day'}
    ${'2025-06-06'} | ${'2025-06-04'} | ${'2025-06-04'} | ${'(2) rent first due in the week of the claim'}
    ${'2025-06-04'} | ${'2025-06-06'} | ${'2025-06-06'} | ${'(2) in that week, after the claim'}
    ${'2025-06-09'} | ${'2025-06-04'} | ${'2025-06-16'} | ${'(1) rent first due the week before'}
    ${'2025-06-04'} | ${'2025-06-18'} | ${'2025-06-18'} | ${'reg. 83(10): a claim made ahead'}
  `('$because: $from', ({ claimedOn, liableFrom, from }) => {
    const facts = { claimedOn: isoDate(claimedOn), liableFrom: isoDate(liableFrom), dailyRent: false };
    expect(entitlementStart(facts).from.toString()).toBe(from);
  });

  it('pays a seventh of the rent for each day of a first week: reg. 80(4)', () => {
    // Wednesday to Sunday: 5 days of 70.00
    const part = partWeekRent(Money.pounds('70.00'), isoDate('2025-06-02'), {
      from: isoDate('2025-06-04'),
      until: null,
    });
    expect([part.days, part.rent.toFixed()]).toEqual([5, '50.00']);
    const whole = { from: isoDate('2025-01-01'), until: isoDate('2025-06-08') };
    expect(partWeekRent(Money.pounds('70.00'), isoDate('2025-06-02'), whole).days).toBe(7);
    const over = { from: isoDate('2025-01-01'), until: isoDate('2025-06-01') };
    expect(partWeekRent(Money.pounds('70.00'), isoDate('2025-06-02'), over)).toMatchObject({ days: 0 });
  });
});

describe('when a change counts: HB Regs, reg. 79', () => {
  it.each`
    kind                   | on              | from
    ${'OTHER'}             | ${'2025-06-04'} | ${'2025-06-09'}
    ${'OTHER'}             | ${'2025-06-02'} | ${'2025-06-09'}
    ${'ENDS_ENTITLEMENT'}  | ${'2025-06-08'} | ${'2025-06-09'}
    ${'MOVE'}              | ${'2025-06-04'} | ${'2025-06-04'}
    ${'RENT'}              | ${'2025-06-04'} | ${'2025-06-04'}
    ${'ARREARS_OF_INCOME'} | ${'2025-06-04'} | ${'2025-06-04'}
  `('$kind on $on counts from $from', ({ kind, on, from }) =>
    expect(changeDay({ kind, on: isoDate(on) }).from.toString()).toBe(from),
  );

  it.each`
    on              | from
    ${'2025-04-01'} | ${'2025-10-06'}
    ${'2025-03-31'} | ${'2025-09-29'}
  `('HB(SPC) Regs, reg. 59(10): a non-dependant of $on counts from $from', ({ on, from }) =>
    expect(delayedNonDependantDay(isoDate(on), 26).from.toString()).toBe(from),
  );
});

describe('backdating: HB Regs, reg. 83(12); HB(SPC) Regs, reg. 64', () => {
  it.each`
    scheme           | entitledFrom    | goodCauseFrom   | from
    ${'PENSION_AGE'} | ${'2020-01-01'} | ${null}         | ${'2025-03-04'}
    ${'PENSION_AGE'} | ${'2025-05-01'} | ${null}         | ${'2025-05-01'}
    ${'WORKING_AGE'} | ${'2020-01-01'} | ${null}         | ${'2025-06-04'}
    ${'WORKING_AGE'} | ${'2020-01-01'} | ${'2024-01-01'} | ${'2025-05-04'}
    ${'WORKING_AGE'} | ${'2020-01-01'} | ${'2025-05-20'} | ${'2025-05-20'}
    ${'WORKING_AGE'} | ${'2025-05-25'} | ${'2024-01-01'} | ${'2025-05-25'}
    ${'PENSION_AGE'} | ${'2025-07-01'} | ${null}         | ${'2025-06-04'}
  `(
    '$scheme, entitled from $entitledFrom, cause from $goodCauseFrom: $from',
    ({ scheme, entitledFrom, goodCauseFrom, from }) => {
      const facts = {
        scheme,
        claimedOn: isoDate('2025-06-04'),
        entitledFrom: isoDate(entitledFrom),
        goodCauseFrom: dayOrNull(goodCauseFrom),
      };
      expect(backdated(facts, law).treatedAsMadeOn.toString()).toBe(from);
    },
  );
});

describe('extended payments: HB Regs, regs 72 to 73D', () => {
  const facts = {
    qualifyingBenefitSince: isoDate('2024-12-04'),
    endedOn: isoDate('2025-06-04'),
    endedBecauseOfWork: true,
    workExpectedWeeks: 5,
    liableUntil: null,
  };
  it('lasts four weeks from the Monday after', () => {
    const { period } = extendedPayment(facts, law);
    expect([period?.from.toString(), period?.to.toString()]).toEqual(['2025-06-09', '2025-07-06']);
  });
  it('ends with the rent', () => {
    const { period } = extendedPayment({ ...facts, liableUntil: isoDate('2025-06-20') }, law);
    expect(period?.to.toString()).toBe('2025-06-20');
  });
  it.each`
    more                                                 | because
    ${{ qualifyingBenefitSince: isoDate('2024-12-05') }} | ${'26 weeks less a day'}
    ${{ workExpectedWeeks: 4 }}                          | ${'work for four weeks'}
    ${{ endedBecauseOfWork: false }}                     | ${'no work'}
  `('is not given: $because', ({ more }) => expect(extendedPayment({ ...facts, ...more }, law).period).toBeNull());
  it.each`
    before     | without    | paid
    ${'80.00'} | ${'20.00'} | ${'80.00'}
    ${'80.00'} | ${'90.00'} | ${'90.00'}
  `('pays the higher of $before and $without', ({ before, without, paid }) => {
    const asked = { before: Money.pounds(before), without: Money.pounds(without) };
    expect(extendedAmount(asked, keeping).amount.toFixed()).toBe(paid);
  });
});

describe('two homes: HB Regs, reg. 7(6) to (10)', () => {
  it.each`
    ground                                  | from            | to
    ${'UNAVOIDABLE_OVERLAP'}                | ${'2025-06-04'} | ${'2025-07-01'}
    ${'FEAR_OF_VIOLENCE_NOT_RETURNING'}     | ${'2025-06-04'} | ${'2025-07-01'}
    ${'FEAR_OF_VIOLENCE_MEANING_TO_RETURN'} | ${'2025-06-04'} | ${'2026-06-02'}
    ${'WAITING_FOR_ADAPTATION'}             | ${'2025-05-07'} | ${'2025-06-03'}
  `('$ground: $from to $to', ({ ground, from, to }) => {
    const found = twoHomes(ground, isoDate('2025-06-04'), law);
    expect([found.from.toString(), found.to?.toString()]).toEqual([from, to]);
  });
  it('lasts as long as the family is placed in two', () =>
    expect(twoHomes('LARGE_FAMILY', isoDate('2025-06-04'), law).to).toBeNull());
});

describe('the day of the local housing allowance: HB Regs, reg. 13C', () => {
  it.each`
    claimedOn       | changedOn       | on              | day
    ${'2024-06-10'} | ${null}         | ${'2024-09-01'} | ${'2024-06-10'}
    ${'2024-06-10'} | ${null}         | ${'2025-03-31'} | ${'2024-06-10'}
    ${'2024-06-10'} | ${null}         | ${'2025-04-01'} | ${'2025-04-01'}
    ${'2024-06-10'} | ${'2025-05-05'} | ${'2025-06-01'} | ${'2025-05-05'}
    ${'2024-06-10'} | ${'2025-05-05'} | ${'2025-05-01'} | ${'2025-04-01'}
  `('claimed $claimedOn, changed $changedOn, on $on: $day', ({ claimedOn, changedOn, on, day }) =>
    expect(lhaDay({ claimedOn: isoDate(claimedOn), changedOn: dayOrNull(changedOn) }, isoDate(on)).toString()).toBe(
      day,
    ),
  );
});

import { isoDate } from '../../../../src/domain/dates.js';
import { type ClaimDays, claimDays } from '../../../../src/domain/household/claim-days.js';
import { Money } from '../../../../src/domain/money.js';
import { changeDay } from '../../../../src/rules/housing-benefit/time/change-day.js';
import { claimDates } from '../../../../src/rules/housing-benefit/time/claim-dates.js';
import { weeklyFormula } from '../../../../src/rules/housing-benefit/weekly.js';
import { lawOf } from '../support.js';

// A claim of Wednesday 4 June 2025, rent due since 2020.
const dates = (more: object = {}) => {
  const days: ClaimDays = claimDays.parse({ claimedOn: '2025-06-04', liableFrom: '2020-01-01', ...more });
  return claimDates(days, lawOf('2025-06-04').housingBenefit);
};

describe('what follows from the days of a claim, taken together', () => {
  it('begins the week after, and has nothing to say of what is not stated', () => {
    const { backdated, start, firstWeek, extended, twoHomes } = dates();
    expect(backdated.treatedAsMadeOn.toString()).toBe('2025-06-04');
    expect(start.from.toString()).toBe('2025-06-09');
    expect([firstWeek, extended, twoHomes]).toEqual([null, null, null]);
  });

  it.each`
    more                                                | from            | because
    ${{ goodCauseFrom: '2025-01-01' }}                  | ${'2025-05-05'} | ${'reg. 83(12A): a month back is Sunday 4 May, and the week after that'}
    ${{ pensionAge: true }}                             | ${'2025-03-10'} | ${'reg. 64(1): three months back is 4 March'}
    ${{ pensionAge: true, entitledFrom: '2025-04-16' }} | ${'2025-04-21'} | ${'not before every condition was met'}
    ${{ pensionAge: true, liableFrom: '2025-04-16' }}   | ${'2025-04-16'} | ${'from the rent on, where nothing else is said'}
    ${{ liableFrom: '2025-06-04' }}                     | ${'2025-06-04'} | ${'reg. 76(2): rent first due in the week of the claim'}
  `('$because: $from', ({ more, from }) => expect(dates(more).start.from.toString()).toBe(from));

  // The claim of Wednesday 4 June 2025: the thirteenth benefit week after its own begins on Monday 1 September, the seventeenth
  // on the 29th. SI 2003/325, reg. 23: "for the reference to the thirteenth benefit week, there was substituted a reference to
  // the seventeenth benefit week".
  it.each`
    liableFrom      | pensionAge | reaches
    ${'2025-09-07'} | ${false}   | ${true}
    ${'2025-09-08'} | ${false}   | ${false}
    ${'2025-09-08'} | ${true}    | ${true}
    ${'2025-10-05'} | ${true}    | ${true}
    ${'2025-10-06'} | ${true}    | ${false}
  `('reg. 83(10): rent from $liableFrom, pension age $pensionAge: $reaches', ({ liableFrom, pensionAge, reaches }) => {
    const read = claimDays.safeParse({ claimedOn: '2025-06-04', liableFrom, pensionAge });
    expect(read.success).toBe(reaches);
    expect(read.error?.issues.map(({ path }) => path.join())).toEqual(reaches ? undefined : ['liableFrom']);
  });

  it('reg. 80(4): the first week of a move in on Wednesday is five sevenths of 70.00', () => {
    const { firstWeek } = dates({ liableFrom: '2025-06-04', weeklyRent: '70.00' });
    expect([firstWeek?.days, firstWeek?.rent.toFixed()]).toEqual([5, '50.00']);
    expect(dates({ weeklyRent: '70.00' }).firstWeek).toMatchObject({ days: 7 });
  });

  it('reg. 72: benefit goes on for four weeks after work began, for who had the other benefit for 26 weeks', () => {
    const work = { qualifyingBenefitSince: '2024-01-01', endedOn: '2025-06-04', workExpectedWeeks: 5 };
    const { extended } = dates({ workStarted: work });
    expect(extended?.finding.given).toBe(true);
    expect([extended?.period?.from.toString(), extended?.period?.to.toString()]).toEqual(['2025-06-09', '2025-07-06']);
    const late = dates({ workStarted: { ...work, qualifyingBenefitSince: '2024-12-05' } }).extended;
    expect([late?.period, late?.finding.given]).toEqual([null, false]);
  });

  it.each`
    ground                                  | to              | by
    ${'UNAVOIDABLE_OVERLAP'}                | ${'2025-07-01'} | ${'HB Regs, reg. 7(6)(d) and (7)'}
    ${'FEAR_OF_VIOLENCE_NOT_RETURNING'}     | ${'2025-07-01'} | ${'HB Regs, reg. 7(10)'}
    ${'FEAR_OF_VIOLENCE_MEANING_TO_RETURN'} | ${'2026-06-02'} | ${'HB Regs, reg. 7(6)(a)'}
    ${'LARGE_FAMILY'}                       | ${null}         | ${'HB Regs, reg. 7(6)(c)'}
    ${'STUDENT_COUPLE'}                     | ${null}         | ${'HB Regs, reg. 7(6)(b)'}
  `('two homes: $ground from 4 June 2025 until $to', ({ ground, to, by }) => {
    const { twoHomes } = dates({ twoHomes: { ground, movedOn: '2025-06-04' } });
    expect(twoHomes).toMatchObject({ law: by });
    expect([twoHomes?.from.toString(), twoHomes?.to?.toString() ?? null]).toEqual(['2025-06-04', to]);
  });
});

describe('a change, and the provision its day comes from: HB Regs, reg. 79', () => {
  it.each(['MOVE', 'RENT', 'ENDS_ENTITLEMENT', 'OTHER'] as const)('%s has a reason of its own', kind => {
    const others = (['MOVE', 'RENT', 'ENDS_ENTITLEMENT', 'OTHER'] as const).filter(other => other !== kind);
    const said = (one: typeof kind) =>
      JSON.stringify({ ...changeDay({ kind: one, on: isoDate('2025-06-04') }), from: 0 });
    for (const other of others) expect(said(kind)).not.toBe(said(other));
  });
});

describe('how an amount comes to a week, in figures: HB Regs, reg. 80(2)', () => {
  it.each`
    per               | formula
    ${'WEEK'}         | ${null}
    ${'TWO_WEEKS'}    | ${'650.00 / 2'}
    ${'FOUR_WEEKS'}   | ${'650.00 / 4'}
    ${'MONTH'}        | ${'650.00 x 12 / 52'}
    ${'THREE_MONTHS'} | ${'650.00 x 4 / 52'}
    ${'YEAR'}         | ${'650.00 / 52'}
  `('$per: $formula', ({ per, formula }) =>
    expect(weeklyFormula({ amount: Money.pounds('650.00'), per })).toBe(formula),
  );
});

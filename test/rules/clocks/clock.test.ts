import { isoDate } from '../../../src/domain/dates.js';
import type { Verified } from '../../../src/domain/parameter.js';
import { type Clock, isLate, isRunning, isTooLate, leastVerified } from '../../../src/rules/clocks/clock.js';
import { lastDayBefore, lastDayOf } from '../../../src/rules/clocks/period.js';
import { type Timing, timed } from '../../../src/rules/clocks/timed.js';
import { nextWorkingDay, workingDaysAfter } from '../../../src/rules/clocks/working-days.js';
import { aLength, calendar, law } from './support.js';

const timing = (more: Partial<Timing> = {}): Timing => ({
  what: 'APPEAL',
  who: 'CUSTOMER',
  from: isoDate('2026-11-20'),
  length: aLength(1, 'months'),
  ...more,
});
const clock = (days: Partial<Record<'due' | 'latest' | 'met', string>>): Clock => ({
  ...timed(timing(), calendar),
  due: days.due ? isoDate(days.due) : null,
  latest: days.latest ? isoDate(days.latest) : null,
  met: days.met ? isoDate(days.met) : null,
});
const fromLateNovember = (more: Partial<Timing> = {}) =>
  timed(timing({ from: isoDate('2028-11-25'), roll: law.firstTierRoll, ...more }), calendar);

describe('a clock', () => {
  it.each`
    days                                                              | running  | late     | tooLate  | because
    ${{ due: '2026-04-02' }}                                          | ${true}  | ${false} | ${false} | ${'nobody has met it'}
    ${{}}                                                             | ${false} | ${false} | ${false} | ${'stopped: no day to run out'}
    ${{ due: '2026-04-02', latest: '2027-04-02', met: '2026-04-02' }} | ${false} | ${false} | ${false} | ${'met on its last day'}
    ${{ due: '2026-04-02', latest: '2027-04-02', met: '2026-04-03' }} | ${false} | ${true}  | ${false} | ${'met a day late'}
    ${{ due: '2026-04-02', latest: '2027-04-02', met: '2027-04-02' }} | ${false} | ${true}  | ${false} | ${'met on the last day of all'}
    ${{ due: '2026-04-02', latest: '2027-04-02', met: '2027-04-03' }} | ${false} | ${true}  | ${true}  | ${'and the day after it'}
    ${{ due: '2026-04-02', met: '2030-01-01' }}                       | ${false} | ${true}  | ${false} | ${'late, where no day is too late'}
    ${{ latest: '2027-04-02', met: '2026-04-03' }}                    | ${false} | ${false} | ${false} | ${'met while it stood still'}
    ${{ latest: '2027-04-02' }}                                       | ${false} | ${false} | ${false} | ${'never met: not too late yet'}
  `('is running $running, late $late, too late $tooLate: $because', ({ days, running, late, tooLate }) => {
    const one = clock(days);
    expect([isRunning(one), isLate(one), isTooLate(one)]).toEqual([running, late, tooLate]);
  });

  it.each`
    marks        | least
    ${[2, 1, 2]} | ${1}
    ${[1, 0, 2]} | ${0}
    ${[2, 2]}    | ${2}
    ${[]}        | ${2}
  `('resting on marks $marks is as sure as $least', ({ marks, least }) => {
    expect(leastVerified(marks.map((verified: Verified) => ({ verified })))).toBe(least);
  });
});

describe('how a day was counted', () => {
  it.each`
    more                                                           | words
    ${{}}                                                          | ${'1 month after 2026-11-20'}
    ${{ length: aLength(4, 'months') }}                            | ${'4 months after 2026-11-20'}
    ${{ length: aLength(1, 'weeks'), counting: 'BEGINNING_WITH' }} | ${'1 week beginning with 2026-11-20'}
    ${{ length: aLength(10, 'days'), working: true }}              | ${'10 working days after 2026-11-20'}
  `('$words', ({ more, words }) => {
    expect(timed(timing(more), calendar).counted).toBe(words);
  });

  it('leaves what nobody said empty, and keeps what somebody did', () => {
    expect(timed(timing(), calendar)).toMatchObject({
      latest: null,
      late: null,
      met: null,
      stopped: false,
      unsure: [],
    });
    const [latest, met] = [isoDate('2027-01-01'), isoDate('2026-12-01')];
    const said = timed(timing({ latest, met, late: 'By leave.' }), calendar);
    expect(said).toMatchObject({ latest, met, late: 'By leave.' });
  });

  it('stands still with no day while it is stopped, with nothing to be unsure of', () => {
    const stop = { from: isoDate('2026-12-01'), to: null };
    const stopped = timed(timing({ stop, roll: law.valuationTribunalRoll }), calendar);
    expect(stopped).toMatchObject({ stopped: true, due: null, unsure: [], verified: 2 });
  });
});

describe('how sure a last day is', () => {
  const { firstTierRoll, valuationTribunalRoll } = law;
  // A month from 22 October 2026 is Sunday 22 November. A month from 23 October is Monday the 23rd, which is worked.
  it.each`
    from            | roll                                             | verified | because
    ${'2026-10-22'} | ${firstTierRoll}                                 | ${1}     | ${'moved by a rule that was read in its twin'}
    ${'2026-10-22'} | ${valuationTribunalRoll}                         | ${0}     | ${'moved by a rule that was not read'}
    ${'2026-10-23'} | ${valuationTribunalRoll}                         | ${2}     | ${'not moved: the rule is not relied on'}
    ${'2026-10-22'} | ${{ ...valuationTribunalRoll, value: 'STANDS' }} | ${2}     | ${'a rule that moves nothing'}
    ${'2026-10-22'} | ${undefined}                                     | ${2}     | ${'no rule'}
  `('$verified: $because', ({ from, roll, verified }) => {
    const length = { ...aLength(1, 'months'), verified: 2 as const };
    expect(timed(timing({ from: isoDate(from), length, roll }), calendar).verified).toBe(verified);
  });

  it('tells the unread rule only where it moved the day, and the day before it', () => {
    const unread = timed(timing({ from: isoDate('2026-10-22'), roll: valuationTribunalRoll }), calendar);
    expect(unread.unsure).toEqual([
      'The last day itself is 2026-11-22; that the next working day counts is not confirmed.',
    ]);
    const read = timed(timing({ from: isoDate('2026-10-22'), roll: firstTierRoll }), calendar);
    expect(read.unsure).toEqual([]);
  });

  it('rests on how the event was dated too', () => {
    const day = isoDate('2026-10-23');
    const served = { day, used: [{ ...law.postFirstClassWorkingDays, verified: 0 as const }], yearsNotKept: [2025] };
    const clock = timed(timing({ from: day, served }), calendar);
    expect(clock).toMatchObject({ verified: 0, unsure: [expect.stringContaining('2025')] });
  });

  it('names each year whose bank holidays are not kept once, though no day was moved', () => {
    // 25 December 2028 is a Monday: with no list it counts as worked.
    expect(fromLateNovember()).toMatchObject({
      due: isoDate('2028-12-25'),
      unsure: ['The bank holidays of 2028 are not kept: none was allowed for.'],
    });
    const served = { day: isoDate('2028-11-25'), used: [], yearsNotKept: [2028] };
    expect(fromLateNovember({ served }).unsure).toHaveLength(1);
  });
});

describe('working days that nobody can count', () => {
  const never = () => ({ ...law.firstTierRoll, value: [] as never });
  const closed = (day: ReturnType<typeof isoDate>) => ({ ...law.firstTierRoll, value: [day] }) as never;

  it('end with an error, never without one', () => {
    // 400 days hold 57 weeks and a day: 285 working days and, from a Sunday, Monday's more.
    const sunday = isoDate('2026-11-22');
    expect(String(workingDaysAfter(sunday, 286, never).day)).toBe('2027-12-27');
    expect(() => workingDaysAfter(sunday, 287, never)).toThrow(RangeError);
    expect(() => nextWorkingDay(sunday, closed)).toThrow(RangeError);
  });

  it('look at the lists of both years where they go from one into the next', () => {
    const lists = new Map([2026, 2027].map(year => [year, { ...law.firstTierRoll, value: [] as never }]));
    const kept = (day: ReturnType<typeof isoDate>) => (lists.get(day.year) ?? null) as never;
    expect(workingDaysAfter(isoDate('2026-12-31'), 1, kept).used).toEqual([lists.get(2026), lists.get(2027)]);
    expect(workingDaysAfter(isoDate('2026-11-23'), 1, kept).used).toEqual([lists.get(2026)]);
    expect(workingDaysAfter(isoDate('2027-12-31'), 1, kept)).toMatchObject({
      used: [lists.get(2027)],
      yearsNotKept: [2028],
    });
  });
});

describe('years', () => {
  it('are twelve months each, and can be counted from, with and back to a day', () => {
    expect(String(lastDayOf(isoDate('2026-03-15'), aLength(2, 'years')))).toBe('2028-03-15');
    expect(String(lastDayOf(isoDate('2026-03-15'), aLength(1, 'years'), 'BEGINNING_WITH'))).toBe('2027-03-14');
    expect(String(lastDayBefore(isoDate('2026-03-15'), aLength(1, 'years')))).toBe('2025-03-15');
    expect(String(lastDayBefore(isoDate('2026-03-15'), aLength(15, 'days')))).toBe('2026-02-28');
  });
});

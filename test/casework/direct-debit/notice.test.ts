import { advanceNotice, inTime } from '../../../src/casework/direct-debit/notice.js';
import { isoDate, isoText } from '../../../src/domain/dates.js';
import { calendar, rules } from './support.js';

describe('the notice before a collection', () => {
  it.each`
    today           | day   | collectFrom     | because
    ${'2026-11-02'} | ${16} | ${'2026-11-16'} | ${'ten working days later is the day itself'}
    ${'2026-11-03'} | ${16} | ${'2026-12-16'} | ${'a day too late for this month'}
    ${'2026-11-02'} | ${15} | ${'2026-11-16'} | ${'the 15th is a Sunday: collected on the Monday, just in time'}
    ${'2026-12-11'} | ${28} | ${'2026-12-29'} | ${'the 28th is a bank holiday'}
    ${'2026-12-14'} | ${28} | ${'2027-01-28'} | ${'Christmas and its Monday are not among the ten: a day too late'}
    ${'2026-01-19'} | ${1}  | ${'2026-02-02'} | ${'the 1st of February is a Sunday'}
  `('on $today for the $day is $collectFrom: $because', ({ today, day, collectFrom }) => {
    const notice = advanceNotice({ today: isoDate(today), day, rules, calendar, toSend: false });
    expect(isoText(notice.collectFrom)).toBe(collectFrom);
  });

  it('says which years it cannot count', () => {
    const at = (today: string) => advanceNotice({ today: isoDate(today), day: 1, rules, calendar, toSend: true });
    expect(at('2026-11-02').yearsNotKept).toEqual([]);
    expect(at('2026-12-21').yearsNotKept).toEqual([2027]);
  });

  it('leaves time while it can still be submitted, processed and collected', () => {
    const notice = advanceNotice({ today: isoDate('2026-11-02'), day: 16, rules, calendar, toSend: false });
    expect(inTime(notice, isoDate('2026-11-12'), calendar)).toBe(true);
    expect(inTime(notice, isoDate('2026-11-13'), calendar)).toBe(false);
  });
});

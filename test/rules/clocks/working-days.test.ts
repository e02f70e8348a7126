import { isoDate, isoText } from '../../../src/domain/dates.js';
import { deemedService } from '../../../src/rules/clocks/deemed-service.js';
import { timed } from '../../../src/rules/clocks/timed.js';
import { isWorkingDay, nextWorkingDay, workingDaysAfter } from '../../../src/rules/clocks/working-days.js';
import { aLength, calendar, law } from './support.js';

describe('working days, England and Wales', () => {
  it.each`
    day             | worked   | because
    ${'2026-12-24'} | ${true}  | ${'a Thursday'}
    ${'2026-12-25'} | ${false} | ${'Christmas Day'}
    ${'2026-12-26'} | ${false} | ${'a Saturday'}
    ${'2026-12-28'} | ${false} | ${'Boxing Day, a Saturday, is kept on the Monday'}
    ${'2026-12-29'} | ${true}  | ${'the Tuesday after'}
    ${'2027-12-27'} | ${false} | ${'Christmas Day of 2027 is kept on the Monday'}
    ${'2027-12-28'} | ${false} | ${'and Boxing Day on the Tuesday'}
    ${'2026-04-03'} | ${false} | ${'Good Friday'}
    ${'2026-04-06'} | ${false} | ${'Easter Monday'}
    ${'2024-05-06'} | ${false} | ${'early May'}
  `('$day: $because', ({ day, worked }) => {
    expect(isWorkingDay(isoDate(day), calendar)).toBe(worked);
  });

  it.each`
    event           | count | day
    ${'2026-12-23'} | ${5}  | ${'2027-01-04'}
    ${'2026-03-27'} | ${5}  | ${'2026-04-07'}
    ${'2026-11-20'} | ${1}  | ${'2026-11-23'}
    ${'2026-11-21'} | ${0}  | ${'2026-11-21'}
  `('$count after $event: $day', ({ event, count, day }) => {
    expect(isoText(workingDaysAfter(isoDate(event), count, calendar).day)).toBe(day);
  });

  it('has eight bank holidays in each year, none of them at a weekend', () => {
    for (const year of [2024, 2025, 2026, 2027]) {
      const kept = calendar(isoDate(`${year}-06-01`))?.value ?? [];
      expect(kept.map(({ year: of }) => of)).toEqual(Array(8).fill(year));
      expect(kept.filter(({ dayOfWeek }) => dayOfWeek > 5)).toEqual([]);
    }
  });

  it('says of a year that nobody has kept that it is not known', () => {
    const found = nextWorkingDay(isoDate('2028-12-25'), calendar);
    expect(found).toMatchObject({ yearsNotKept: [2028], used: [] });
    const clock = timed(
      {
        what: 'APPEAL',
        who: 'CUSTOMER',
        from: isoDate('2028-01-01'),
        length: aLength(1, 'months'),
        roll: law.firstTierRoll,
      },
      calendar,
    );
    expect(clock.unsure).toEqual([expect.stringContaining('2028')]);
  });
});

describe('a last day that nobody works', () => {
  const clock = (from: string, roll: typeof law.firstTierRoll) =>
    timed({ what: 'APPEAL', who: 'CUSTOMER', from: isoDate(from), length: law.benefitAppealMonths, roll }, calendar);

  it.each`
    from            | due             | because
    ${'2026-11-25'} | ${'2026-12-29'} | ${'Christmas Day, a weekend and the substitute Monday'}
    ${'2026-03-03'} | ${'2026-04-07'} | ${'Good Friday to the Tuesday after Easter'}
    ${'2026-10-21'} | ${'2026-11-23'} | ${'a Saturday'}
    ${'2026-10-23'} | ${'2026-11-23'} | ${'a Monday stands'}
  `('is the next working day before the First-tier Tribunal: $because', ({ from, due }) => {
    expect(String(clock(from, law.firstTierRoll).due)).toBe(due);
  });

  it('says what the last day itself is where the rule was not read', () => {
    const before = clock('2026-10-21', law.valuationTribunalRoll);
    expect(before).toMatchObject({ verified: 0, unsure: [expect.stringContaining('2026-11-21')] });
    expect(clock('2026-10-23', law.valuationTribunalRoll)).toMatchObject({ verified: 2, unsure: [] });
  });

  it('stands where no rule moves it', () => {
    const plain = timed(
      { what: 'REPLY', who: 'COUNCIL', from: isoDate('2026-11-25'), length: law.benefitAppealMonths },
      calendar,
    );
    expect(String(plain.due)).toBe('2026-12-25');
  });
});

describe('service: Interpretation Act 1978, s. 7', () => {
  it.each`
    on              | by                     | arrives
    ${'2026-11-19'} | ${'FIRST_CLASS_POST'}  | ${'2026-11-23'}
    ${'2026-11-19'} | ${'SECOND_CLASS_POST'} | ${'2026-11-25'}
    ${'2026-12-23'} | ${'FIRST_CLASS_POST'}  | ${'2026-12-29'}
    ${'2026-12-23'} | ${'BY_HAND'}           | ${'2026-12-23'}
    ${'2026-12-26'} | ${'ELECTRONIC'}        | ${'2026-12-26'}
  `('$by on $on: $arrives', ({ on, by, arrives }) => {
    const { day, used } = deemedService({ on: isoDate(on), by }, law, calendar);
    expect(isoText(day)).toBe(arrives);
    expect(used.length > 0).toBe(String(by).endsWith('POST'));
  });
});

import { isoDate } from '../../../src/domain/dates.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import {
  isPensionAge,
  pensionAgeDay,
  reachedBefore2016,
  reachedBefore2021,
} from '../../../src/rules/eligibility/pension-age.js';

const law = loadStatute('parameters').on(isoDate('2026-11-20')).statePensionAge;

// gov.uk State Pension age timetables; the notes to Pensions Act 2014 s 26 for the ends of months.
describe('pension age by date of birth: Pensions Act 1995 Sch 4', () => {
  it.each`
    born            | reached         | because
    ${'1954-10-06'} | ${'2020-10-06'} | ${'the first of the 66s'}
    ${'1960-04-05'} | ${'2026-04-05'} | ${'the last of them'}
    ${'1960-04-06'} | ${'2026-05-06'} | ${'66 and a month'}
    ${'1960-05-05'} | ${'2026-06-05'} | ${'the end of that band'}
    ${'1960-05-06'} | ${'2026-07-06'} | ${'66 and two months: nobody reaches it in the month before'}
    ${'1960-07-31'} | ${'2026-11-30'} | ${'November has no 31st'}
    ${'1960-12-31'} | ${'2027-09-30'} | ${'nor has September'}
    ${'1961-01-31'} | ${'2027-11-30'} | ${'nor November of 2027'}
    ${'1961-03-06'} | ${'2028-03-06'} | ${'the first of the 67s'}
    ${'1978-04-06'} | ${'2046-04-06'} | ${'the first of the 68s'}
  `('$born, $reached: $because', ({ born, reached }) =>
    expect(String(pensionAgeDay(isoDate(born), law))).toBe(reached),
  );

  it('is reached on the day itself', () => {
    expect(isPensionAge(isoDate('1960-07-06'), isoDate('2026-11-05'), law)).toBe(false);
    expect(isPensionAge(isoDate('1960-07-06'), isoDate('2026-11-06'), law)).toBe(true);
    expect(isPensionAge(isoDate('1930-01-01'), isoDate('2026-11-06'), law)).toBe(true);
  });
});

describe('pension age reached before a day', () => {
  it.each`
    born            | sex         | before2016 | because
    ${'1951-04-05'} | ${'MALE'}   | ${true}    | ${'65 on 5 April 2016'}
    ${'1951-04-06'} | ${'MALE'}   | ${false}   | ${'65 on 6 April 2016'}
    ${'1953-04-05'} | ${'FEMALE'} | ${true}    | ${'the last women'}
    ${'1953-04-06'} | ${'FEMALE'} | ${false}   | ${'later'}
    ${'1952-01-01'} | ${null}     | ${null}    | ${'between the two it turns on sex'}
    ${'1950-01-01'} | ${null}     | ${true}    | ${'older than either'}
  `('$because', ({ born, sex, before2016 }) =>
    expect(reachedBefore2016({ birthDate: isoDate(born), sex }, law)).toBe(before2016),
  );

  it('is the last of March 1955 for 1 April 2021', () => {
    expect(reachedBefore2021({ birthDate: isoDate('1955-03-31'), sex: null }, law)).toBe(true);
    expect(reachedBefore2021({ birthDate: isoDate('1955-04-01'), sex: null }, law)).toBe(false);
  });
});

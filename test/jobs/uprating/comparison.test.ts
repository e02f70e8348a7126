import { isoText } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { compared } from '../../../src/jobs/uprating/comparison.js';
import { dayOfYear, lastDayOfYear, yearFrom } from '../../../src/jobs/uprating/days.js';
import { changedStatute } from '../../../src/parameters/what-if.js';
import { householdFrom } from '../../support/household-arbitrary.js';
import { pensioner, single, statute, TWO_YEARS } from './support.js';

const SAME_DAY = { ...TWO_YEARS, before: TWO_YEARS.after };

describe('a case on two sides', () => {
  it.each`
    year    | last            | first
    ${2024} | ${'2025-03-24'} | ${'2024-04-15'}
    ${2025} | ${'2026-03-23'} | ${'2025-04-14'}
    ${2026} | ${'2027-03-22'} | ${'2026-04-13'}
  `('asks about Mondays that hold one year of figures: $year', ({ year, last, first }) => {
    expect(isoText(lastDayOfYear(financialYear(year)))).toBe(last);
    expect(isoText(dayOfYear(financialYear(year)))).toBe(first);
  });

  it.each(['2025-27', '25-26', '2025', '2025-26 ', '1899-00'])('takes no %s for a year', text =>
    expect(yearFrom(text)).toBeNull(),
  );

  it('raises what is in payment only where it is told to', () => {
    const [plain, raised] = [{}, { STATE_PENSION: '10', RENT: '10' }].map(raises =>
      compared(householdFrom(pensioner), { ...SAME_DAY, raises }),
    );
    expect(plain?.total.after).toBe(plain?.total.before);
    const [first, second] = [raised?.before.amounts.housingBenefit, raised?.after.amounts.housingBenefit];
    // 35.00 more pension is 28.00 after tax at 20%, and takes 65% of that, 18.20; 10.00 more rent gives 10.00.
    expect(second?.minus(first ?? second).toFixed()).toBe('-8.20');
  });

  it('shows what another taper would do, and leaves the first side alone', () => {
    const working = {
      ...single,
      adults: [
        {
          id: 'ann',
          birthDate: '1986-01-15',
          employments: [{ net: '200.00', per: 'MONTH' as const, hoursPerWeek: 10 }],
        },
      ],
    };
    const after = { ...TWO_YEARS.after, statute: changedStatute(statute, { 'universalCredit.taper': '50' }) };
    const { amounts } = compared(householdFrom(working), { ...SAME_DAY, after }).after;
    // 424.90 less half of 200.00, for nobody here has a work allowance.
    expect(amounts.universalCredit.toFixed()).toBe('324.90');
    const kept = compared(householdFrom(working), SAME_DAY).after.amounts;
    expect(kept.universalCredit.toFixed()).toBe('314.90');
  });

  it.each([
    ['universalCredit.tapper', '50'],
    ['universalCredit.taper', 'half'],
    ['universalCredit.twoChildLimit', 'sometimes'],
  ])('refuses to change %s to %s', (id, value) => expect(() => changedStatute(statute, { [id]: value })).toThrow(id));

  it('marks a changed figure as one that nobody has verified, and gives the law another version', () => {
    const changed = changedStatute(statute, { 'universalCredit.taper': '50' });
    expect(changed.on(TWO_YEARS.after.day).universalCredit.taper).toMatchObject({ verified: 0, standing: 'invented' });
    expect(changed.version).not.toBe(statute.version);
    expect(changedStatute(statute, {})).toBe(statute);
  });
});

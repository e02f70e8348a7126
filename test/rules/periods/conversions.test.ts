import { isoDate } from '../../../src/domain/dates.js';
import type { Period } from '../../../src/domain/household/values.js';
import { Money } from '../../../src/domain/money.js';
import { benefitWeekOf } from '../../../src/rules/periods/benefit-week.js';
import { incomePerMonth } from '../../../src/rules/periods/income-per-month.js';
import { incomePerWeek } from '../../../src/rules/periods/income-per-week.js';
import { lhaPerMonth } from '../../../src/rules/periods/lha-per-month.js';
import { housingBenefitRatesDay } from '../../../src/rules/periods/rates-day.js';
import { rentFreeScale } from '../../../src/rules/periods/rent-free-scale.js';
import { rentPerMonth } from '../../../src/rules/periods/rent-per-month.js';
import { rentPerWeek } from '../../../src/rules/periods/rent-per-week.js';

const of = (amount: string, per: Period) => ({ amount: Money.pounds(amount), per });

describe('income for a week: HB Regs reg 33; SPC Regs reg 17(1)', () => {
  it.each`
    amount       | per               | week        | because
    ${'81.90'}   | ${'WEEK'}         | ${'81.90'}  | ${'a week is a week'}
    ${'180.00'}  | ${'TWO_WEEKS'}    | ${'90.00'}  | ${'two weeks are halved'}
    ${'884.80'}  | ${'FOUR_WEEKS'}   | ${'221.20'} | ${'four weeks of the new State Pension of 2024-25, 221.20'}
    ${'1000.00'} | ${'MONTH'}        | ${'230.77'} | ${'12,000 over 52 is 230.769...'}
    ${'1000.00'} | ${'THREE_MONTHS'} | ${'76.92'}  | ${'4,000 over 52 is 76.923...'}
    ${'1000.00'} | ${'YEAR'}         | ${'19.23'}  | ${'1,000 over 52 is 19.2307...'}
  `('$because', ({ amount, per, week }) => expect(incomePerWeek(of(amount, per)).toFixed()).toBe(week));

  it('is not rounded', () => {
    expect(incomePerWeek(of('1000.00', 'MONTH')).times(52).roundedToPenny().toFixed()).toBe('12000.00');
    expect(incomePerWeek(of('1000.00', 'MONTH')).equals(Money.pounds('230.77'))).toBe(false);
  });
});

describe('rent for a week: HB(SPC) Regs reg 61(2), as HB Regs reg 80(2)', () => {
  it.each`
    amount       | per               | week
    ${'400.00'}  | ${'FOUR_WEEKS'}   | ${'100.00'}
    ${'650.00'}  | ${'MONTH'}        | ${'150.00'}
    ${'1950.00'} | ${'THREE_MONTHS'} | ${'150.00'}
  `('$amount for $per is $week', ({ amount, per, week }) => expect(rentPerWeek(of(amount, per)).toFixed()).toBe(week));

  // Charnwood, non-dependant deductions 2025/26: 19.65 over 52 weeks is 21.29 over 48, and 45.15 is 48.91.
  it.each([
    ['19.65', '21.29'],
    ['45.15', '48.91'],
  ])('rent-free weeks make %s a week %s in 48 charged weeks', (whole, scaled) => {
    const { times, over } = rentFreeScale(4);
    expect(Money.pounds(whole).times(times).dividedBy(over).toFixed()).toBe(scaled);
  });
});

describe('amounts for a month: UC Regs reg 73(2) and Sch 4 para 7', () => {
  it.each`
    amount       | per               | month
    ${'81.90'}   | ${'WEEK'}         | ${'354.90'}
    ${'60.00'}   | ${'FOUR_WEEKS'}   | ${'65.00'}
    ${'300.00'}  | ${'THREE_MONTHS'} | ${'100.00'}
    ${'1200.00'} | ${'YEAR'}         | ${'100.00'}
    ${'90.00'}   | ${'TWO_WEEKS'}    | ${'195.00'}
  `('$amount for $per is $month', ({ amount, per, month }) => {
    expect(incomePerMonth(of(amount, per)).toFixed()).toBe(month);
    expect(rentPerMonth(of(amount, per)).toFixed()).toBe(month);
  });

  it('counts the payments that fall due where there are rent-free weeks', () => {
    expect(rentPerMonth(of('100.00', 'WEEK'), 4).toFixed()).toBe('400.00'); // 48 x 100 / 12
    expect(rentPerMonth(of('200.00', 'TWO_WEEKS'), 4).toFixed()).toBe('400.00'); // 24 x 200 / 12
    expect(rentPerMonth(of('500.00', 'MONTH'), 4).toFixed()).toBe('500.00');
  });

  // Bromley and the England list for 2026-27: Inner South East London, four bedrooms, 604.11 a week and 2,625.00 a month.
  it('finds the monthly local housing allowance', () =>
    expect(lhaPerMonth(Money.pounds('604.11')).minus(Money.pounds('2625')).abs().moreThan(Money.pence(2))).toBe(false));
});

describe('the day whose figures hold: HB Regs reg 79(3)(a)', () => {
  it.each`
    day             | per             | asked           | because
    ${'2025-04-06'} | ${'WEEK'}       | ${'2025-03-31'} | ${'the first Monday of April 2025 is the 7th'}
    ${'2025-04-07'} | ${'WEEK'}       | ${'2025-04-07'} | ${'from that Monday'}
    ${'2025-04-01'} | ${'MONTH'}      | ${'2025-04-01'} | ${'monthly rent has the new figures from 1 April'}
    ${'2024-04-01'} | ${'WEEK'}       | ${'2024-04-01'} | ${'1 April 2024 was a Monday'}
    ${'2026-04-05'} | ${'FOUR_WEEKS'} | ${'2026-03-31'} | ${'a multiple of a week counts as weekly'}
    ${'2026-05-02'} | ${'WEEK'}       | ${'2026-05-02'} | ${'May is past it'}
  `('$because', ({ day, per, asked }) => expect(String(housingBenefitRatesDay(isoDate(day), per))).toBe(asked));

  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
  ])('%s lies in the benefit week from %s', (day, monday) => expect(String(benefitWeekOf(isoDate(day)))).toBe(monday));
});

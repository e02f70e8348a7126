import { warningsOf } from '../../../src/domain/working-warnings.js';
import { netEarningsPerMonth } from '../../../src/rules/earnings/net-earnings-month.js';
import { netEarningsPerWeek } from '../../../src/rules/earnings/net-earnings-week.js';
import { aJob, anEarner, aTrade, OF_2025, OF_2026, taxOn } from './support.js';

const context = taxOn(OF_2026);
const week = (more: Parameters<typeof anEarner>[0]) => netEarningsPerWeek(anEarner(more), context);
const month = (more: Parameters<typeof anEarner>[0]) => netEarningsPerMonth(anEarner(more), context);
const contribution = (kind: 'NET_PAY' | 'RELIEF_AT_SOURCE' | 'NO_RELIEF', amount: string, per: 'WEEK' | 'MONTH') => [
  { kind, amount, per },
];

describe('net pay for a week: HB Regs reg 36(3); SPC Regs reg 17B', () => {
  it('is gross less tax, National Insurance and half of pension contributions', () => {
    const pension = contribution('NET_PAY', '15.00', 'WEEK');
    const { employed } = week({ employments: [{ ...aJob('300.00'), pensionContributions: pension }] });
    // 300 - 8% of 58 - 7.50 - 20% of (15,600 - 780 - 12,570) / 52 = 300 - 4.64 - 7.50 - 8.6538
    expect(employed.amount.toFixed()).toBe('279.21');
    expect(employed.amount.times(52).toFixed()).toBe('14518.72');
  });

  it('carries the figures it was worked out from, and says when one is past the day it was checked', () => {
    const later = netEarningsPerWeek(anEarner({ employments: [aJob('300.00')] }), taxOn('2027-01-10'));
    const doubted = warningsOf(later.employed).map(one =>
      one.kind === 'ASSUMPTION' ? '' : `${one.kind} ${one.parameter.id}`,
    );
    expect(doubted).toEqual(
      expect.arrayContaining([
        'PAST_CHECKED nationalInsurance.primaryThreshold.week',
        'PAST_CHECKED nationalInsurance.class1MainRate',
        'PAST_CHECKED incomeTax.personalAllowance',
        'PAST_CHECKED incomeTax.ratesRestOfUk.from0',
      ]),
    );
  });

  it('works a yearly salary out on the year', () => {
    // 30,000 - 3,486 - 1,394.40 = 25,119.60
    expect(
      week({ employments: [aJob('30000.00', 'YEAR')] })
        .employed.amount.times(52)
        .toFixed(),
    ).toBe('25119.60');
  });

  it('shares one allowance between two jobs and gives each its own National Insurance threshold', () => {
    const { employed } = week({ employments: [aJob('200.00'), aJob('200.00')] });
    // 400 - 20% of (20,800 - 12,570) / 52 = 400 - 31.6538; neither job reaches 242
    expect(employed.amount.toFixed()).toBe('368.35');
  });

  it('takes pay stated after tax as it is, less half of contributions with or without relief', () => {
    const pension = contribution('NO_RELIEF', '10.00', 'WEEK');
    const job = { net: '250.00', per: 'WEEK', hoursPerWeek: 30, pensionContributions: pension } as const;
    expect(week({ employments: [job] }).employed.amount.toFixed()).toBe('245.00');
  });

  it('says so where tax was worked out without a job', () => {
    const { employed } = week({ employments: [aJob('300.00'), { net: '250.00', per: 'WEEK', hoursPerWeek: 10 }] });
    expect(warningsOf(employed).map(({ kind }) => kind)).toContain('ASSUMPTION');
  });
});

describe('a pension and earnings together', () => {
  it.each`
    pension     | taxOnPension | net        | because
    ${'230.25'} | ${'0.00'}    | ${'82.30'} | ${'the allowance less 11,973 is left: 20% of 4,603 a year is 17.70'}
    ${'300.00'} | ${'11.65'}   | ${'80.00'} | ${'the allowance goes to the pension: the job bears 20% of all of it'}
  `('$because', ({ pension, taxOnPension, net }) => {
    const older = anEarner({
      birthDate: '1955-01-01',
      employments: [aJob('100.00')],
      incomes: [{ kind: 'OCCUPATIONAL_PENSION', amount: pension, per: 'WEEK' }],
    });
    const { employed, taxOnOtherIncome } = netEarningsPerWeek(older, taxOn(OF_2025));
    expect([taxOnOtherIncome.amount.toFixed(), employed.amount.toFixed()]).toEqual([taxOnPension, net]);
  });

  it('leaves untaxed benefits out', () => {
    const { taxOnOtherIncome } = week({ incomes: [{ kind: 'CHILD_BENEFIT', amount: '900.00', per: 'WEEK' }] });
    expect(taxOnOtherIncome.amount.toFixed()).toBe('0.00');
  });
});

describe('self-employment for a week: HB Regs regs 38 and 39', () => {
  it('takes off tax, Class 4 and half of premiums', () => {
    const pensionContributions = contribution('RELIEF_AT_SOURCE', '100.00', 'MONTH');
    const { selfEmployed } = week({ selfEmployments: [{ ...aTrade('25000.00', '5000.00'), pensionContributions }] });
    // 20,000 - 20% of 7,430 - 6% of 7,430 - 600 = 20,000 - 1,486 - 445.80 - 600
    expect(selfEmployed.amount.times(52).toFixed()).toBe('17468.20');
  });

  it('counts a third of what a child-minder takes, whatever the expenses', () => {
    const trade = { ...aTrade('15600.00', '14000.00'), trade: 'CHILD_MINDER' } as const;
    expect(week({ selfEmployments: [trade] }).selfEmployed.amount.toFixed()).toBe('100.00');
  });

  it('has all of it bear the basic rate, and no contributions above the upper limit', () => {
    // 60,000 - 20% of 47,430 - 6% of 37,700 = 60,000 - 9,486 - 2,262
    expect(
      week({ selfEmployments: [aTrade('60000.00', '0.00')] })
        .selfEmployed.amount.times(52)
        .toFixed(),
    ).toBe('48252.00');
  });

  it('never sets a loss against another trade', () => {
    const trades = [aTrade('5000.00', '9000.00'), aTrade('5200.00', '0.00')];
    expect(week({ selfEmployments: trades }).selfEmployed.amount.toFixed()).toBe('100.00');
  });

  it('has only what a job leaves of the allowance', () => {
    const { selfEmployed } = week({ employments: [aJob('200.00')], selfEmployments: [aTrade('5200.00', '0.00')] });
    // 12,570 - 10,400 leaves 2,170: 5,200 - 20% of 3,030 = 4,594
    expect(selfEmployed.amount.times(52).toFixed()).toBe('4594.00');
  });
});

describe('net earnings for a month: UC Regs regs 55 and 57', () => {
  it('takes off the whole of a contribution with relief', () => {
    const pension = contribution('NET_PAY', '15.00', 'WEEK');
    const { employed } = month({ employments: [{ ...aJob('300.00'), pensionContributions: pension }] });
    // 1,300 - 4.64 x 52 / 12 - 65 - 450 / 12 = 1,300 - 20.1067 - 65 - 37.50
    expect(employed.amount.toFixed()).toBe('1177.39');
  });

  it('takes a contribution with relief at source off as it was paid, and says so', () => {
    const pension = contribution('RELIEF_AT_SOURCE', '80.00', 'MONTH');
    const { employed } = month({ employments: [{ ...aJob('1500.00', 'MONTH'), pensionContributions: pension }] });
    // 1,500 - 8% of 452 - 80 - 20% of 5,430 / 12 = 1,500 - 36.16 - 80 - 90.50
    expect(employed.amount.toFixed()).toBe('1293.34');
    expect(warningsOf(employed).map(({ kind }) => kind)).toEqual(['ASSUMPTION']);
  });

  it('takes off nothing for one without', () => {
    const pension = contribution('NO_RELIEF', '10.00', 'WEEK');
    const job = { net: '1200.00', per: 'MONTH', hoursPerWeek: 30, pensionContributions: pension } as const;
    expect(month({ employments: [job] }).employed.amount.toFixed()).toBe('1200.00');
  });

  it('takes the tax and Class 4 that are due off a profit', () => {
    // (60,000 - 11,432 - 2,262 - 194.60) / 12
    expect(month({ selfEmployments: [aTrade('60000.00', '0.00')] }).selfEmployed.amount.toFixed()).toBe('3842.62');
  });

  it('takes unused losses off last, and stops at nothing', () => {
    const profit = (unusedLosses: string) =>
      month({ selfEmployments: [{ ...aTrade('12000.00', '0.00'), unusedLosses }] }).selfEmployed.amount.toFixed();
    expect([profit('400.00'), profit('4000.00')]).toEqual(['600.00', '0.00']);
  });
});

import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { reductionChangeDay } from '../../../src/rules/changes/reduction-change-day.js';
import { excessReduction, type ReductionRun } from '../../../src/rules/overpayments/excess-reduction.js';

const run = (from: string, to: string, perYear: string): ReductionRun => ({
  from: isoDate(from),
  to: isoDate(to),
  perDay: Money.pounds(perYear).dividedBy(365),
});

describe('a reduction of council tax that was too much', () => {
  it('is charged again by the day', () => {
    // 730.00 a year is 2.00 a day, 365.00 is 1.00; from 1 to 30 June 2025 a day was 1.00 too much: 30.00
    const { differences, excess, shortfall } = excessReduction(
      [run('2025-04-01', '2025-06-30', '730.00')],
      [run('2025-04-01', '2025-05-31', '730.00'), run('2025-06-01', '2025-06-30', '365.00')],
    );
    expect(differences.map(({ from, to, days, amount }) => `${from} ${to} ${days} ${amount.toFixed()}`)).toEqual([
      '2025-06-01 2025-06-30 30 30.00',
    ]);
    expect([excess.toFixed(), shortfall.toFixed()]).toEqual(['30.00', '0.00']);
  });

  it('gives what was too little, and counts a day in neither list as none', () => {
    const { excess, shortfall } = excessReduction(
      [run('2025-04-01', '2025-04-10', '365.00')],
      [run('2025-04-06', '2025-04-15', '730.00')],
    );
    // 5 days with nothing due: 5.00 too much; 5 days 1.00 too little and 5 days 2.00 too little: 15.00
    expect([excess.toFixed(), shortfall.toFixed()]).toEqual(['5.00', '15.00']);
  });

  it('is nothing where what was given was due', () => {
    const same = [run('2025-04-01', '2026-03-31', '812.34')];
    expect(excessReduction(same, same).differences).toEqual([]);
  });
});

describe('from which day a change of a reduction counts: SI 2012/2885, Sch. 1 para. 46', () => {
  const on = isoDate('2025-05-07');
  it.each`
    kind                    | scheme           | fromWeekAfter | from
    ${'OTHER'}              | ${'PENSION_AGE'} | ${false}      | ${'2025-05-12'}
    ${'COUNCIL_TAX'}        | ${'PENSION_AGE'} | ${false}      | ${'2025-05-07'}
    ${'PARTNER'}            | ${'PENSION_AGE'} | ${false}      | ${'2025-05-07'}
    ${'NON_DEPENDANT_RISE'} | ${'PENSION_AGE'} | ${false}      | ${'2025-11-10'}
    ${'NON_DEPENDANT_RISE'} | ${'LOCAL'}       | ${false}      | ${'2025-05-07'}
    ${'OTHER'}              | ${'LOCAL'}       | ${false}      | ${'2025-05-07'}
    ${'OTHER'}              | ${'LOCAL'}       | ${true}       | ${'2025-05-12'}
  `('$kind in $scheme, week after $fromWeekAfter: $from', ({ kind, scheme, fromWeekAfter, from }) => {
    expect(reductionChangeDay(kind, on, { scheme, fromWeekAfter, delayWeeks: 26 }).from.toString()).toBe(from);
  });
});

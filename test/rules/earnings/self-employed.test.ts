import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { class4 } from '../../../src/rules/earnings/class-4.js';
import { selfEmployedPerWeek } from '../../../src/rules/earnings/self-employed-week.js';
import { anEarner, aTrade, OF_2025, taxOn } from './support.js';

const PROFITS = Money.pounds('22570.00');

describe('Class 4 in the year in which pension age is reached: SI 2001/1004, reg. 91', () => {
  const birthDate = isoDate('1960-03-01');
  // 66 on 1 March 2026. 6% of 22,570 - 12,570 is 600.00.
  it.each`
    day             | due         | because
    ${'2026-02-01'} | ${'600.00'} | ${'under it'}
    ${'2026-03-20'} | ${'600.00'} | ${'reached, but not at the beginning of the year'}
    ${'2026-04-05'} | ${'600.00'} | ${'the last day of that year'}
    ${'2026-04-06'} | ${'0.00'}   | ${'the first day of the next'}
    ${'2026-04-07'} | ${'0.00'}   | ${'and the second'}
    ${'2026-05-01'} | ${'0.00'}   | ${'and after'}
    ${'2026-12-10'} | ${'0.00'}   | ${'to its end'}
  `('on $day $due: $because', ({ day, due }) =>
    expect(class4({ profits: PROFITS, birthDate, aboveUpperLimit: false }, taxOn(day)).amount.toFixed()).toBe(due),
  );

  it('shows the rate', () => {
    const { steps } = class4({ profits: PROFITS, birthDate, aboveUpperLimit: false }, taxOn(OF_2025));
    expect(steps.map(({ label, parameters }) => [label.slice(0, 5), parameters.length])).toEqual([['6% of', 1]]);
  });
});

describe('net profit for a week: HB Regs, regs 38 and 39', () => {
  const net = (trade: object | null, nation: 'ENGLAND' | 'SCOTLAND' = 'ENGLAND') =>
    selfEmployedPerWeek(
      {
        earner: anEarner({ selfEmployments: trade === null ? [] : [{ ...aTrade('22570.00', '0.00'), ...trade }] }),
        allowanceLeft: Money.pounds('12570.00'),
      },
      taxOn(OF_2025, nation),
    );
  const first = (trade: object | null) => net(trade).steps[0]?.label;

  it('22,570 less 20% of 10,000 and 6% of 10,000 is 19,970 a year, 384.04 a week', () => {
    expect(net({}).amount.toFixed()).toBe('384.04');
    expect(net(null).amount.toFixed()).toBe('0.00');
  });

  it('says what each part is, with the figures of the law', () => {
    expect(first({})).toBe('Profit for a week');
    expect(first({ trade: 'CHILD_MINDER' })).toMatch(/child-minder/);
    expect(first(null)).toBe('No self-employment');
    expect(net({}).steps.map(({ label, parameters }) => [label, parameters.length])).toEqual([
      ['Profit for a week', 0],
      ['Income tax at the basic rate', 2],
      ['Class 4 contributions', 1],
      ['Half of pension premiums', 0],
    ]);
  });

  it('takes the basic rate of Scotland in Scotland', () => {
    const rate = (nation: 'ENGLAND' | 'SCOTLAND') => net({}, nation).steps[1]?.parameters[0];
    expect([rate('ENGLAND')?.text, rate('SCOTLAND')?.text]).toEqual(['20', '20']);
    expect(rate('SCOTLAND')?.id).not.toBe(rate('ENGLAND')?.id);
  });
});

import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { warningsOf } from '../../../src/domain/working-warnings.js';
import { doubted, havePossessed, type Judge, possessed } from '../../../src/rules/notional-income/possessed.js';
import { aHousehold } from '../../support/household.js';

const PENSION = { ground: 'ON_APPLICATION', kind: 'PERSONAL_PENSION', amount: '130.00', per: 'MONTH' } as const;
const EARNINGS = { ground: 'UNDERPAID', kind: 'EARNINGS', amount: '60.00', per: 'WEEK' } as const;
type Stated = typeof PENSION | typeof EARNINGS;
const household = (...notionalIncomes: readonly Stated[]) =>
  aHousehold({
    adults: [{ id: 'ann', birthDate: '1986-06-01', notionalIncomes } as never, { birthDate: '1986-06-01' }],
  });

/** A scheme of whose rules that on earnings was read, and that on pensions was not. */
const judge: Judge = ({ kind }) =>
  kind === 'EARNINGS' ? { counts: true, law: 'reg. 1' } : { counts: false, law: 'reg. 2', unread: true };

describe('what a person is treated as possessing', () => {
  it('is said of each, with what the scheme makes of it: 130.00 a month is 30.00 a week', () => {
    const { adults } = household(EARNINGS, PENSION);
    expect(possessed(adults, judge).map(({ person, counts, reason }) => [person, counts, reason])).toEqual([
      [
        'ann',
        true,
        'Taken as income of ann though it is not paid: earnings, beyond what the work is paid, 60.00 a week',
      ],
      [
        'ann',
        false,
        'Not taken as income of ann though it is not paid: personal pension, to be had on application, 30.00 a week',
      ],
    ]);
  });

  it('leaves a doubt where one of several goes by a paragraph that nobody read, of one of two people', () => {
    const doubts = (...incomes: readonly Stated[]) =>
      warningsOf(doubted(keeping.from(Money.zero, 'Income'), household(...incomes).adults, judge)).length;
    expect([doubts(EARNINGS, PENSION), doubts(EARNINGS), doubts()]).toEqual([1, 0, 0]);
  });

  it('is nothing for nearly everybody', () => {
    expect([havePossessed(household().adults), havePossessed(household(EARNINGS).adults)]).toEqual([false, true]);
  });
});

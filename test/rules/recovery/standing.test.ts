import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { arrangementStanding } from '../../../src/rules/recovery/standing.js';

const instalments = ['2026-12-01', '2027-01-01', '2027-02-01'].map(due => ({
  due: isoDate(due),
  amount: Money.pounds('50.00'),
}));
const on = (today: string, paid: string, missedToBreak = 1) =>
  arrangementStanding({ instalments, paid: Money.pounds(paid), today: isoDate(today), graceDays: 7, missedToBreak });

describe('how an arrangement stands: three payments of 50.00, seven days of grace', () => {
  it.each`
    today           | paid        | kept | missed | broken   | completed | behindBy   | because
    ${'2026-12-08'} | ${'0.00'}   | ${0} | ${0}   | ${false} | ${false}  | ${'0.00'}  | ${'the seventh day of grace still counts'}
    ${'2026-12-09'} | ${'0.00'}   | ${0} | ${1}   | ${true}  | ${false}  | ${'50.00'} | ${'the day after it does not'}
    ${'2026-12-09'} | ${'49.99'}  | ${0} | ${1}   | ${true}  | ${false}  | ${'0.01'}  | ${'a penny short is missed'}
    ${'2026-12-09'} | ${'50.00'}  | ${1} | ${0}   | ${false} | ${false}  | ${'0.00'}  | ${'paid is kept'}
    ${'2027-01-09'} | ${'100.00'} | ${2} | ${0}   | ${false} | ${false}  | ${'0.00'}  | ${'one payment may cover two'}
    ${'2027-02-09'} | ${'60.00'}  | ${1} | ${2}   | ${true}  | ${false}  | ${'90.00'} | ${'what was paid covers the first ones first'}
    ${'2026-12-01'} | ${'150.00'} | ${3} | ${0}   | ${false} | ${true}   | ${'0.00'}  | ${'all of it early is the end'}
  `('$today, $paid paid: $because', ({ today, paid, kept, missed, broken, completed, behindBy }) => {
    const standing = on(today, paid);
    expect({ ...standing, behindBy: standing.behindBy.toFixed(), nextDue: undefined }).toEqual({
      kept,
      missed,
      broken,
      completed,
      behindBy,
      nextDue: undefined,
    });
  });

  it('breaks with as many missed as the policy says', () => {
    expect(on('2026-12-09', '0.00', 2)).toMatchObject({ missed: 1, broken: false });
    expect(on('2027-01-09', '0.00', 2)).toMatchObject({ missed: 2, broken: true });
  });
});

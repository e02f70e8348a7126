import { isoDate } from '../../../src/domain/dates.js';
import type { Period } from '../../../src/domain/household/values.js';
import { Money } from '../../../src/domain/money.js';
import { class1 } from '../../../src/rules/earnings/class-1.js';
import { class4 } from '../../../src/rules/earnings/class-4.js';
import { OF_2026, taxOn } from './support.js';

const BORN = isoDate('1986-06-01');
const context = taxOn(OF_2026);
const contribution = (amount: string, per: Period, born = BORN) =>
  class1({ amount: Money.pounds(amount), per }, born, context).amount.toFixed();

// gov.uk, National Insurance rates and thresholds: 242 and 967 a week, 1,048 and 4,189 a month, 8% and 2%.
describe('class 1 of an employee: SSCBA 1992 s 8; SI 2001/1004 regs 10 to 12', () => {
  it.each`
    pay           | per             | due          | because
    ${'242.00'}   | ${'WEEK'}       | ${'0.00'}    | ${'the threshold itself is free'}
    ${'500.00'}   | ${'WEEK'}       | ${'20.64'}   | ${'8% of 258'}
    ${'1000.00'}  | ${'WEEK'}       | ${'58.66'}   | ${'8% of 725 and 2% of 33'}
    ${'1000.00'}  | ${'TWO_WEEKS'}  | ${'41.28'}   | ${'8% of 516: the threshold of a fortnight is 484'}
    ${'1000.00'}  | ${'FOUR_WEEKS'} | ${'2.64'}    | ${'8% of 33: of four weeks it is 967, not four times 242'}
    ${'2500.00'}  | ${'MONTH'}      | ${'116.16'}  | ${'8% of 1,452'}
    ${'30000.00'} | ${'YEAR'}       | ${'1394.40'} | ${'8% of 17,430'}
    ${'242.06'}   | ${'WEEK'}       | ${'0.00'}    | ${'0.48 of a penny'}
    ${'248.31'}   | ${'WEEK'}       | ${'0.50'}    | ${'50.48 pence'}
  `('$pay for $per is $due: $because', ({ pay, per, due }) => expect(contribution(pay, per)).toBe(due));

  it('drops exactly half a penny', () => {
    expect(contribution('967.25', 'WEEK')).toBe('58.00'); // 58.00 and 0.5 of a penny at 2%
    expect(contribution('967.75', 'WEEK')).toBe('58.01'); // 1.5 pence: the half dropped
  });

  it('ends at State Pension age', () => {
    expect(contribution('500.00', 'WEEK', isoDate('1960-04-06'))).toBe('0.00'); // 66 and a month on 6 May 2026
    expect(contribution('500.00', 'WEEK', isoDate('1960-05-06'))).toBe('20.64'); // on 6 July 2026
  });
});

describe('class 4 of the self-employed: SSCBA 1992 s 15', () => {
  const of = (profits: string, { born = BORN, aboveUpperLimit = true } = {}) =>
    class4({ profits: Money.pounds(profits), birthDate: born, aboveUpperLimit }, context).amount.toFixed();

  it.each`
    profits       | due          | because
    ${'12570.00'} | ${'0.00'}    | ${'the lower limit'}
    ${'20000.00'} | ${'445.80'}  | ${'6% of 7,430'}
    ${'60000.00'} | ${'2456.60'} | ${'6% of 37,700 and 2% of 9,730'}
  `('$profits: $because', ({ profits, due }) => expect(of(profits)).toBe(due));

  it('stops at the upper limit for housing benefit: HB Regs reg 39(2)(b)', () =>
    expect(of('60000.00', { aboveUpperLimit: false })).toBe('2262.00'));

  it('is due for the whole of the year in which pension age is reached', () => {
    expect(of('20000.00', { born: isoDate('1960-04-06') })).toBe('445.80');
    expect(of('20000.00', { born: isoDate('1960-04-05') })).toBe('0.00'); // 66 on 5 April 2026, before the year began
  });
});

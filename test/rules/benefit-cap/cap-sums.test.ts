import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { universalCreditCap } from '../../../src/rules/benefit-cap/universal-credit-cap.js';
import { day, statute } from '../universal-credit/support.js';

// 22,020.00 / 12 = 1,835.00: a lone parent outside Greater London, SI 2013/376, reg. 80A(2)(d)
const annualLimit = statute.on(day('2026-04-06')).benefitCap.elsewhereCoupleOrLoneParent.year;
const pounds = Money.pounds;
const cap = (universalCredit: string, other: string, childcare = '0.00') =>
  universalCreditCap({
    universalCredit: pounds(universalCredit),
    others: [{ of: pounds(other), note: 'Child benefit' }],
    annualLimit,
    childcareElement: pounds(childcare),
    sink: keeping,
  });

describe('the sums of the cap: SI 2013/376, regs 80 and 81', () => {
  it.each`
    universalCredit | other        | childcare  | cut         | because
    ${'1785.00'}    | ${'100.00'}  | ${'0.00'}  | ${'50.00'}  | ${'1,885.00 is 50.00 above the limit'}
    ${'1735.00'}    | ${'100.00'}  | ${'0.00'}  | ${'0.00'}   | ${'exactly the limit'}
    ${'1700.00'}    | ${'100.00'}  | ${'30.00'} | ${'0.00'}   | ${'below it, with childcare or without'}
    ${'1785.00'}    | ${'100.00'}  | ${'20.00'} | ${'30.00'}  | ${'reg. 81(1)(b): 50.00 less 20.00'}
    ${'1785.00'}    | ${'100.00'}  | ${'80.00'} | ${'0.00'}   | ${'reg. 81(2): childcare above the excess leaves no reduction'}
    ${'60.00'}      | ${'1900.00'} | ${'0.00'}  | ${'60.00'}  | ${'125.00 of excess, but universal credit is 60.00'}
    ${'125.00'}     | ${'1835.00'} | ${'0.00'}  | ${'125.00'} | ${'all of it, and no more'}
  `('$because: $cut', ({ universalCredit, other, childcare, cut }) => {
    const working = cap(universalCredit, other, childcare);
    expect(working.amount.toFixed()).toBe(cut);
  });

  it('shows where the limit came from, and why nothing is taken', () => {
    const month = cap('1785.00', '100.00').steps.find(({ effect }) => effect === 'less');
    expect(month?.amount?.toFixed()).toBe('1835.00');
    expect(month?.formula).toBe(`${annualLimit.text} / 12`);
    expect(month?.parameters).toEqual([annualLimit]);
    expect(cap('1735.00', '100.00').steps.at(-1)?.label).toBe('Within the cap');
    expect(cap('1785.00', '100.00', '50.00').steps.at(-1)?.label).toBe('The childcare costs element covers the excess');
  });
});

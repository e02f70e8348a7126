import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { weeklyMaximum, weeklyRecovery, weeksToRecover } from '../../../src/rules/overpayments/weekly-recovery.js';
import { lawOf } from '../housing-benefit/support.js';

const law2024 = lawOf('2024-06-03');
const perWeek = (leftOut: string, fraud: boolean, benefit = '150.00'): string =>
  weeklyRecovery(
    { fraud, leftOutPerWeek: Money.pounds(leftOut), benefitPerWeek: Money.pounds(benefit) },
    { law: law2024, sink: keeping },
  ).amount.toFixed();

describe('most recovered a week: HB Regs, reg. 102; Preston City Council, recovery rates 2024/25', () => {
  // 90.50 x 5% = 4.525, rounded up to 4.55; x 3 = 13.65 and x 5 = 22.75; then half of the earnings left out
  it.each`
    who              | leftOut    | ordinary   | fraud
    ${'single'}      | ${'5.00'}  | ${'16.15'} | ${'25.25'}
    ${'couple'}      | ${'10.00'} | ${'18.65'} | ${'27.75'}
    ${'disability'}  | ${'20.00'} | ${'23.65'} | ${'32.75'}
    ${'lone parent'} | ${'25.00'} | ${'26.15'} | ${'35.25'}
    ${'no earnings'} | ${'0.00'}  | ${'13.65'} | ${'22.75'}
  `('$who: $ordinary, after fraud $fraud', ({ leftOut, ordinary, fraud }) => {
    expect([perWeek(leftOut, false), perWeek(leftOut, true)]).toEqual([ordinary, fraud]);
  });

  it.each(['2024-06-03', '2025-06-02', '2026-06-01'])('comes to the figure that is kept for the year of %s', day => {
    const law = lawOf(day);
    expect(weeklyMaximum(false, law).toFixed()).toBe(law.housingBenefit.overpaymentWeeklyMaximum.text);
    expect(weeklyMaximum(true, law).toFixed()).toBe(law.housingBenefit.overpaymentWeeklyMaximumFraud.text);
  });

  it('(5) leaves 50p of benefit', () => {
    expect(perWeek('0.00', false, '10.00')).toBe('9.50');
    expect(perWeek('0.00', false, '14.15')).toBe('13.65');
    expect(perWeek('0.00', false, '0.40')).toBe('0.00');
  });

  it('says of each step how it comes about, and by which figures', () => {
    const facts = { fraud: false, leftOutPerWeek: Money.pounds('20.00'), benefitPerWeek: Money.pounds('10.00') };
    const { steps } = weeklyRecovery(facts, { law: law2024, sink: keeping });
    expect(steps.map(({ label, formula, parameters }) => [label, formula, parameters.length])).toEqual([
      ['Most for a week', '3 x 5% of 90.50, rounded up to 0.05', 5],
      ['Half of what is left out of income', '20.00 / 2', 1],
      ['At least 0.50 of benefit is left for the week', null, 1],
    ]);
    const [afterFraud] = weeklyRecovery({ ...facts, fraud: true }, { law: law2024, sink: keeping }).steps;
    expect([afterFraud?.label, afterFraud?.formula]).toEqual([
      'Most for a week, after fraud',
      '5 x 5% of 90.50, rounded up to 0.05',
    ]);
  });

  it('counts the weeks, the last of them for what is left', () => {
    // 506.60 / 13.65 = 37.1
    expect(weeksToRecover(Money.pounds('506.60'), Money.pounds('13.65'))).toBe(38);
    expect(weeksToRecover(Money.pounds('27.30'), Money.pounds('13.65'))).toBe(2);
    expect(weeksToRecover(Money.zero, Money.pounds('13.65'))).toBe(0);
    expect(weeksToRecover(Money.zero, Money.zero)).toBe(0);
    expect(weeksToRecover(Money.pounds('-5.00'), Money.pounds('13.65'))).toBe(0);
    expect(weeksToRecover(Money.pounds('27.30'), Money.zero)).toBeNull();
  });
});

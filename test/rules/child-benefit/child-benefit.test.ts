import { keeping } from '../../../src/domain/working-sink.js';
import { childBenefitPerWeek } from '../../../src/rules/child-benefit/child-benefit.js';
import { countsForChildBenefit } from '../../../src/rules/child-benefit/paid-for.js';
import { child, day, household, statute } from '../universal-credit/support.js';

const week = (children: ReturnType<typeof child>[], on = '2026-06-01') =>
  childBenefitPerWeek(household({ children }).children, statute.on(day(on)).childBenefit, keeping).amount.toFixed();
const [c1, c2, c3] = [child('c1', '2015-01-01'), child('c2', '2018-01-01'), child('c3', '2021-01-01')];

describe('child benefit: SI 2006/965, reg. 2', () => {
  it.each`
    children                                         | on              | expected   | because
    ${[]}                                            | ${'2026-06-01'} | ${'0.00'}  | ${'no child'}
    ${[c1]}                                          | ${'2026-06-01'} | ${'27.05'} | ${'the eldest'}
    ${[c1, c2, c3]}                                  | ${'2026-06-01'} | ${'62.85'} | ${'27.05 + 2 x 17.90'}
    ${[c1, c2, c3]}                                  | ${'2025-06-01'} | ${'60.55'} | ${'26.05 + 2 x 17.25'}
    ${[{ ...c1, childBenefitInPayment: false }, c2]} | ${'2026-06-01'} | ${'27.05'} | ${'the eldest for whom it is paid'}
    ${[{ ...c1, fostered: true }, c2]}               | ${'2026-06-01'} | ${'27.05'} | ${'a child placed by a council has none'}
  `('$because', ({ children, on, expected }) => expect(week(children, on)).toBe(expected));

  it('gives the higher rate to the eldest, whichever is named first, and names each with its figure', () => {
    const { childBenefit } = statute.on(day('2026-06-01'));
    const { steps } = childBenefitPerWeek(household({ children: [c3, c1] }).children, childBenefit, keeping);
    expect(
      steps.map(({ label, amount, parameters }) => [label.slice(-2), amount?.toFixed(), parameters.length]),
    ).toEqual([
      ['c1', '27.05', 1],
      ['c3', '17.90', 1],
    ]);
    const none = childBenefitPerWeek([], childBenefit, keeping);
    expect(none.steps.map(({ label }) => label)).toEqual(['Child benefit is not paid for a child']);
  });
});

describe('who child benefit is for: SI 2006/223, reg. 3(1)', () => {
  const learning = { qualifyingYoungPerson: true };
  it.each`
    born            | more                               | on              | counts   | because
    ${'2006-07-01'} | ${learning}                        | ${'2025-08-31'} | ${true}  | ${'19 in July, and in education'}
    ${'2006-07-01'} | ${learning}                        | ${'2025-10-06'} | ${true}  | ${'still: only universal credit stops on 1 September'}
    ${'2006-07-01'} | ${learning}                        | ${'2026-06-30'} | ${true}  | ${'the day before the 20th birthday'}
    ${'2006-07-01'} | ${learning}                        | ${'2026-07-01'} | ${false} | ${'the 20th birthday'}
    ${'2006-07-01'} | ${{}}                              | ${'2025-08-31'} | ${false} | ${'not in education'}
    ${'2006-07-01'} | ${{ ...learning, fostered: true }} | ${'2025-10-06'} | ${false} | ${'placed by a council'}
  `('$on: $because', ({ born, more, on, counts }) => {
    const [one] = household({ children: [child('c1', born, more)] }).children;
    expect(one && countsForChildBenefit(one, day(on))).toBe(counts);
  });
});

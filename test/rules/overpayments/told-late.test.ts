import { aWorker, type CaseSketch, decided, part, periodsOf } from './support.js';

/**
 * DWP, housing benefit overpayments guide, para. 1.1: "On 8 October 2019 his adult daughter, who is in full time employment,
 * comes to live with him. ... fails to inform the Local Authority of this change of circumstances until 6 November 2019. ...
 * a non-dependant deduction should have been made for the daughter from benefit week starting 14 October 2019 ... An
 * overpayment occurred for four weeks for the period 14 October 2019 to 10 November 2019." Here in 2025, when 8 October is a
 * Wednesday, with the rent and the deduction of that year.
 */
const DAUGHTER: CaseSketch = {
  base: { rent: '200.00' },
  from: '2025-10-06',
  to: '2025-11-09',
  changes: [
    {
      id: 'daughter',
      kind: 'NON_DEPENDANT',
      on: '2025-10-08',
      told: '2025-11-06',
      facts: part('nonDependants', { nonDependants: aWorker('700.00') }),
    },
  ],
  paid: [{ from: '2025-10-06', to: '2025-11-09', perWeek: '200.00' }],
};

describe('a non-dependant told late: HB Regs, reg. 79(1)', () => {
  it('overpays from the Monday after the arrival to the week in which the council was told', () => {
    // 577 a week and above: 126.65 off; four weeks x 126.65 = 506.60
    expect(periodsOf(decided(DAUGHTER))).toEqual(['2025-10-13 to 2025-11-09 CLAIMANT_ERROR 506.60']);
  });

  it('leaves the week of the change as it was', () => {
    const [first, second] = decided(DAUGHTER).due;
    expect([first?.weekly.toFixed(), second?.weekly.toFixed()]).toEqual(['200.00', '73.35']);
  });
});

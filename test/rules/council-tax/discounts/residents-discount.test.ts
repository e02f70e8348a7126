import { householder, resident, totalOf, yearOf } from '../support.js';

const student = { disregards: [{ reason: 'STUDENT' as const, certificate: true }] };
const carer = {
  disregards: [
    {
      reason: 'CARER' as const,
      qualifyingBenefit: true,
      sameDwelling: true,
      weeklyHours: 40,
      partnerOrParentOfChild: false,
    },
  ],
};

describe('residents discount: LGFA 1992, s. 11', () => {
  it.each`
    people                                                              | payable      | because
    ${[householder('a'), resident('b')]}                                | ${'2000.00'} | ${'two count: nothing off'}
    ${[householder('a')]}                                               | ${'1500.00'} | ${'(1)(a) one resident: a quarter off'}
    ${[householder('a'), resident('b', student)]}                       | ${'1500.00'} | ${'(1)(b) all but one disregarded: a quarter off'}
    ${[householder('a'), resident('b', student), resident('c', carer)]} | ${'1500.00'} | ${'(1)(b) the same for three'}
    ${[householder('a', carer)]}                                        | ${'1000.00'} | ${'(2)(b) one resident, disregarded: half off'}
    ${[householder('a', carer), resident('b', carer)]}                  | ${'1000.00'} | ${'(2)(b) all disregarded: half off'}
  `('$because', ({ people, payable }) => expect(totalOf({ people })).toBe(payable));

  it('gives half a penny to the taxpayer, as councils do', () => {
    // 1,234.50 x 0.25 = 308.625, a discount of 308.63, which leaves 925.87.
    const { lines, total } = yearOf({ charge: '1234.50', people: [householder('a')] });
    expect(total.toFixed()).toBe('925.87');
    expect(lines.map(({ discount, working }) => [discount.toFixed(), working.amount.toFixed()])).toEqual([
      ['308.63', '925.87'],
    ]);
  });

  it('gives nothing off for people who are not named', () => {
    const year = yearOf({
      people: [householder('a', { residence: [] })],
      dwelling: { bands: [{ band: 'D' }], otherOccupation: [{}] },
    });
    expect(year.total.toFixed()).toBe('2000.00');
    expect(year.findings.find(({ code }) => code === 'RESIDENTS_NOT_NAMED')?.given).toBe(false);
  });
});

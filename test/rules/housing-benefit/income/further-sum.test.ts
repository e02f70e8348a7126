import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import type { Amount } from '../../../../src/rules/housing-benefit/applicable-amount/amount.js';
import { additionalDisregardGround } from '../../../../src/rules/housing-benefit/income/additional-disregard.js';
import { assessedByDepartment, savingsCredit } from '../../../../src/rules/housing-benefit/income/assessed-income.js';
import { studentIncome } from '../../../../src/rules/housing-benefit/income/student-income.js';
import { aSituation, type Case, earning, PENSIONER } from '../support.js';

const LONG = '25 or over and at work for 30 hours or more';
const LONE = 'a lone parent at work for 16 hours or more';
const COUPLE = 'a couple with a child, one at work for 16 hours or more';
const DISABLED = 'disabled and at work for 16 hours or more';

describe('the further 17.10 off earnings: HB Regs, Sch. 4 para. 17(2); HB(SPC) Regs, Sch. 4 para. 9(2)', () => {
  const ground = (given: Case, ...codes: string[]) =>
    additionalDisregardGround(
      aSituation(given),
      codes.map(code => ({ code }) as Amount),
    );
  const at = (hours: number, more: object = {}) => ({ ...earning('200.00', hours), ...more });
  const old = (hours: number, more: object = {}) => at(hours, { birthDate: PENSIONER, ...more });
  const child = [{ id: 'c', birthDate: '2015-01-01' }];
  const ESA = (component: string) => ({ esa: { phase: 'MAIN', component } });
  const PIP = { disabilityAwards: ['PIP_MOBILITY_STANDARD'] };

  // The circumstances of Sunday 1 June 2025 count for the week of the 2nd: HB Regs, reg. 79.
  it.each`
    adults                                                            | children | codes                                  | said        | because
    ${[at(15)]}                                                       | ${child} | ${[]}                                  | ${null}     | ${'not at work for 16 hours'}
    ${[at(16)]}                                                       | ${[]}    | ${[]}                                  | ${null}     | ${'16 hours and nothing else'}
    ${[at(29)]}                                                       | ${[]}    | ${[]}                                  | ${null}     | ${'an hour short'}
    ${[at(30)]}                                                       | ${[]}    | ${[]}                                  | ${LONG}     | ${'(a) 30 hours'}
    ${[at(30, { birthDate: '2000-06-01' })]}                          | ${[]}    | ${[]}                                  | ${LONG}     | ${'(a) 25 already'}
    ${[at(30, { birthDate: '2000-06-02' })]}                          | ${[]}    | ${[]}                                  | ${null}     | ${'(a) not yet 25'}
    ${[at(30, { birthDate: '2003-01-01' }), at(16)]}                  | ${[]}    | ${[]}                                  | ${null}     | ${'(a) the age and the hours have to meet in one'}
    ${[at(16), at(30)]}                                               | ${[]}    | ${[]}                                  | ${LONG}     | ${'(a) either of them'}
    ${[at(16)]}                                                       | ${child} | ${[]}                                  | ${LONE}     | ${'(c) a lone parent'}
    ${[at(16), {}]}                                                   | ${child} | ${[]}                                  | ${COUPLE}   | ${'(b) a couple with a child'}
    ${[at(16), {}]}                                                   | ${[]}    | ${[]}                                  | ${null}     | ${'a couple without one'}
    ${[at(16, PIP)]}                                                  | ${[]}    | ${['DISABILITY_PREMIUM']}              | ${DISABLED} | ${'(d) the premium, and it is the worker who is disabled'}
    ${[at(16, PIP), PIP]}                                             | ${[]}    | ${['DISABILITY_PREMIUM']}              | ${DISABLED} | ${'(d) one of two who are'}
    ${[at(16), PIP]}                                                  | ${[]}    | ${['DISABILITY_PREMIUM']}              | ${null}     | ${'(d) only the other is'}
    ${[at(16, PIP)]}                                                  | ${[]}    | ${[]}                                  | ${null}     | ${'(d) no premium in the sum'}
    ${[at(16, ESA('WORK_RELATED_ACTIVITY'))]}                         | ${[]}    | ${['WORK_RELATED_ACTIVITY_COMPONENT']} | ${DISABLED} | ${'(e) a component, and the worker has it'}
    ${[at(16, ESA('SUPPORT')), at(16)]}                               | ${[]}    | ${['SUPPORT_COMPONENT']}               | ${DISABLED} | ${'(e) one of two who work'}
    ${[at(16), ESA('SUPPORT')]}                                       | ${[]}    | ${['SUPPORT_COMPONENT']}               | ${null}     | ${'(e) only the other has it'}
    ${[at(16, ESA('NONE'))]}                                          | ${[]}    | ${[]}                                  | ${DISABLED} | ${'(iv)(bb) in the group, though without its component'}
    ${[at(16, { esa: { phase: 'ASSESSMENT', component: 'NONE' } })]}  | ${[]}    | ${[]}                                  | ${null}     | ${'(e) not in the main phase'}
    ${[at(16, ESA('SUPPORT'))]}                                       | ${[]}    | ${[]}                                  | ${null}     | ${'(e) no component in the sum'}
    ${[at(16, ESA('SUPPORT')), {}]}                                   | ${[]}    | ${['DISABILITY_PREMIUM']}              | ${DISABLED} | ${'(v)(aa) of a couple it need not be in the sum'}
    ${[at(16, PIP), ESA('SUPPORT')]}                                  | ${[]}    | ${['SUPPORT_COMPONENT']}               | ${DISABLED} | ${'(v)(aa) the condition of the premium, beside a component'}
    ${[old(16)]}                                                      | ${[]}    | ${['DISABILITY_PREMIUM']}              | ${null}     | ${'pension age: neither disabled'}
    ${[old(16, PIP)]}                                                 | ${[]}    | ${[]}                                  | ${DISABLED} | ${'pension age: a disability benefit'}
    ${[old(16, ESA('NONE'))]}                                         | ${[]}    | ${[]}                                  | ${DISABLED} | ${'pension age: the main phase'}
    ${[old(16, { esa: { phase: 'ASSESSMENT', component: 'NONE' } })]} | ${[]}    | ${[]}                                  | ${null}     | ${'pension age: its assessment phase'}
    ${[old(16, PIP), old(16)]}                                        | ${[]}    | ${[]}                                  | ${DISABLED} | ${'pension age: one of two who work'}
    ${[old(16), old(0, PIP)]}                                         | ${[]}    | ${[]}                                  | ${null}     | ${'pension age: only the other, who does not work'}
  `('$because: $said', ({ adults, children, codes, said }) =>
    expect(ground({ adults, children }, ...codes)).toBe(said),
  );
});

describe('savings credit in housing benefit: HB(SPC) Regs, reg. 27', () => {
  const credit = (more: object = {}) => ({
    awards: { pensionCredit: { since: '2020-01-01', guaranteeCredit: '0.00', savingsCredit: '5.00', ...more } },
  });
  const OLD = { birthDate: PENSIONER };
  const stated = {
    incomes: [
      { kind: 'STATE_PENSION' as const, amount: '100.00', per: 'WEEK' as const },
      { kind: 'PENSION_CREDIT_SAVINGS' as const, amount: '5.00', per: 'WEEK' as const },
    ],
  };
  const pension = { incomes: stated.incomes.slice(0, 1) };

  it.each`
    adults                          | awards                               | counted     | because
    ${[{ ...OLD, ...pension }]}     | ${credit()}                          | ${['5.00']} | ${'an income of its own'}
    ${[{ ...OLD, ...stated }]}      | ${credit()}                          | ${[]}       | ${'already among the incomes'}
    ${[OLD, { ...OLD, ...stated }]} | ${credit()}                          | ${[]}       | ${"already among the partner's"}
    ${[OLD]}                        | ${credit({ savingsCredit: '0.00' })} | ${[]}       | ${'none is paid'}
    ${[OLD]}                        | ${{}}                                | ${[]}       | ${'no pension credit'}
    ${[{}]}                         | ${credit()}                          | ${[]}       | ${'not in working age'}
  `('$because', ({ adults, awards, counted }) => {
    const parts = savingsCredit(aSituation({ adults, ...awards }));
    expect(parts.map(({ of }) => (of as Money).toFixed())).toEqual(counted);
    for (const { note } of parts)
      expect(note).toMatchObject({ label: 'Savings credit', assumptions: [expect.stringContaining('not stated')] });
  });

  const own = {
    netEarnings: Money.zero,
    countedEarnings: Money.zero,
    disregard: null,
    maintenanceLeftOut: Money.zero,
  };
  it.each`
    adults   | more                                                     | amount      | because
    ${[OLD]} | ${{ assessedIncome: '200.00' }}                          | ${'205.00'} | ${"27(4)(a): the Department's 200.00 and the 5.00"}
    ${[OLD]} | ${{}}                                                    | ${null}     | ${'no figure of the Department'}
    ${[OLD]} | ${{ assessedIncome: '200.00', guaranteeCredit: '1.00' }} | ${null}     | ${'guarantee credit: everything is met'}
    ${[OLD]} | ${{ assessedIncome: '200.00', savingsCredit: '0.00' }}   | ${null}     | ${'no savings credit'}
    ${[{}]}  | ${{ assessedIncome: '200.00' }}                          | ${null}     | ${'not in working age'}
  `('$because: $amount', ({ adults, more, amount }) =>
    expect(assessedByDepartment(aSituation({ adults, ...credit(more) }), keeping, own)?.amount.toFixed() ?? null).toBe(
      amount,
    ),
  );
});

describe("a student's loan and grant, with what was taken as true: HB Regs, regs 59 and 64", () => {
  const student = (more: object) => ({
    on: '2025-10-15',
    adults: [{ student: { fullTime: true, courseFrom: '2024-09-01', courseTo: '2027-06-30', ...more } }],
  });
  const said = (more: object) =>
    studentIncome(aSituation(student(more))).map(({ of, note }) => {
      const fields = typeof note === 'function' ? note() : note;
      if (typeof fields === 'string') throw new Error('fields are wanted');
      const { formula, parameters = [], assumptions = [] } = fields;
      return { amount: (of as Money).toFixed(), formula, figures: parameters.length, assumed: assumptions.length };
    });

  it('a loan of 5,000.00: 303 and 390 off, over the weeks, and 10 a week off', () => {
    // (5,000.00 - 303.00 - 390.00) / 40 - 10.00 = 97.675
    expect(said({ loanPerYear: '5000.00', weeksOfYear: 40 })).toEqual([
      {
        amount: '97.68',
        formula: expect.stringMatching(/^\(5000\.00 - 303.* - 390.*\) \/ 40 - 10/),
        figures: 3,
        assumed: 0,
      },
    ]);
    // 1 September 2025 to 28 June 2026 are 43 weeks: 4,307.00 / 43 - 10.00 = 90.1628
    expect(said({ loanPerYear: '5000.00' })).toEqual([
      { amount: '90.16', formula: expect.stringMatching(/\/ 43 - 10/), figures: 3, assumed: 1 },
    ]);
  });

  it('a grant: the same sums off where there is no loan', () => {
    // (2,693.00 - 693.00) / 40 = 50.00; beside a loan 2,693.00 / 40 = 67.325
    expect(said({ grantPerYear: '2693.00', weeksOfYear: 40 })).toEqual([
      { amount: '50.00', formula: undefined, figures: 2, assumed: 1 },
    ]);
    expect(said({ loanPerYear: '693.00', grantPerYear: '2693.00', weeksOfYear: 40 })[1]).toEqual({
      amount: '67.33',
      formula: undefined,
      figures: 0,
      assumed: 1,
    });
  });
});

import { weekOf } from '../support.js';

const credit = (kind: 'WORKING_TAX_CREDIT' | 'CHILD_TAX_CREDIT', amount: string) => ({
  kind,
  amount,
  per: 'WEEK' as const,
});
const child = (id: string, paid: string) => ({
  id,
  birthDate: '2020-01-01',
  childcare: { amount: paid, per: 'WEEK' as const, registered: true },
});

// "by then deducting any relevant child care charges [...] from any earnings which form part of the average weekly income or, in
// a case where the conditions in paragraph (2) are met, from those earnings plus whichever credit specified in [it] is
// appropriate, up to a maximum deduction": HB Regs, reg. 27(1)(c). The further sum comes off working tax credit where earnings do
// not bear it: Sch. 5 para. 56 (of which only a council's account was read, Hinckley and Bosworth, 9 May 2024).
describe('childcare and the further sum beyond earnings come off tax credits: HB Regs, reg. 27(2)', () => {
  const WTC = credit('WORKING_TAX_CREDIT', '40.00');
  const CTC = credit('CHILD_TAX_CREDIT', '120.00');
  it.each`
    net         | hours | care        | incomes                                    | income      | because
    ${'200.00'} | ${20} | ${'160.00'} | ${[CTC, WTC]}                              | ${'157.90'} | ${'200 - 25 - 160 = 15 is below 17.10, which comes off 40.00: 15 + 120 + 22.90'}
    ${'200.00'} | ${20} | ${'157.90'} | ${[CTC, WTC]}                              | ${'160.00'} | ${'earnings bear it all: 200 - 25 - 157.90 - 17.10 = 0'}
    ${'190.00'} | ${20} | ${'175.00'} | ${[CTC, WTC]}                              | ${'132.90'} | ${'10.00 beyond 165.00 come off as well: 160 - 10 - 17.10'}
    ${'190.00'} | ${20} | ${'175.00'} | ${[CTC]}                                   | ${'110.00'} | ${'child tax credit bears childcare, but no further sum'}
    ${'190.00'} | ${20} | ${'175.00'} | ${[credit('WORKING_TAX_CREDIT', '12.00')]} | ${'0.00'}   | ${'no more than there is: 12 - 10 - 2'}
    ${'190.00'} | ${20} | ${'175.00'} | ${[]}                                      | ${'0.00'}   | ${'without a credit the rest is lost'}
    ${'100.00'} | ${10} | ${'175.00'} | ${[CTC, WTC]}                              | ${'235.00'} | ${'no 16 hours of work: neither'}
  `('$because', ({ net, hours, care, incomes, income }) => {
    const employments = [{ net, per: 'WEEK' as const, hoursPerWeek: hours }];
    const week = weekOf({ on: '2024-11-04', adults: [{ employments, incomes }], children: [child('c', care)] });
    expect(week.income?.toFixed()).toBe(income);
  });
});

import { type Case, earning, PENSIONER, weekOf } from '../support.js';

const incomeOf = (given: Case) => weekOf(given).income?.toFixed();
const underTwentyFive = { birthDate: '2003-01-01' };
const mobility = { disabilityAwards: ['PIP_MOBILITY_STANDARD' as const] };
const carer = { carer: { allowance: 'UNDERLYING' as const } };
const old = { birthDate: PENSIONER };
const child = { id: 'child', birthDate: '2016-01-01' };
const cared = (amount: string, id = 'child', birthDate = '2016-01-01') => ({
  id,
  birthDate,
  childcare: { amount, per: 'WEEK' as const, registered: true },
});
const firefighter = {
  employments: [
    { net: '12.00', per: 'WEEK' as const, hoursPerWeek: 3, specialOccupation: 'PART_TIME_FIREFIGHTER' as const },
    { net: '100.00', per: 'WEEK' as const, hoursPerWeek: 10 },
  ],
};
const permitted = (net: string) => ({
  employments: [{ net, per: 'WEEK' as const, hoursPerWeek: 12, permittedWork: true }],
  esa: { phase: 'MAIN' as const, component: 'WORK_RELATED_ACTIVITY' as const },
});

describe('one sum left out of earnings: HB Regs, Sch. 4 paras 3 to 10A', () => {
  it.each`
    given                                                                         | income      | because
    ${{ adults: [earning('100.00', 10)] }}                                        | ${'95.00'}  | ${'5 for a single person'}
    ${{ adults: [earning('3.00', 10)] }}                                          | ${'0.00'}   | ${'never more than is earned'}
    ${{ adults: [earning('60.00', 10), earning('50.00', 10)] }}                   | ${'100.00'} | ${'10 once for a couple, not for each'}
    ${{ adults: [earning('100.00', 10)], children: [child] }}                     | ${'75.00'}  | ${'25 for a lone parent'}
    ${{ adults: [{ ...earning('100.00', 10), ...mobility }] }}                    | ${'80.00'}  | ${'20 with a disability premium'}
    ${{ adults: [earning('100.00', 10), mobility] }}                              | ${'80.00'}  | ${'the premium, whoever earns'}
    ${{ adults: [{ ...earning('100.00', 10), ...carer }] }}                       | ${'80.00'}  | ${"20 off a carer's own earnings"}
    ${{ adults: [{ ...earning('12.00', 10), ...carer }, earning('100.00', 10)] }} | ${'92.00'}  | ${"para. 6: a carer's 12, filled up to 20 with the other's 8"}
    ${{ adults: [{ ...earning('8.00', 10), ...carer }, earning('100.00', 10)] }}  | ${'90.00'}  | ${"para. 6: a carer's 8 and no more than 10 of the other's: 18 off 108"}
    ${{ adults: [{ ...old, ...earning('12.00', 10), ...carer }, { ...old, ...earning('100.00', 10) }] }} | ${'100.00'} | ${"pension age: a carer's 12 beats the couple's 10"}
    ${{ adults: [carer, earning('100.00', 10)] }}                                 | ${'90.00'}  | ${"only the other works: the couple's 10"}
    ${{ adults: [firefighter] }}                                                  | ${'95.00'}  | ${'12 of special pay, then 5 of the other: 17 off 112'}
    ${{ adults: [{ ...old, ...firefighter }] }}                                   | ${'92.00'}  | ${'HB(SPC) Regs, Sch. 4 para. 3(3): filled up to 20'}
    ${{ adults: [permitted('190.00')] }}                                          | ${'0.00'}   | ${'permitted work up to 195.50'}
    ${{ adults: [permitted('200.00')] }}                                          | ${'4.50'}   | ${'and no more'}
    ${{ adults: [permitted('190.00'), earning('50.00', 10)] }}                    | ${'44.50'}  | ${"what is left of the limit, 5.50, off the other's"}
    ${{ adults: [{ ...old, ...earning('100.00', 10), ...mobility }] }}            | ${'80.00'}  | ${'HB(SPC) Regs, Sch. 4 para. 5: the benefit itself'}
    ${{ adults: [{ ...old, ...earning('100.00', 10) }] }}                         | ${'95.00'}  | ${'5 in pension age'}
  `('$because', ({ given, income }) => expect(incomeOf(given)).toBe(income));
});

describe('the further 17.10: HB Regs, Sch. 4 para. 17', () => {
  it.each`
    given                                                                                                 | income     | because
    ${{ adults: [earning('100.00', 30)] }}                                                                | ${'77.90'} | ${'25 or over and 30 hours: 100 - 5 - 17.10, never one figure of 37.10'}
    ${{ adults: [earning('100.00', 29)] }}                                                                | ${'95.00'} | ${'29 hours'}
    ${{ adults: [{ ...underTwentyFive, ...earning('100.00', 40) }] }}                                     | ${'95.00'} | ${'under 25'}
    ${{ adults: [{ ...underTwentyFive, ...earning('100.00', 40) }, {}] }}                                 | ${'90.00'} | ${'the age in one, the hours in the other'}
    ${{ adults: [earning('100.00', 16)], children: [child] }}                                             | ${'57.90'} | ${'lone parent with 16 hours: 100 - 25 - 17.10'}
    ${{ adults: [earning('100.00', 15)], children: [child] }}                                             | ${'75.00'} | ${'lone parent with 15'}
    ${{ adults: [{ ...underTwentyFive, ...earning('100.00', 16) }, underTwentyFive], children: [child] }} | ${'72.90'} | ${'couple with a child: 100 - 10 - 17.10'}
    ${{ adults: [{ ...earning('100.00', 16), ...mobility }] }}                                            | ${'62.90'} | ${'disability premium and 16 hours: 100 - 20 - 17.10'}
    ${{ adults: [earning('100.00', 16), mobility] }}                                                      | ${'80.00'} | ${'the disabled one does not work'}
    ${{ adults: [earning('22.10', 30)] }}                                                                 | ${'0.00'}  | ${'22.10 is exactly 5 + 17.10'}
    ${{ adults: [earning('22.09', 30)] }}                                                                 | ${'17.09'} | ${'a penny less, and it is not given'}
    ${{ adults: [{ ...old, ...earning('100.00', 30) }] }}                                                 | ${'77.90'} | ${'HB(SPC) Regs, Sch. 4 para. 9'}
  `('$because', ({ given, income }) => expect(incomeOf(given)).toBe(income));
});

describe('childcare: HB Regs, regs 27 and 28', () => {
  it.each`
    given                                                                                                             | income      | because
    ${{ adults: [earning('300.00', 16)], children: [cared('60.00')] }}                                                | ${'197.90'} | ${'300 - 25 - 60 - 17.10'}
    ${{ adults: [earning('300.00', 16)], children: [cared('200.00')] }}                                               | ${'82.90'}  | ${'at most 175 for one'}
    ${{ adults: [earning('400.00', 16)], children: [cared('200.00'), cared('200.00', 'b')] }}                         | ${'57.90'}  | ${'at most 300 for two'}
    ${{ adults: [earning('300.00', 15)], children: [cared('60.00')] }}                                                | ${'275.00'} | ${'15 hours'}
    ${{ adults: [earning('300.00', 16), {}], children: [cared('60.00')] }}                                            | ${'272.90'} | ${'a partner who could mind them: 300 - 10 - 17.10'}
    ${{ adults: [earning('300.00', 16), { incapacitated: true }], children: [cared('60.00')] }}                       | ${'212.90'} | ${'a partner who is incapacitated'}
    ${{ adults: [earning('300.00', 16), { disabilityAwards: ['DLA_CARE_LOWEST'] }], children: [cared('60.00')] }}     | ${'202.90'} | ${'(11)(d) a partner with disability living allowance: 300 - 20 - 60 - 17.10'}
    ${{ adults: [earning('300.00', 16), { esa: { phase: 'MAIN', component: 'NONE' } }], children: [cared('60.00')] }} | ${'202.90'} | ${'(11)(ba) a partner found to have limited capability for work, whose group brings 20: 300 - 20 - 60 - 17.10'}
    ${{ adults: [earning('300.00', 16), { severelySightImpaired: true }], children: [cared('60.00')] }}               | ${'262.90'} | ${'sight is no incapacity of itself: 300 - 20 - 17.10'}
    ${{ adults: [earning('50.00', 16)], children: [cared('60.00')] }}                                                 | ${'0.00'}   | ${'never below nothing, and no further sum'}
    ${{ on: '2025-08-31', adults: [earning('300.00', 16)], children: [cared('60.00', 'c', '2010-05-01')] }}           | ${'197.90'} | ${'before the first Monday of September after the 15th birthday'}
    ${{ on: '2025-09-08', adults: [earning('300.00', 16)], children: [cared('60.00', 'c', '2010-05-01')] }}           | ${'257.90'} | ${'after it'}
  `('$because', ({ given, income }) => expect(incomeOf(given)).toBe(income));

  it('cannot reduce other income', () => {
    const adult = {
      ...earning('50.00', 16),
      incomes: [{ kind: 'MATERNITY_ALLOWANCE' as const, amount: '80.00', per: 'WEEK' as const }],
    };
    expect(incomeOf({ adults: [adult], children: [cared('60.00')] })).toBe('80.00');
  });
});

import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { capException } from '../../../src/rules/benefit-cap/exceptions.js';
import { aChild, aHousehold } from '../../support/household.js';

type Adult = Partial<HouseholdInput['adults'][number]>;
const NO_ELEMENT = { lcwra: false, carer: false };
const lifted = (adults: readonly Adult[], elements = NO_ELEMENT) => {
  const { adults: people, children } = aHousehold({ adults: [...adults], children: [aChild('2016-01-01')] });
  return capException(people, children, elements);
};
const gets = (kind: string): Adult => ({
  incomes: [
    { kind: 'OTHER_UNEARNED', amount: '1.00', per: 'WEEK' },
    { kind: kind as 'STATE_PENSION', amount: '20.00', per: 'WEEK' },
  ],
});

describe('what lifts the benefit cap: SI 2013/376, reg. 83', () => {
  it.each`
    adult                                                                 | code
    ${{ esa: { phase: 'MAIN', component: 'SUPPORT' } }}                   | ${'ESA_SUPPORT'}
    ${{ disabilityAwards: ['PIP_DAILY_LIVING_STANDARD'] }}                | ${'DISABILITY_BENEFIT'}
    ${gets('INDUSTRIAL_INJURIES_BENEFIT')}                                | ${'INDUSTRIAL_INJURIES'}
    ${gets('WAR_DISABLEMENT_PENSION')}                                    | ${'WAR_PENSION'}
    ${gets('WAR_WIDOWS_PENSION')}                                         | ${'WAR_PENSION'}
    ${gets('WAR_PRE_1973_SPECIAL_PAYMENT')}                               | ${'WAR_PENSION'}
    ${gets('AFCS_GUARANTEED_INCOME')}                                     | ${'ARMED_FORCES'}
    ${{ ...gets('CARERS_ALLOWANCE'), carer: { allowance: 'PAID' } }}      | ${'CARERS_ALLOWANCE'}
    ${{ ...gets('CARER_SUPPORT_PAYMENT'), carer: { allowance: 'PAID' } }} | ${'CARERS_ALLOWANCE'}
    ${{ carer: { allowance: 'UNDERLYING' } }}                             | ${'CARERS_ALLOWANCE'}
    ${gets('GUARDIANS_ALLOWANCE')}                                        | ${'GUARDIANS_ALLOWANCE'}
    ${{ esa: { phase: 'MAIN', component: 'WORK_RELATED_ACTIVITY' } }}     | ${undefined}
    ${{ carer: { regular: true } }}                                       | ${undefined}
    ${gets('STATE_PENSION')}                                              | ${undefined}
  `('$code of either of a couple is enough: $adult', ({ adult, code }) => {
    expect(lifted([adult, {}])?.code).toBe(code);
    expect(lifted([{}, adult])?.code).toBe(code);
  });

  it('the elements of the award are enough by themselves', () => {
    expect(lifted([{}], { lcwra: true, carer: false })?.code).toBe('LCWRA');
    expect(lifted([{}], { lcwra: false, carer: true })?.code).toBe('CARER');
    expect(lifted([{}])).toBeNull();
  });
});

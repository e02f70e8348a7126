import { silent } from '../../../src/domain/working-sink.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { signposts } from '../../../src/rules/signposts/signposts.js';
import { universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { old } from '../pension-credit/support.js';
import { adult, child, type Facts, household, job, other, socialHome, statute } from '../universal-credit/support.js';

function found(facts: Facts) {
  const known = household({ from: '2026-06-06', ...facts });
  const law = statute.on(known.claim.assessedOn);
  const means = { law, sink: silent };
  return signposts({
    household: known,
    day: known.claim.assessedOn,
    law,
    universalCredit: universalCredit(known, means),
    pensionCredit: pensionCredit(known, means),
  });
}
const codes = (facts: Facts) => found(facts).map(({ code }) => code);
const rent = { amount: '500.00', per: 'MONTH' as const };
const councilTax = { amount: '1800.00', per: 'YEAR' as const };
const bea = child('bea', '2020-01-01');
const unpaid = { childBenefitInPayment: false };
const theirs = { sharedCare: { time: 'EQUAL', mainResponsibility: false, childBenefitElsewhere: true } };
const inCare = { away: { where: 'LOOKED_AFTER', since: '2026-05-01' } };
const paid = (gross: string) => [adult('ann', { employments: [{ gross, per: 'YEAR', hoursPerWeek: 40 }] })];

describe('signposts', () => {
  it.each`
    facts                                                                         | code                                  | because
    ${{}}                                                                         | ${'UNIVERSAL_CREDIT'}                 | ${'an award is found and none is stated'}
    ${{ adults: [old('ann', '200.00')] }}                                         | ${'PENSION_CREDIT'}                   | ${'the same for pension credit'}
    ${{ home: { tenure: 'TEMPORARY', rent } }}                                    | ${'HOUSING_BENEFIT'}                  | ${'rent that universal credit does not meet'}
    ${{ adults: [old('ann', '200.00')], home: socialHome('400.00') }}             | ${'HOUSING_BENEFIT'}                  | ${'a tenant at pension age'}
    ${{ councilTax }}                                                             | ${'COUNCIL_TAX_REDUCTION'}            | ${'council tax is due and income is low'}
    ${{ home: socialHome('500.00', { bedrooms: 2 }) }}                            | ${'HELP_WITH_RENT_SHORTFALL'}         | ${'a spare bedroom'}
    ${{ home: socialHome('500.00'), nonDependants: [{ people: [other('cy')] }] }} | ${'HELP_WITH_RENT_SHORTFALL'}         | ${'a contribution is taken'}
    ${{ adults: [adult('ann', { carer: { regular: true } })] }}                   | ${'CARERS_ALLOWANCE'}                 | ${'caring without a claim'}
    ${{ children: [{ ...bea, childBenefitInPayment: false }] }}                   | ${'CHILD_BENEFIT'}                    | ${'not paid for a child'}
    ${{ adults: paid('60000.01'), children: [bea] }}                              | ${'HIGH_INCOME_CHILD_BENEFIT_CHARGE'} | ${'a penny above 60,000'}
    ${{}}                                                                         | ${'SUPPORT_FOR_MORTGAGE_INTEREST'}    | ${'an owner on universal credit'}
  `('$code: $because', ({ facts, code }) => expect(codes(facts)).toContain(code));

  it.each`
    facts                                                                        | code                                  | because
    ${{ adults: [adult('ann', { employments: [job('3000.00')] })] }}             | ${'UNIVERSAL_CREDIT'}                 | ${'no award is found'}
    ${{ awards: { universalCredit: { since: '2025-01-01', award: '400.00' } } }} | ${'UNIVERSAL_CREDIT'}                 | ${'there is one'}
    ${{ home: socialHome('500.00', { bedrooms: 2 }) }}                           | ${'HOUSING_BENEFIT'}                  | ${'working age and ordinary renting'}
    ${{ home: socialHome('500.00', { bedrooms: 1 }) }}                           | ${'HELP_WITH_RENT_SHORTFALL'}         | ${'the rent is met'}
    ${{ adults: paid('60000.00'), children: [bea] }}                             | ${'HIGH_INCOME_CHILD_BENEFIT_CHARGE'} | ${'exactly 60,000'}
    ${{ children: [bea] }}                                                       | ${'CHILD_BENEFIT'}                    | ${'it is paid'}
    ${{ children: [{ ...bea, ...unpaid, ...theirs }] }}                          | ${'CHILD_BENEFIT'}                    | ${'the other parent is paid it'}
    ${{ children: [{ ...bea, ...unpaid, ...inCare }] }}                          | ${'CHILD_BENEFIT'}                    | ${'a council looks after the child'}
    ${{ children: [{ ...bea, ...inCare }] }}                                     | ${'FREE_SCHOOL_MEALS'}                | ${'and meals at school are its matter'}
  `('not $code: $because', ({ facts, code }) => expect(codes(facts)).not.toContain(code));

  it('says which help with rent there is, by nation and day', () => {
    const help = (facts: Facts) =>
      found({ home: socialHome('500.00', { bedrooms: 2 }), ...facts }).find(
        ({ code }) => code === 'HELP_WITH_RENT_SHORTFALL',
      )?.effect;
    expect(help({})).toContain('Crisis and Resilience Fund');
    expect(help({ from: '2026-03-31' })).toContain('discretionary housing payment');
    expect(help({ home: socialHome('500.00', { bedrooms: 2, nation: 'WALES' }) })).toContain(
      'discretionary housing payment',
    );
  });

  it('tells what guarantee credit and savings credit alone do', () => {
    const effect = (pension: string) =>
      found({ adults: [old('ann', pension)] }).find(({ code }) => code === 'PENSION_CREDIT')?.effect;
    expect(effect('200.00')).toContain('all income and capital is ignored');
    expect(effect('240.00')).toContain('Savings credit counts as income');
  });
});

import { isoDate } from '../../../../src/domain/dates.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { loadStatute } from '../../../../src/parameters/load-statute.js';
import { CRITERIA, type Criterion } from '../../../../src/parameters/local-reduction-words.js';
import { localCaseOf } from '../../../../src/rules/council-tax-reduction/local/case.js';
import { fits } from '../../../../src/rules/council-tax-reduction/local/criteria.js';
import { aChild, aHousehold, aNonDependant, type HouseholdSketch } from '../../../support/household.js';
import { anAward, aScheme, weekBy } from './support.js';

const BANDS =
  '{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: x}, rows: [{percent: 100, up_to: {all: 500.00}}]}';
const scheme = aScheme({ calculation: BANDS });
const statute = loadStatute('parameters');
/** On 4 June 2025: a single person of 39 who has nothing, and what the case names. */
const caseOf = (sketch: HouseholdSketch) =>
  localCaseOf(aHousehold({ assessedOn: '2025-06-04', ...sketch }), {
    scheme,
    law: statute.on(isoDate('2025-06-04')),
    sink: keeping,
  });
const wordsOf = (sketch: HouseholdSketch): Criterion[] => {
  const found = caseOf(sketch);
  return CRITERIA.filter(word => fits({ any: [word], all: [], none: [] }, found));
};
const adult = (more: object) => ({ adults: [more] });
const income = (kind: string) => adult({ incomes: [{ kind, amount: '1.00', per: 'WEEK' }] });
const child = (birthDate: string, more: object = {}) => ({ children: [aChild(birthDate, more)] });
const claim = (more: object) => ({ ...adult(more), awards: anAward('900.00') });

describe('what a scheme asks of a household', () => {
  it.each`
    sketch                                                                                 | words                                                                                                                                            | because
    ${{}}                                                                                  | ${[]}                                                                                                                                            | ${'a single person with nothing'}
    ${{ adults: [{}, {}] }}                                                                | ${['couple']}                                                                                                                                    | ${'two'}
    ${child('2020-06-05')}                                                                 | ${['lone_parent', 'has_child', 'child_under_5']}                                                                                                 | ${'a child of four until tomorrow'}
    ${child('2020-06-04')}                                                                 | ${['lone_parent', 'has_child']}                                                                                                                  | ${'a child who is five today'}
    ${{ children: ['2015-01-01', '2016-01-01'].map(b => aChild(b)) }}                      | ${['lone_parent', 'has_child']}                                                                                                                  | ${'two children are not more than two'}
    ${{ children: ['2014-01-01', '2015-01-01', '2016-01-01'].map(b => aChild(b)) }}        | ${['lone_parent', 'has_child', 'more_than_two_children']}                                                                                        | ${'three are'}
    ${child('2015-01-01', { disabilityAwards: ['DLA_CARE_LOWEST'] })}                      | ${['lone_parent', 'has_child', 'disability_benefit_child']}                                                                                      | ${'a child with any rate'}
    ${adult({ disabilityAwards: ['AFIP'] })}                                               | ${['disability_benefit', 'disability_premium', 'enhanced_disability_premium', 'severe_disability_premium', 'armed_forces_independence_payment']} | ${'AFIP stands beside the highest rates; nobody else lives there'}
    ${income('ESA_CONTRIBUTORY')}                                                          | ${['esa']}                                                                                                                                       | ${'ESA by its income'}
    ${income('ESA_INCOME_RELATED')}                                                        | ${['esa', 'passport_benefit']}                                                                                                                   | ${'which the income-related kind is as well'}
    ${income('INCOME_SUPPORT')}                                                            | ${['passport_benefit']}                                                                                                                          | ${'income support'}
    ${income('WAR_DISABLEMENT_PENSION')}                                                   | ${['war_pension']}                                                                                                                               | ${'a war pension'}
    ${income('WAR_WIDOWS_PENSION')}                                                        | ${['war_pension']}                                                                                                                               | ${'of a widow'}
    ${income('AFCS_GUARANTEED_INCOME')}                                                    | ${['war_pension']}                                                                                                                               | ${'of the later scheme'}
    ${adult({ birthDate: '2000-06-05', careLeaver: true })}                                | ${['care_leaver_under_25']}                                                                                                                      | ${'25 only tomorrow'}
    ${adult({ birthDate: '2000-06-04', careLeaver: true })}                                | ${[]}                                                                                                                                            | ${'25 today'}
    ${adult({ birthDate: '2000-06-05' })}                                                  | ${[]}                                                                                                                                            | ${'young, but never in care'}
    ${adult({ severelySightImpaired: true })}                                              | ${['disability_premium', 'severely_sight_impaired']}                                                                                             | ${'HB Regs, Sch. 3 para. 13(1)(a)(v)'}
    ${adult({ esa: { phase: 'MAIN', component: 'SUPPORT' } })}                             | ${['enhanced_disability_premium', 'esa', 'esa_main_phase', 'esa_support_component']}                                                             | ${'HB Regs, Sch. 3 para. 15(1)(a): limited capability for work-related activity'}
    ${adult({ carer: { allowance: 'UNDERLYING' } })}                                       | ${['carers_allowance']}                                                                                                                          | ${'a right to the allowance, though another benefit overlaps'}
    ${adult({ employments: [{ net: '50.00', per: 'WEEK', hoursPerWeek: 5 }] })}            | ${['in_work']}                                                                                                                                   | ${'any job'}
    ${claim({})}                                                                           | ${['universal_credit']}                                                                                                                          | ${'an award'}
    ${{ awards: anAward('900.00', { earnedIncome: '1.00' }) }}                             | ${['universal_credit', 'in_work']}                                                                                                               | ${'an award in which earnings were assessed'}
    ${{ awards: anAward('900.00', { earnedIncome: '0.00' }) }}                             | ${['universal_credit']}                                                                                                                          | ${'none were assessed'}
    ${claim({ ucWorkCapability: 'LCWRA' })}                                                | ${['uc_lcwra', 'universal_credit']}                                                                                                              | ${'LCWRA in the award'}
    ${claim({ ucWorkCapability: 'LCW_WITH_ELEMENT' })}                                     | ${['uc_lcw', 'uc_lcw_found', 'universal_credit']}                                                                                                | ${'LCW in the award'}
    ${claim({ ucWorkCapability: 'LCW' })}                                                  | ${['uc_lcw_found', 'universal_credit']}                                                                                                          | ${'LCW that brings no element since 3 April 2017'}
    ${adult({ ucWorkCapability: 'LCW' })}                                                  | ${[]}                                                                                                                                            | ${'LCW without an award'}
    ${child('2015-01-01', { fostered: true })}                                             | ${['foster_child']}                                                                                                                              | ${'a child who is placed is none of the family'}
    ${adult({ esa: { phase: 'ASSESSMENT', component: 'NONE' } })}                          | ${['esa']}                                                                                                                                       | ${'the assessment phase'}
    ${claim({ carer: { regular: true } })}                                                 | ${['uc_carer', 'universal_credit']}                                                                                                              | ${'the carer element without the allowance'}
    ${{ ...claim({}), ...child('2015-01-01', { disabilityAwards: ['DLA_CARE_LOWEST'] }) }} | ${['lone_parent', 'has_child', 'disability_benefit_child', 'uc_disabled_child', 'universal_credit']}                                             | ${'the addition for a disabled child'}
  `('$words: $because', ({ sketch, words }) => {
    expect(wordsOf(sketch)).toEqual(words);
  });

  it.each`
    any                        | all                             | none                         | fit      | because
    ${[]}                      | ${[]}                           | ${[]}                        | ${true}  | ${'nothing is asked'}
    ${['couple', 'has_child']} | ${[]}                           | ${[]}                        | ${true}  | ${'one of several'}
    ${['couple', 'esa']}       | ${[]}                           | ${[]}                        | ${false} | ${'none of several'}
    ${[]}                      | ${['has_child', 'couple']}      | ${[]}                        | ${false} | ${'not all'}
    ${[]}                      | ${['has_child', 'lone_parent']} | ${[]}                        | ${true}  | ${'all'}
    ${['has_child']}           | ${[]}                           | ${['couple', 'lone_parent']} | ${false} | ${'one that it must not be'}
    ${['has_child']}           | ${[]}                           | ${['couple', 'esa']}         | ${true}  | ${'none that it must not be'}
  `('any of $any, all of $all, none of $none: $because', ({ any, all, none, fit }) => {
    expect(fits({ any, all, none }, caseOf(child('2015-01-01')))).toBe(fit);
  });
});

describe('whom a scheme spares from the deduction for others', () => {
  const NDD = (exempt: string) =>
    `{taken_from: liability, not_in_work: 5.00, work: any_earnings, income: gross, in_work: [{at_least: 0, per_week: 5.00}], couples: once, exempt: [${exempt}], spared: nobody, from_passported: true}`;
  const weekWith = (exempt: string, person: object) =>
    weekBy(aScheme({ calculation: BANDS, nonDependants: NDD(exempt) }), {
      nonDependants: [{ people: [aNonDependant(person)] }],
    });
  const paid = (kind: string) => ({ incomes: [{ kind, amount: '1.00', per: 'WEEK' }] });
  const job = { employments: [{ gross: '50.00', per: 'WEEK', hoursPerWeek: 5 }] };

  // The whole charge is 35.00 a week; 5.00 comes off for somebody whom the scheme does not spare.
  it.each`
    word                             | inside                                | outside
    ${'under_18'}                    | ${{ birthDate: '2007-06-05' }}        | ${{ birthDate: '2007-06-04' }}
    ${'pension_credit'}              | ${paid('PENSION_CREDIT_SAVINGS')}     | ${paid('STATE_PENSION')}
    ${'pension_credit'}              | ${paid('PENSION_CREDIT_GUARANTEE')}   | ${{}}
    ${'income_support'}              | ${paid('INCOME_SUPPORT')}             | ${paid('JSA_INCOME_BASED')}
    ${'jsa_income_based'}            | ${paid('JSA_INCOME_BASED')}           | ${paid('INCOME_SUPPORT')}
    ${'esa_income_related'}          | ${paid('ESA_INCOME_RELATED')}         | ${paid('ESA_CONTRIBUTORY')}
    ${'uc_without_earnings'}         | ${paid('UNIVERSAL_CREDIT')}           | ${{ ...paid('UNIVERSAL_CREDIT'), ...job }}
    ${'uc_without_earnings'}         | ${paid('UNIVERSAL_CREDIT')}           | ${{}}
    ${'full_time_student'}           | ${{ student: 'FULL_TIME' }}           | ${{}}
    ${'youth_training'}              | ${{ youthTraining: true }}            | ${{}}
    ${'disregarded_for_council_tax'} | ${{ disregardedForCouncilTax: true }} | ${{}}
    ${'normally_lives_elsewhere'}    | ${{ homeElsewhere: true }}            | ${{}}
    ${'in_hospital_52_weeks'}        | ${{ inHospitalSince: '2024-06-04' }}  | ${{ inHospitalSince: '2024-06-05' }}
    ${'detained'}                    | ${{ detained: true }}                 | ${{}}
    ${'away_in_the_forces'}          | ${{ awayOnOperations: true }}         | ${{}}
  `('$word: $inside, not $outside', ({ word, inside, outside }) => {
    expect([weekWith(word, inside), weekWith(word, outside)]).toEqual(['35.00', '30.00']);
  });
});

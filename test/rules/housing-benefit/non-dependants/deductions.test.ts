import { type Case, PENSIONER, weekOf } from '../support.js';

const passported = { awards: { legacy: ['INCOME_SUPPORT' as const] } };
const off = (given: Case) =>
  weekOf({
    rent: '300.00',
    ...passported,
    ...given,
    home: { bedrooms: 1, rent: { amount: '300.00', per: 'WEEK' }, ...given.home },
  }).nonDependantDeductions.toFixed();
const person = (more: object = {}) => ({ id: 'son', birthDate: '1990-01-01', ...more });
const one = (more: object = {}): Case => ({ nonDependants: [{ people: [person(more)] }] });
const works = (gross: string, hoursPerWeek = 16) => ({ employments: [{ gross, per: 'WEEK', hoursPerWeek }] });
const gets = (kind: string, amount = '0.00') => ({ incomes: [{ kind, amount, per: 'WEEK' }] });

describe('non-dependant deductions of 2025-26: HB Regs, reg. 74', () => {
  it.each`
    gross       | deduction
    ${'0.01'}   | ${'19.65'}
    ${'182.99'} | ${'19.65'}
    ${'183.00'} | ${'45.15'}
    ${'265.99'} | ${'45.15'}
    ${'266.00'} | ${'62.00'}
    ${'347.99'} | ${'62.00'}
    ${'348.00'} | ${'101.35'}
    ${'463.00'} | ${'115.45'}
    ${'576.99'} | ${'115.45'}
    ${'577.00'} | ${'126.65'}
  `('gross $gross at 16 hours: $deduction', ({ gross, deduction }) => expect(off(one(works(gross)))).toBe(deduction));

  it.each`
    more                                                                                         | deduction   | because
    ${{}}                                                                                        | ${'19.65'}  | ${'no income at all still costs the lowest'}
    ${gets('OCCUPATIONAL_PENSION', '800.00')}                                                    | ${'19.65'}  | ${'no work, however high the income'}
    ${works('600.00', 15)}                                                                       | ${'19.65'}  | ${'15 hours'}
    ${{ ...works('150.00'), ...gets('CHILD_BENEFIT', '33.00') }}                                 | ${'45.15'}  | ${'gross income of every kind: 183.00'}
    ${{ ...works('600.00'), ...gets('JSA_INCOME_BASED', '1.00') }}                               | ${'19.65'}  | ${'reg. 6(6): on income-based JSA, so not at work'}
    ${{ employments: [{ gross: '600.00', per: 'WEEK', hoursPerWeek: 40, statutoryPay: true }] }} | ${'19.65'}  | ${'reg. 6(7): on maternity or sick leave'}
    ${{ birthDate: '2008-01-01' }}                                                               | ${'0.00'}   | ${'under 18'}
    ${gets('PENSION_CREDIT_GUARANTEE')}                                                          | ${'0.00'}   | ${'on Pension Credit'}
    ${{ birthDate: '2001-01-01', ...gets('INCOME_SUPPORT') }}                                    | ${'0.00'}   | ${'under 25 on Income Support'}
    ${gets('INCOME_SUPPORT')}                                                                    | ${'19.65'}  | ${'25 or over on Income Support'}
    ${{ birthDate: '2001-01-01', esaAssessmentPhase: true, ...gets('ESA_INCOME_RELATED') }}      | ${'0.00'}   | ${'under 25 on ESA in its assessment phase'}
    ${{ birthDate: '2001-01-01', esaAssessmentPhase: true }}                                     | ${'0.00'}   | ${'so too where its amount is not stated'}
    ${{ birthDate: '2001-01-01', ...gets('ESA_INCOME_RELATED') }}                                | ${'19.65'}  | ${'under 25 on main phase ESA'}
    ${{ birthDate: '2001-01-01', ...gets('UNIVERSAL_CREDIT', '70.00') }}                         | ${'0.00'}   | ${'under 25 on UC without earnings'}
    ${{ birthDate: '2001-01-01', ...works('50.00', 5), ...gets('UNIVERSAL_CREDIT', '70.00') }}   | ${'19.65'}  | ${'under 25 on UC with earnings'}
    ${{ student: 'FULL_TIME', ...works('600.00', 20) }}                                          | ${'0.00'}   | ${'a full-time student, even at work'}
    ${{ student: 'FULL_TIME_IN_SUMMER_VACATION', ...works('600.00', 20) }}                       | ${'126.65'} | ${'but not at work in the summer vacation'}
    ${{ student: 'FULL_TIME_IN_SUMMER_VACATION' }}                                               | ${'0.00'}   | ${'out of work in the summer vacation'}
    ${{ youthTraining: true }}                                                                   | ${'0.00'}   | ${'youth training'}
    ${{ inHospitalSince: '2024-05-01' }}                                                         | ${'0.00'}   | ${'in hospital for more than 52 weeks'}
    ${{ inHospitalSince: '2024-07-01' }}                                                         | ${'19.65'}  | ${'in hospital for less'}
    ${{ detained: true }}                                                                        | ${'0.00'}   | ${'a prisoner'}
    ${{ homeElsewhere: true }}                                                                   | ${'0.00'}   | ${'home elsewhere'}
    ${{ awayOnOperations: true }}                                                                | ${'0.00'}   | ${'away on operations'}
  `('$because: $deduction', ({ more, deduction }) => expect(off(one(more))).toBe(deduction));

  it.each`
    adult                                                  | deduction  | because
    ${{ severelySightImpaired: true }}                     | ${'0.00'}  | ${'reg. 74(6): severely sight impaired'}
    ${{ disabilityAwards: ['DLA_CARE_LOWEST'] }}           | ${'0.00'}  | ${'care at any rate'}
    ${{ disabilityAwards: ['PIP_DAILY_LIVING_STANDARD'] }} | ${'0.00'}  | ${'daily living'}
    ${{ disabilityAwards: ['PIP_MOBILITY_ENHANCED'] }}     | ${'19.65'} | ${'mobility alone does not help'}
  `('claimant: $because', ({ adult, deduction }) => {
    expect(off({ ...one(), adults: [adult] })).toBe(deduction);
    expect(off({ ...one(), adults: [{}, adult] })).toBe(deduction);
  });

  it("a child's benefit exempts nobody", () => {
    const children = [{ id: 'child', birthDate: '2016-01-01', disabilityAwards: ['DLA_CARE_HIGHEST' as const] }];
    expect(off({ ...one(), children })).toBe('19.65');
  });

  it('a couple bear one deduction, the higher, by their joint gross income: reg. 74(3) and (4)', () => {
    const people = [person(works('200.00')), { ...person(gets('MATERNITY_ALLOWANCE', '100.00')), id: 'wife' }];
    expect(off({ nonDependants: [{ people }] })).toBe('62.00');
    expect(
      off({ nonDependants: [{ people: [person(), { ...person(gets('PENSION_CREDIT_SAVINGS')), id: 'wife' }] }] }),
    ).toBe('19.65');
  });

  it('joint tenants share it, to the penny: reg. 74(5)', () => {
    // 19.65 / 2 = 9.825
    expect(off({ ...one(), home: { rent: { amount: '300.00', per: 'WEEK', liablePeople: 2 } } })).toBe('9.83');
  });

  it('takes no more than the rent', () => {
    const week = weekOf({ ...one(works('600.00')), ...passported, rent: '100.00', home: { bedrooms: 2 } });
    expect([week.maximum.toFixed(), week.award.toFixed()]).toEqual(['0.00', '0.00']);
  });

  // Moved in on Tuesday 1 April 2025; 26 weeks later is Tuesday 30 September, so Monday 6 October. HB(SPC) Regs, reg. 59(10).
  it.each`
    on              | movedInOn       | route               | deduction
    ${'2025-10-05'} | ${'2025-04-01'} | ${'EXISTING_AWARD'} | ${'0.00'}
    ${'2025-10-06'} | ${'2025-04-01'} | ${'EXISTING_AWARD'} | ${'19.65'}
    ${'2025-10-05'} | ${'2019-04-01'} | ${'EXISTING_AWARD'} | ${'19.65'}
    ${'2025-10-05'} | ${'2025-04-01'} | ${'NEW_CLAIM'}      | ${'19.65'}
  `('pension age: moved in on $movedInOn, $route, on $on: $deduction', ({ on, movedInOn, route, deduction }) => {
    const housingBenefit = { since: '2020-01-01' };
    const given = { ...one({ movedInOn }), on, claim: { route }, adults: [{ birthDate: PENSIONER }] };
    expect(off({ ...given, awards: { housingBenefit } })).toBe(deduction);
  });

  it('a student never counts in pension age', () => {
    const given = one({ student: 'FULL_TIME_IN_SUMMER_VACATION', ...works('600.00') });
    expect(off({ ...given, adults: [{ birthDate: PENSIONER }], awards: {} })).toBe('0.00');
  });
});

import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { type Case, codesOf, PENSIONER, weekOf } from '../support.js';

const amountOf = (given: Case) => weekOf(given).applicableAmount.toFixed();
const pip = { disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const] };
const mobility = { disabilityAwards: ['PIP_MOBILITY_STANDARD' as const] };
const enhanced = { disabilityAwards: ['PIP_DAILY_LIVING_ENHANCED' as const] };
const blind = { severelySightImpaired: true };
const esa = (component: 'SUPPORT' | 'WORK_RELATED_ACTIVITY') => ({ esa: { phase: 'MAIN' as const, component } });
const lodgedWith = (more: object = {}) => [{ people: [{ id: 'other', birthDate: '1990-01-01', ...more }] }];
const old = { birthDate: PENSIONER };

describe('disability premium and components: HB Regs, Sch. 3 paras 12, 13 and 21 to 24', () => {
  it.each`
    given                                                             | amount      | because
    ${{ adults: [mobility] }}                                         | ${'135.25'} | ${'92.05 + 43.20: any rate of any component'}
    ${{ adults: [blind] }}                                            | ${'135.25'} | ${'severely sight impaired'}
    ${{ adults: [{}, mobility] }}                                     | ${'206.30'} | ${'144.65 + 61.65: the couple rate though one qualifies'}
    ${{ adults: [esa('WORK_RELATED_ACTIVITY')] }}                     | ${'128.60'} | ${'92.05 + 36.55'}
    ${{ adults: [esa('SUPPORT')] }}                                   | ${'161.75'} | ${'92.05 + 48.50 + enhanced 21.20'}
    ${{ adults: [{ ...esa('WORK_RELATED_ACTIVITY'), ...mobility }] }} | ${'128.60'} | ${'para. 13(9): limited capability, so no premium'}
    ${{ adults: [mobility, esa('WORK_RELATED_ACTIVITY')] }}           | ${'206.30'} | ${'para. 22(1): the premium, so no component'}
    ${{ adults: [esa('WORK_RELATED_ACTIVITY'), esa('SUPPORT')] }}     | ${'181.20'} | ${"para. 22(2): the claimant's component, 144.65 + 36.55"}
    ${{ adults: [{ ...old, ...mobility }] }}                          | ${'244.40'} | ${'no disability premium in pension age'}
  `('$because', ({ given, amount }) => expect(amountOf(given)).toBe(amount));

  it('says when the partner could claim instead', () => {
    const { findings } = weekOf({ adults: [{ ...esa('WORK_RELATED_ACTIVITY'), ...mobility }, {}] });
    const lost = findings.find(({ code, given }) => code === 'DISABILITY_PREMIUM' && !given);
    expect(lost?.reason).toContain('the partner could be the claimant instead');
  });
});

describe('enhanced disability premium: HB Regs, Sch. 3 para. 15', () => {
  it.each`
    given                                                                                   | amount      | because
    ${{ adults: [enhanced], nonDependants: lodgedWith() }}                                  | ${'156.45'} | ${'92.05 + 43.20 + 21.20'}
    ${{ adults: [{}, enhanced] }}                                                           | ${'236.55'} | ${'144.65 + 61.65 + 30.25: couple rate though one qualifies'}
    ${{ adults: [{ disabilityAwards: ['DLA_CARE_MIDDLE'] }], nonDependants: lodgedWith() }} | ${'135.25'} | ${'middle care does not give it'}
  `('$because', ({ given, amount }) => expect(amountOf(given)).toBe(amount));

  it('pension age keeps it for a child alone', () => {
    const child = { id: 'child', birthDate: '2016-01-01', disabilityAwards: ['DLA_CARE_HIGHEST' as const] };
    // 244.40 + 84.66 + 32.75 + 81.37
    expect(amountOf({ adults: [{ ...old }], children: [child] })).toBe('443.18');
  });
});

// "Where a claimant has a partner who does not satisfy the condition in sub-paragraph (2)(b)(ii), and that partner is blind or is
// treated as blind, that partner shall be treated [...] as if he were not a partner of the claimant": para. 14(3); para. 6(3).
// Of two who both get one it is the amount for one where "he or any partner satisfies that condition only by virtue of" being treated
// as paid "but for his being a patient for a period exceeding 28 days": SI 1996/462, reg. 3, now paras 14(5) and 20(6)(b)(i).
describe('severe disability premium: HB Regs, Sch. 3 para. 14', () => {
  const nursed = { ...pip, hasPaidCarer: true };
  const oldCare = { ...old, disabilityAwards: ['AA_LOWER' as const] };
  it.each`
    given                                                                                                                                                       | amount      | because
    ${{ adults: [pip] }}                                                                                                                                        | ${'218.15'} | ${'92.05 + 43.20 + 82.90'}
    ${{ adults: [{ ...pip, hasPaidCarer: true }] }}                                                                                                             | ${'135.25'} | ${'somebody is paid for the care'}
    ${{ adults: [pip], nonDependants: lodgedWith() }}                                                                                                           | ${'135.25'} | ${'a non-dependant of 18 or over'}
    ${{ adults: [pip], nonDependants: lodgedWith({ birthDate: '2008-01-01' }) }}                                                                                | ${'218.15'} | ${'a non-dependant under 18'}
    ${{ adults: [pip], nonDependants: lodgedWith(pip) }}                                                                                                        | ${'218.15'} | ${'a non-dependant who gets a qualifying benefit'}
    ${{ adults: [pip, {}] }}                                                                                                                                    | ${'206.30'} | ${'only one of a couple: nothing, not the single rate'}
    ${{ adults: [pip, pip] }}                                                                                                                                   | ${'372.10'} | ${'206.30 + 165.80: both'}
    ${{ adults: [{ ...pip, hasPaidCarer: true }, pip] }}                                                                                                        | ${'289.20'} | ${'206.30 + 82.90: both, one with a paid carer'}
    ${{ adults: [{ ...pip, hasPaidCarer: true }, { ...pip, hasPaidCarer: true }] }} | ${'206.30'} | ${'both, paid carers for both'}
    ${{ adults: [blind, pip] }}                                                                                                                                 | ${'206.30'} | ${'the claimant must be the one who gets it: (2)(b)(i)'}
    ${{ adults: [nursed, blind] }}                                                                                                                              | ${'206.30'} | ${'(2)(a)(iii), as if there were no partner'}
    ${{ adults: [pip, { ...pip, ...blind }] }}                                                                                                                  | ${'372.10'} | ${'both get one, sight or no sight'}
    ${{ adults: [pip, blind], nonDependants: lodgedWith() }}                                                                                                    | ${'206.30'} | ${'(2)(a)(ii): a non-dependant beside the one who cannot see'}
    ${{ adults: [pip, pip], nonDependants: lodgedWith(blind) }}                                                                                                 | ${'372.10'} | ${'(4): a non-dependant who is severely sight impaired'}
    ${{ adults: [pip, { ...pip, carer: { allowance: 'PAID', caresFor: 'claimant' }, incomes: [{ kind: 'CARERS_ALLOWANCE', amount: '83.30', per: 'WEEK' }] }] }} | ${'335.60'} | ${'206.30 + 82.90 for one, the other paid for the care, + carer premium 46.40'}
    ${{ adults: [{ ...old, ...blind }, oldCare] }}                                                                                                              | ${'366.00'} | ${'HB(SPC) Regs, para. 6(2)(b)(i): the claimant gets none'}
    ${{ adults: [oldCare, { ...old, ...blind }] }}                                                                                                              | ${'448.90'} | ${'para. 6(3): 366.00 + 82.90'}
    ${{ adults: [oldCare, oldCare] }}                                                                                                                           | ${'531.80'} | ${'both: 366.00 + 165.80'}
    ${{ adults: [oldCare, old] }}                                                                                                                               | ${'366.00'} | ${'only one of them'}
    ${{ adults: [pip, { ...pip, inHospitalSince: '2025-05-03' }] }}                                                                                             | ${'289.20'} | ${'(5)(a), para. 20(6)(b)(i): on Sunday 1 June more than 28 days in hospital, the rate for one'}
    ${{ adults: [pip, { ...pip, inHospitalSince: '2025-05-04' }] }}                                                                                             | ${'372.10'} | ${'28 days and no more'}
    ${{ adults: [pip, { disabilityAwards: ['AFIP'], inHospitalSince: '2025-01-04' }] }}                                                                         | ${'402.35'} | ${'armed forces independence payment goes on: 372.10 + enhanced 30.25'}
    ${{ adults: [pip, blind] }}                                                                                                                                 | ${'289.20'} | ${'one, and the other severely sight impaired'}
    ${{ adults: [{ ...old, disabilityAwards: ['AA_LOWER'] }] }}                                                                                                 | ${'327.30'} | ${'HB(SPC) Regs, Sch. 3 para. 6: 244.40 + 82.90'}
    ${{ adults: [mobility] }}                                                                                                                                   | ${'135.25'} | ${'mobility alone does not qualify'}
  `('$because', ({ given, amount }) => expect(amountOf(given)).toBe(amount));

  it('says that the other of the couple could be the claimant', () => {
    const { findings } = weekOf({ adults: [blind, pip] });
    expect(findings.find(({ code, given }) => code === 'SEVERE_DISABILITY_PREMIUM' && !given)?.reason).toContain(
      'could be the claimant instead',
    );
  });
});

describe('carer, family and children', () => {
  const carer = (stoppedOn: string | null = null) => ({ carer: { allowance: 'UNDERLYING' as const, stoppedOn } });
  const children = (...births: string[]) => births.map((birthDate, at) => ({ id: `c${at}`, birthDate }));
  const since = { since: '2015-01-01' };

  it.each`
    given                                                                                                                                  | amount      | because
    ${{ adults: [carer()] }}                                                                                                               | ${'138.45'} | ${'Sch. 3 para. 17: 92.05 + 46.40, underlying entitlement'}
    ${{ adults: [carer(), carer()] }}                                                                                                      | ${'237.45'} | ${'144.65 + 2 x 46.40'}
    ${{ on: '2025-05-26', adults: [carer('2025-04-01')] }}                                                                                 | ${'138.45'} | ${'eight weeks after 1 April end with 26 May'}
    ${{ on: '2025-06-02', adults: [carer('2025-04-01')] }}                                                                                 | ${'92.05'}  | ${'and are over'}
    ${{ children: children('2015-01-01'), awards: { housingBenefit: { ...since, familyPremiumPreserved: 'ORDINARY' } } }}                  | ${'196.19'} | ${'SI 2015/1857: 92.05 + 84.66 + 19.48'}
    ${{ children: children('2015-01-01'), awards: { housingBenefit: { ...since, familyPremiumPreserved: 'LONE_PARENT' } } }}               | ${'198.91'} | ${'92.05 + 84.66 + 22.20'}
    ${{ awards: { housingBenefit: { ...since, familyPremiumPreserved: 'ORDINARY' } } }}                                                    | ${'92.05'}  | ${'no family premium without a child'}
    ${{ children: children('2012-01-01', '2014-01-01', '2016-01-01') }}                                                                    | ${'261.37'} | ${'reg. 22(1)(b): up to two, whatever the date of birth: 92.05 + 2 x 84.66'}
    ${{ children: children('2012-01-01', '2014-01-01', '2016-01-01'), awards: { housingBenefit: { ...since, childrenOn5April2017: 3 } } }} | ${'346.03'} | ${'an award with three on 5 April 2017: 92.05 + 3 x 84.66'}
    ${{ on: '2024-06-05', children: children('2012-01-01', '2014-01-01', '2016-01-01'), awards: { legacy: ['CHILD_TAX_CREDIT'] } }}        | ${'340.22'} | ${'three in child tax credit, born before 6 April 2017: 90.50 + 3 x 83.24'}
    ${{ on: '2024-06-05', children: children('2012-01-01', '2014-01-01', '2017-04-06'), awards: { legacy: ['CHILD_TAX_CREDIT'] } }}        | ${'256.98'} | ${'the third born on 6 April 2017 is not: 90.50 + 2 x 83.24'}
    ${{ children: children('2012-01-01', '2014-01-01', '2018-01-01').map(one => ({ ...one, disabilityAwards: ['DLA_MOBILITY_LOWER'] })) }} | ${'505.48'} | ${'disabled child premium also for the one left out: 261.37 + 3 x 81.37'}
  `('$because', ({ given, amount }) => expect(amountOf(given)).toBe(amount));

  it('says that the limit of two was assumed to go on', () => {
    const { working, findings } = weekOf({ children: children('2012-01-01', '2014-01-01', '2018-01-01') });
    expect(codesOf({ findings })).not.toContain('TWO_CHILD_LIMIT');
    expect(warningsOf(working).some(one => one.kind === 'ASSUMPTION' && one.assumption.includes('limit of two'))).toBe(
      true,
    );
  });
});

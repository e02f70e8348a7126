import { bedroomEntitlement } from '../../../../src/rules/universal-credit/housing/bedroom-entitlement.js';
import { lhaSize } from '../../../../src/rules/universal-credit/housing/cap-rent.js';
import { housingCosts } from '../../../../src/rules/universal-credit/housing/housing-costs.js';
import { aCase, adult, child, type Facts, other, socialHome } from '../support.js';

const element = (facts: Facts) => housingCosts(aCase(facts)).working.amount.toFixed();
const rentOf = (rent: object) =>
  element({ home: { tenure: 'COUNCIL', rent: rent as { amount: string; per: 'WEEK' } } });
const care = { disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const] };

describe('rent for a month: SI 2013/376, Sch. 4 para. 7', () => {
  it.each`
    rent                                                                                                            | expected    | because
    ${{ amount: '100.00', per: 'WEEK' }}                                                                            | ${'433.33'} | ${'x 52 / 12'}
    ${{ amount: '200.00', per: 'TWO_WEEKS' }}                                                                       | ${'433.33'} | ${'x 26 / 12'}
    ${{ amount: '400.00', per: 'FOUR_WEEKS' }}                                                                      | ${'433.33'} | ${'x 13 / 12'}
    ${{ amount: '500.00', per: 'MONTH' }}                                                                           | ${'500.00'} | ${'as it is'}
    ${{ amount: '5200.00', per: 'YEAR' }}                                                                           | ${'433.33'} | ${'/ 12'}
    ${{ amount: '100.00', per: 'WEEK', rentFreeWeeks: 4 }}                                                          | ${'400.00'} | ${'(3A) 48 payments in twelve months'}
    ${{ amount: '300.00', per: 'MONTH', liablePeople: 3 }}                                                          | ${'100.00'} | ${'para. 35: one of three joint tenants'}
    ${{ amount: '100.00', per: 'MONTH', services: [{ kind: 'WATER', amount: '12.00' }, { kind: 'COMMUNAL_CLEANING', amount: '5.00' }] }} | ${'88.00'} | ${'para. 31: water comes out, communal cleaning stays'}
    ${{ amount: '100.00', per: 'MONTH', services: [{ kind: 'COMMUNAL_CLEANING', amount: '5.00', inRent: false }] }} | ${'105.00'} | ${'Sch. 1 para. 8: an eligible charge on top'}
  `('$because', ({ rent, expected }) => expect(rentOf(rent)).toBe(expected));

  it('para. 35: a couple are two of the three who are liable with one other', () => {
    const home = { tenure: 'COUNCIL' as const, rent: { amount: '300.00', per: 'MONTH' as const, liablePeople: 2 } };
    expect(element({ adults: [adult('ann'), adult('bob')], home })).toBe('200.00');
  });
});

describe('joint tenants: SI 2013/376, Sch. 4 paras 2 and 35', () => {
  it('a partner for whom the other claims as a single person is a listed person: two of three', () => {
    const home = { tenure: 'COUNCIL' as const, rent: { amount: '300.00', per: 'MONTH' as const, liablePeople: 2 } };
    const adults = [adult('ann'), adult('bob', { detainedSince: '2026-01-01' })];
    expect(element({ adults, home })).toBe('200.00');
  });
});

describe('who has no element', () => {
  it.each`
    tenure         | because
    ${'OWNER'}     | ${'a loan for mortgage interest instead'}
    ${'TEMPORARY'} | ${'housing benefit instead'}
    ${'SUPPORTED'} | ${'housing benefit instead'}
  `('$tenure: $because', ({ tenure }) =>
    expect(element({ home: { tenure, rent: { amount: '500.00', per: 'MONTH' } } })).toBe('0.00'),
  );
});

describe('spare bedrooms in social housing: SI 2013/376, Sch. 4 para. 36', () => {
  it.each`
    bedrooms | more                                                             | expected    | because
    ${1}     | ${{}}                                                            | ${'500.00'} | ${'none'}
    ${2}     | ${{}}                                                            | ${'430.00'} | ${'(3) one: 14%'}
    ${3}     | ${{}}                                                            | ${'375.00'} | ${'(4) two: 25%'}
    ${5}     | ${{}}                                                            | ${'375.00'} | ${'(4) more: still 25%'}
    ${3}     | ${{ sanctuaryScheme: true }}                                     | ${'500.00'} | ${'a sanctuary scheme home'}
    ${3}     | ${{ tenure: 'SHARED_OWNERSHIP' }}                                | ${'500.00'} | ${'(5) shared ownership'}
    ${3}     | ${{ rent: { amount: '500.00', per: 'MONTH', liablePeople: 2 } }} | ${'250.00'} | ${'(2)(b) names para. 35(3), where all joint tenants are listed persons, and not 35(4)'}
  `('$because', ({ bedrooms, more, expected }) =>
    expect(element({ home: socialHome('500.00', { bedrooms, ...more }) })).toBe(expected),
  );

  it('a partner over pension age is no exception', () => {
    const adults = [adult('ann'), adult('bob', { birthDate: '1950-01-01' })];
    expect(element({ adults, home: socialHome('500.00', { bedrooms: 2 }) })).toBe('430.00');
  });
});

describe('bedrooms: SI 2013/376, Sch. 4 paras 8 to 12', () => {
  const rooms = (facts: Facts) => bedroomEntitlement(aCase(facts));
  const couple = [adult('ann'), adult('bob')];
  // East Lothian Council, LHA examples
  it.each`
    facts                                                                                                                                                                                                | expected | because
    ${{ adults: couple, children: [child('c1', '2022-01-01', { sex: 'MALE' }), child('c2', '2020-01-01', { sex: 'FEMALE' })] }}                                                                          | ${2}     | ${'East Lothian: couple, children 4 and 6: two bedrooms'}
    ${{ children: [child('c1', '2018-01-01', { sex: 'FEMALE' }), child('c2', '2014-01-01', { sex: 'MALE' })] }}                                                                                          | ${3}     | ${'East Lothian: single adult, daughter 8, son 12: three bedrooms'}
    ${{ adults: couple, children: [child('c1', '2009-01-01', { sex: 'MALE', qualifyingYoungPerson: true }), child('c2', '2013-01-01', { sex: 'MALE' }), child('c3', '2011-01-01', { sex: 'FEMALE' })] }} | ${4}     | ${'East Lothian: couple, sons 17 and 13, daughter 15: four bedrooms'}
    ${{ nonDependants: [{ people: [other('cy'), other('di')] }] }}                                                                                                                                       | ${3}     | ${'a non-dependant couple: a room each, unlike housing benefit'}
    ${{ adults: [adult('ann', { ...care, overnightCarer: true })] }}                                                                                                                                     | ${2}     | ${'para. 12(3): overnight care'}
    ${{ adults: [adult('ann', { overnightCarer: true })] }}                                                                                                                                              | ${1}     | ${'overnight care without a care benefit'}
    ${{ home: { tenure: 'OWNER', fosterRoom: true } }}                                                                                                                                                   | ${2}     | ${'para. 12(4): fostering'}
    ${{ children: [child('c1', '2018-01-01', { sex: 'MALE' }), child('c2', '2020-01-01', { sex: 'MALE', needsOwnBedroom: true, disabilityAwards: ['DLA_CARE_MIDDLE'] })] }}                              | ${3}     | ${'para. 12(6): a disabled child who cannot share'}
  `('$because', ({ facts, expected }) => expect(rooms(facts)).toBe(expected));
});

describe('private rent: SI 2013/376, Sch. 4 paras 22 to 29', () => {
  const privateHome = (amount: string, more: object = {}) => ({
    tenure: 'PRIVATE' as const,
    rent: { amount, per: 'MONTH' as const },
    brma: 'Ashford',
    ...more,
  });

  it('is the lower of rent and allowance', () => {
    // England list of monthly rates: Ashford, one bedroom, 750.00 (the week, 172.60 x 365 / 84, would make 749.99)
    expect(element({ home: privateHome('900.00') })).toBe('750.00');
    expect(element({ home: privateHome('600.00') })).toBe('600.00');
    // a monthly rate that is stated is taken as it is
    expect(element({ home: privateHome('900.00', { lhaRates: { perWeek: '172.60', perMonth: '750.00' } }) })).toBe(
      '750.00',
    );
  });

  it('says where the month had to be worked out from the week, and only there', () => {
    const assumed = (brma: string) => JSON.stringify(housingCosts(aCase({ home: privateHome('900.00', { brma }) })));
    // Rent Officers Wales: Swansea, one bedroom, 120.82 a week; x 365 / 84 = 524.99
    expect(element({ home: privateHome('900.00', { brma: 'Swansea' }) })).toBe('524.99');
    expect(assumed('Swansea')).toContain('worked out from the weekly one');
    expect(assumed('Ashford')).not.toContain('worked out from the weekly one');
  });

  it('is not limited where the area is not known, and says so', () => {
    const { working, findings } = housingCosts(aCase({ home: privateHome('900.00', { brma: null }) }));
    expect(working.amount.toFixed()).toBe('900.00');
    expect(findings.map(({ code }) => code)).toEqual(['ALLOWANCE_NOT_KNOWN']);
  });

  const young = (more: object = {}) => [adult('ann', { birthDate: '2000-01-01', ...more })];
  it.each`
    facts                                                                                                                                                                                                                    | size         | because
    ${{ adults: young() }}                                                                                                                                                                                                   | ${'shared'}  | ${'para. 28: single, under 35'}
    ${{ adults: [adult('ann', { birthDate: '1991-05-05' })] }}                                                                                                                                                               | ${'oneBed'}  | ${'35 on the last day of the period'}
    ${{ adults: [adult('ann')], home: privateHome('900.00', { sharedFacilities: true }) }}                                                                                                                                   | ${'oneBed'}  | ${'35 or over in a shared house: unlike housing benefit'}
    ${{ adults: [...young(), adult('bob', { birthDate: '2000-01-01' })] }}                                                                                                                                                   | ${'oneBed'}  | ${'a couple'}
    ${{ adults: young(), nonDependants: [{ people: [other('cy')] }] }}                                                                                                                                                       | ${'twoBed'}  | ${'(4) somebody lives with them'}
    ${{ adults: young({ careLeaver: true }) }}                                                                                                                                                                               | ${'shared'}  | ${'para. 29(2): a care leaver of 26'}
    ${{ adults: [adult('ann', { birthDate: '2002-01-01', careLeaver: true })] }}                                                                                                                                             | ${'oneBed'}  | ${'para. 29(2): a care leaver of 24'}
    ${{ adults: young(care) }}                                                                                                                                                                                               | ${'oneBed'}  | ${'para. 29(5): a care benefit'}
    ${{ adults: young({ sharedRateExempt: true }) }}                                                                                                                                                                         | ${'oneBed'}  | ${'para. 29(4), (6), (9B) or (9C)'}
    ${{ children: ['2018', '2016', '2014', '2013', '2012', '2011'].map((year, at) => child(`c${at}`, `${year}-01-01`, { sex: at % 2 ? 'MALE' : 'FEMALE', needsOwnBedroom: true, disabilityAwards: ['DLA_CARE_MIDDLE'] })) }} | ${'fourBed'} | ${'para. 26: no more than four'}
  `('$size: $because', ({ facts, size }) =>
    expect(lhaSize(aCase({ home: privateHome('900.00'), ...facts }))).toBe(size),
  );
});

describe('housing cost contributions: SI 2013/376, Sch. 4 paras 13 to 16', () => {
  const left = (people: object[], adults = [adult('ann')], rent = '500.00') =>
    element({
      adults,
      home: socialHome(rent),
      nonDependants: people.map(one => ({ people: [one as ReturnType<typeof other>] })),
    });

  it.each`
    person                                                                              | expected    | because
    ${{}}                                                                               | ${'403.45'} | ${'96.55, at any income'}
    ${{ birthDate: '2005-05-05' }}                                                      | ${'403.45'} | ${'21 on the last day of the period'}
    ${{ birthDate: '2005-05-06' }}                                                      | ${'500.00'} | ${'para. 16(2)(a): under 21'}
    ${{ incomes: [{ kind: 'PENSION_CREDIT_GUARANTEE', amount: '1.00', per: 'WEEK' }] }} | ${'500.00'} | ${'(b)'}
    ${care}                                                                             | ${'500.00'} | ${'(e)'}
    ${{ incomes: [{ kind: 'CARERS_ALLOWANCE', amount: '86.45', per: 'WEEK' }] }}        | ${'500.00'} | ${'(g)'}
    ${{ detained: true }}                                                               | ${'500.00'} | ${'(h)'}
    ${{ responsibleForChildUnderFive: true }}                                           | ${'500.00'} | ${'(i)'}
    ${{ awayOnOperations: true }}                                                       | ${'500.00'} | ${'(j)'}
    ${{ student: 'FULL_TIME' }}                                                         | ${'403.45'} | ${'a student is no exception'}
    ${{ homeElsewhere: true }}                                                          | ${'500.00'} | ${'no non-dependant at all'}
  `('$because', ({ person, expected }) => expect(left([other('cy', person)])).toBe(expected));

  it('one for each of a couple', () =>
    // 500.00 - 2 x 96.55
    expect(element({ home: socialHome('500.00'), nonDependants: [{ people: [other('cy'), other('di')] }] })).toBe(
      '306.90',
    ));

  it('para. 14(3): never below nothing', () =>
    expect(left([other('cy'), other('di')], [adult('ann')], '150.00')).toBe('0.00'));

  it.each`
    more                                         | because
    ${care}                                      | ${'para. 15(2)(d)'}
    ${{ severelySightImpaired: true }}           | ${'(a)'}
    ${{ disabilityAwards: ['DLA_CARE_MIDDLE'] }} | ${'(b)'}
  `('an exempt renter, or either joint renter: $because', ({ more }) => {
    expect(left([other('cy')], [adult('ann', more)])).toBe('500.00');
    expect(left([other('cy')], [adult('ann'), adult('bob', more)])).toBe('500.00');
  });

  it('DLA care at the lowest rate exempts nobody', () =>
    expect(left([other('cy')], [adult('ann', { disabilityAwards: ['DLA_CARE_LOWEST'] })])).toBe('403.45'));
});

describe('additional bedrooms: SI 2013/376, Sch. 4 para. 12', () => {
  const couple = (more: object) => aCase({ adults: [adult('ann', more), adult('bob')], home: socialHome('500.00') });
  const apart = (award: string) => couple({ needsOwnBedroom: true, disabilityAwards: [award] });
  it.each`
    award                          | rooms | because
    ${'DLA_CARE_MIDDLE'}           | ${2}  | ${'(6A) the disabled person condition'}
    ${'ADP_DAILY_LIVING_STANDARD'} | ${2}  | ${'its equivalent in Scotland'}
    ${'AA_HIGHER'}                 | ${2}  | ${'attendance allowance at the higher rate'}
    ${'AA_LOWER'}                  | ${1}  | ${'not at the lower rate'}
    ${'PIP_MOBILITY_ENHANCED'}     | ${1}  | ${'not for mobility'}
  `('$award: $because', ({ award, rooms }) => expect(bedroomEntitlement(apart(award))).toBe(rooms));

  it('a single person has no partner to share with', () =>
    expect(bedroomEntitlement(aCase({ adults: [adult('ann', { needsOwnBedroom: true, ...care })] }))).toBe(1));

  it('(A1)(c) overnight care of a foster child, beside the room for fostering', () => {
    const children = [child('kit', '2020-01-01', { fostered: true, overnightCarer: true, ...care })];
    expect(bedroomEntitlement(aCase({ children }))).toBe(3);
  });

  it('says why a bedroom that was asked for is not given', () => {
    const codes = (award: Parameters<typeof housingCosts>[0]) => housingCosts(award).findings.map(({ code }) => code);
    expect(codes(couple({ overnightCarer: true }))).toContain('OVERNIGHT_CARE_WITHOUT_BENEFIT');
    expect(codes(couple({ needsOwnBedroom: true }))).toContain('OWN_BEDROOM_WITHOUT_BENEFIT');
    expect(codes(apart('DLA_CARE_MIDDLE'))).not.toContain('OWN_BEDROOM_WITHOUT_BENEFIT');
  });
});

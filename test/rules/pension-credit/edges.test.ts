import { everyStep } from '../../../src/domain/working-warnings.js';
import { codesOf, type Facts } from '../universal-credit/support.js';
import { credit, old, younger } from './support.js';

// 2026-27: the guarantee is 238.00 for a single person and 363.25 for a couple.
const guarantee = (facts: Facts) => credit(facts).appropriateGuarantee.toFixed();
const income = (facts: Facts) => credit(facts).income.toFixed();
const labelsOf = (facts: Facts) => [...everyStep(credit(facts).working.steps)].map(({ label }) => label);
const CARE = { disabilityAwards: ['AA_LOWER' as const] };

describe('the earnings disregard of 20: SI 2002/1792, Sch. 6 paras 1 to 4', () => {
  const works = (net: string, more = {}) => ({ net, per: 'WEEK' as const, hoursPerWeek: 8, ...more });
  const fire = { specialOccupation: 'PART_TIME_FIREFIGHTER' as const };
  const sick = (kind: 'INCAPACITY_BENEFIT' | 'SEVERE_DISABLEMENT_ALLOWANCE') => [
    { kind: 'STATE_PENSION' as const, amount: '100.00', per: 'WEEK' as const },
    { kind, amount: '10.00', per: 'WEEK' as const },
  ];
  const child = [{ id: 'c1', birthDate: '2016-01-01' }];
  it.each`
    facts                                                                                                                 | counted     | because
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')] })], children: child }}                               | ${'40.00'}  | ${'para. 1: a lone parent'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')] }), old('bob')], children: child }}                   | ${'50.00'}  | ${'a couple with a child is no lone parent'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00', fire)] })] }}                                          | ${'40.00'}  | ${'para. 2: a part-time fire-fighter'}
    ${{ adults: [old('ann', '0.00', { employments: [works('30.00'), works('30.00', fire)] })] }}                          | ${'40.00'}  | ${'para. 2: one of two jobs is'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')], incomes: sick('INCAPACITY_BENEFIT') })] }}           | ${'150.00'} | ${'para. 4: 40.00, a pension of 100.00 and the benefit itself'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')], incomes: sick('SEVERE_DISABLEMENT_ALLOWANCE') })] }} | ${'150.00'} | ${'para. 4: the older benefit'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')], severelySightImpaired: true })] }}                   | ${'40.00'}  | ${'para. 4: severely sight impaired'}
    ${{ adults: [old('ann', '0.00', { employments: [works('60.00')] }), old('bob', '0.00', CARE)] }}                      | ${'40.00'}  | ${'para. 4: of either'}
  `('$because: $counted', ({ facts, counted }) => expect(income(facts)).toBe(counted));
});

describe('capital: SI 2002/1792, reg. 15(6) and Sch. 5', () => {
  const of = (item: object) => income({ adults: [old('ann')], capital: [{ kind: 'SAVINGS', value: '0.00', ...item }] });
  it.each`
    item                                                                      | deemed     | because
    ${{ kind: 'HOME_BEING_SOLD', value: '20000.00', since: '2026-05-22' }}    | ${'16.00'} | ${'para. 6: 26 weeks are over; 18,000 after a tenth for selling, 8,000 / 500'}
    ${{ kind: 'HOME_BEING_SOLD', value: '20000.00', since: '2026-05-24' }}    | ${'0.00'}  | ${'within 26 weeks'}
    ${{ kind: 'HOME_BEING_SOLD', value: '20000.00' }}                         | ${'0.00'}  | ${'the day is not stated'}
    ${{ kind: 'BENEFIT_ARREARS', value: '10500.00', since: '2025-11-22' }}    | ${'1.00'}  | ${'para. 17: 52 weeks from 22 November 2025 end on 20 November 2026'}
    ${{ kind: 'BENEFIT_ARREARS', value: '10500.00', since: '2025-11-23' }}    | ${'0.00'}  | ${'a day less'}
    ${{ value: '20600.00', owners: 2 }}                                       | ${'1.00'}  | ${'reg. 23: half of it is 10,300'}
    ${{ value: '31500.00', owners: 3 }}                                       | ${'1.00'}  | ${'a third of it is 10,500'}
    ${{ kind: 'SHARES_OR_FUNDS', value: '12000.00', securedDebt: '800.00' }}  | ${'0.00'}  | ${'reg. 19: 12,000 less 1,200 and 800 is 10,000'}
    ${{ kind: 'LAND', value: '12000.00', securedDebt: '799.99' }}             | ${'1.00'}  | ${'and a penny more'}
    ${{ kind: 'OTHER_PROPERTY', value: '10000.00', securedDebt: '30000.00' }} | ${'0.00'}  | ${'a debt beyond the value is not set against the rest'}
  `('$because: $deemed', ({ item, deemed }) => expect(of(item)).toBe(deemed));
});

describe('severe disability, at its edges: SI 2002/1792, Sch. 1 para. 1', () => {
  const blind = { severelySightImpaired: true };
  const cares = (carer: object) => ({
    ...CARE,
    carer: { regular: true, allowance: 'PAID' as const, ...carer },
    incomes: [{ kind: 'CARERS_ALLOWANCE' as const, amount: '86.45', per: 'WEEK' as const }],
  });
  const couple = (ann: object, bob: object) => ({ adults: [old('ann', '0.00', ann), old('bob', '0.00', bob)] });
  it.each`
    facts                                                                                                                     | amount      | because
    ${couple(CARE, cares({ caresFor: null }))}                                                                                | ${'583.50'} | ${'bob is paid to care for somebody else: 363.25 + 172.10 + 48.15'}
    ${couple(CARE, cares({ caresFor: 'ann', stoppedOn: '2026-11-20' }))}                                                      | ${'583.50'} | ${'his caring stopped the day before; his addition runs on for eight weeks'}
    ${couple({ ...CARE, hasPaidCarer: true }, blind)}                                                                         | ${'363.25'} | ${'(c) a paid carer for the one with the benefit'}
    ${couple(blind, CARE)}                                                                                                    | ${'449.30'} | ${'(c) whichever of the two has it'}
    ${{ adults: [old('ann', '0.00', CARE)], nonDependants: [{ people: [{ id: 'cy', birthDate: '2008-11-16' }] }] }}           | ${'238.00'} | ${'18 in this very week'}
    ${{ adults: [old('ann', '0.00', CARE)], nonDependants: [{ people: [{ id: 'cy', birthDate: '2008-11-22' }] }] }}           | ${'324.05'} | ${'18 tomorrow'}
    ${{ adults: [old('ann', '0.00', CARE)], nonDependants: [{ people: [{ id: 'cy', birthDate: '1990-01-01', ...blind }] }] }} | ${'324.05'} | ${'para. 2: a severely sight impaired adult does not count'}
  `('$because: $amount', ({ facts, amount }) => expect(guarantee(facts)).toBe(amount));

  it.each`
    facts                                            | found      | because
    ${{ adults: [old('ann')] }}                      | ${[]}      | ${'nobody gets a care benefit: nothing to say'}
    ${couple(CARE, {})}                              | ${[false]} | ${'one of a couple: refused, with the reason'}
    ${{ adults: [old('ann', '0.00', CARE)] }}        | ${[true]}  | ${'given, with the reason'}
    ${couple(CARE, CARE)}                            | ${[true]}  | ${'given once, for both'}
    ${couple({ ...CARE, hasPaidCarer: true }, CARE)} | ${[true]}  | ${'given for one of them'}
    ${couple(CARE, blind)}                           | ${[true]}  | ${'given for one beside a partner who cannot see'}
  `('$because', ({ facts, found }) => {
    const about = credit(facts).findings.filter(({ code }) => code === 'SEVERE_DISABILITY');
    expect(about.map(({ given }) => given)).toEqual(found);
    for (const { subject, reason } of about) expect([subject, reason.length > 10]).toEqual(['ADDITION', true]);
  });
});

describe('carers, children and charges of an owner', () => {
  const owner = (more: object = {}): Facts => ({
    adults: [old('ann')],
    home: { tenure: 'OWNER', rent: { amount: '10.40', per: 'WEEK' } },
    ...more,
  });

  it('reg. 6(6)(c): ground rent and service charges: 238.00 + 10.40', () => {
    expect(guarantee(owner())).toBe('248.40');
    expect(credit(owner()).findings).toContainEqual(
      expect.objectContaining({ subject: 'HOUSING', code: 'OWNER_CHARGES', given: true }),
    );
    expect(codesOf(credit({ adults: [old('ann')] }))).not.toContain('OWNER_CHARGES');
    expect(guarantee(owner({ home: { tenure: 'COUNCIL', rent: { amount: '10.40', per: 'WEEK' } } }))).toBe('238.00');
  });

  it('says that nothing was taken off for people who live there, where some do', () => {
    const assumed = 'Nothing was taken off housing costs for people who live there';
    const lodging = { nonDependants: [{ people: [{ id: 'cy', birthDate: '1990-01-01' }] }] };
    expect(labelsOf(owner(lodging))).toContain(assumed);
    expect(labelsOf(owner())).not.toContain(assumed);
  });

  it('Sch. 2A: no addition for children where child tax credit was paid, nor for one who has grown up', () => {
    const children = [{ id: 'c1', birthDate: '2016-01-01' }];
    const adults = [old('ann')];
    expect(guarantee({ adults, children })).toBe('319.07');
    expect(guarantee({ adults, children, awards: { legacy: ['CHILD_TAX_CREDIT'] } })).toBe('238.00');
    expect(guarantee({ adults, children: [{ id: 'c1', birthDate: '2005-01-01' }] })).toBe('238.00');
  });

  it('names the carer and the child beside each addition, and lists no addition of nothing', () => {
    const facts = {
      adults: [old('ann', '0.00', { carer: { allowance: 'UNDERLYING' as const } })],
      children: [{ id: 'c1', birthDate: '2016-01-01', disabilityAwards: ['DLA_CARE_LOWEST' as const] }],
    };
    const labels = labelsOf(facts);
    expect(labels.filter(label => label.endsWith(': c1'))).toHaveLength(2);
    expect(labels.filter(label => label.endsWith(': ann'))).toHaveLength(1);
    expect(labels).toEqual(expect.arrayContaining(['Carer', 'Children']));
    expect(labels).not.toContain('Severe disability');
    expect(labels).not.toContain('Housing costs');
    const figures = [...everyStep(credit(facts).working.steps)].flatMap(({ parameters }) => parameters);
    // the standard minimum, the carer's, the child's, the child's for a disability
    expect(new Set(figures.map(({ id }) => id)).size).toBe(4);
    expect(credit(facts).findings).toContainEqual(
      expect.objectContaining({ code: 'CARER', person: 'ann', given: true }),
    );
  });
});

describe('what is found and said', () => {
  const kept = { since: '2015-01-01', guaranteeCredit: '0.00', savingsCredit: '5.00' };

  it('reg. 7A: savings credit is kept only where one of a couple reached pension age in time', () => {
    const codes = (adults: Facts['adults'], pensionCredit: object = kept) =>
      codesOf(credit({ adults, awards: { pensionCredit } } as Facts));
    expect(codes([old('ann', '220.00'), younger('bob', '130.00')])).toContain('KEPT');
    expect(codes([younger('ann', '220.00'), younger('bob', '130.00')])).toContain('AFTER_2016');
    expect(codes([younger('ann', '220.00')])).toContain('AFTER_2016');
    expect(codes([old('ann', '220.00'), younger('bob')], { ...kept, savingsCredit: '0.00' })).toContain('AFTER_2016');
  });

  it('says that the sex of one of a couple would decide', () => {
    const unknown = old('ann', '220.00', { birthDate: '1952-01-01', sex: null });
    expect(codesOf(credit({ adults: [unknown, younger('bob')] }))).toContain('SEX_NOT_STATED');
  });

  it('says why there is no savings credit below the threshold, and that a few pence are not paid', () => {
    expect(codesOf(credit({ adults: [old('ann', '184.90')] }))).toEqual(
      expect.arrayContaining(['BEFORE_2016', 'BELOW_THRESHOLD']),
    );
    expect(codesOf(credit({ adults: [younger('ann', '237.91')] }))).toContain('TOO_SMALL');
    expect(labelsOf({ adults: [younger('ann', '237.91')] }).at(-1)).toMatch(/./);
    expect(codesOf(credit({ adults: [younger('ann', '237.90')] }))).not.toContain('TOO_SMALL');
  });

  it('s. 4(1A): pension-age housing benefit since before 15 May 2019 keeps a couple of mixed ages', () => {
    const adults = [old('ann'), old('bob', '0.00', { birthDate: '1966-03-01' })];
    const since = (pensionAgeSchemeSince: string) =>
      codesOf(
        credit({ adults, awards: { housingBenefit: { since: '2018-01-01', pensionAgeSchemeSince } } } as Facts),
      )[0];
    expect(since('2019-05-14')).toBe('MIXED_AGE_PROTECTED');
    expect(since('2019-05-15')).toBe('MIXED_AGE');
  });

  it('asks after income that a person has to place, and after a State Pension that is not stated', () => {
    const of = (kind: 'OTHER_UNEARNED' | 'PROPERTY_RENT' | 'OCCUPATIONAL_PENSION') =>
      credit({ adults: [old('ann', '0.00', { incomes: [{ kind, amount: '50.00', per: 'WEEK' }] })] });
    expect(codesOf(of('OTHER_UNEARNED'))).toContain('NOT_DECIDED');
    expect(codesOf(of('PROPERTY_RENT'))).toContain('NOT_DECIDED');
    expect(codesOf(of('OCCUPATIONAL_PENSION'))).not.toContain('NOT_DECIDED');
    expect(of('OCCUPATIONAL_PENSION').warnings).toEqual([expect.stringContaining('No State Pension of ann')]);
    expect(credit({ adults: [old('ann', '100.00')] }).warnings).toEqual([]);
    expect(labelsOf({ adults: [old('ann', '100.00')] })).toContain('state pension: ann');
  });
});

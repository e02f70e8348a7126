import { isoDate } from '../../../src/domain/dates.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { openSchemes } from '../../../src/rules/eligibility/open-schemes.js';
import { aChild, aHousehold, type HouseholdSketch } from '../../support/household.js';

const law = loadStatute('parameters').on(isoDate('2026-11-20')).statePensionAge;
const schemes = (sketch: HouseholdSketch = {}) => openSchemes(aHousehold(sketch), law);

const OLD = { birthDate: '1955-01-01' };
const YOUNG = { birthDate: '1980-01-01' };
const COUNCIL_TAX = { amount: '1800.00', per: 'YEAR' } as const;
const UC = { universalCredit: { since: '2025-01-01', award: '400.00' } };

describe('which schemes are open: SI 2014/1230 reg 6A; WRA 2012 s 4; SPCA 2002 ss 1, 4', () => {
  it.each`
    because                                      | sketch                                                                            | hb       | uc       | pc
    ${'below pension age, ordinary renting'}     | ${{}}                                                                             | ${false} | ${true}  | ${false}
    ${'below pension age, temporary housing'}    | ${{ home: { tenure: 'TEMPORARY' } }}                                              | ${true}  | ${true}  | ${false}
    ${'below pension age, supported housing'}    | ${{ home: { tenure: 'SUPPORTED' } }}                                              | ${true}  | ${true}  | ${false}
    ${'single at pension age'}                   | ${{ adults: [OLD] }}                                                              | ${true}  | ${false} | ${true}
    ${'both of a couple at pension age'}         | ${{ adults: [OLD, OLD] }}                                                         | ${true}  | ${false} | ${true}
    ${'a mixed-age couple'}                      | ${{ adults: [OLD, YOUNG] }}                                                       | ${false} | ${true}  | ${false}
    ${'a mixed-age couple in temporary housing'} | ${{ adults: [YOUNG, OLD], home: { tenure: 'TEMPORARY' } }}                        | ${true}  | ${true}  | ${false}
    ${'at pension age, an owner'}                | ${{ adults: [OLD], home: { tenure: 'OWNER', rent: null } }}                       | ${false} | ${false} | ${true}
    ${'no right to reside'}                      | ${{ adults: [{ ...OLD, residency: 'NO_RIGHT_TO_RESIDE' }] }}                      | ${false} | ${false} | ${false}
    ${'a partner under immigration control'}     | ${{ adults: [YOUNG, { ...YOUNG, residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }] }} | ${false} | ${true}  | ${false}
  `('$because', ({ sketch, hb, uc, pc }) => {
    const { housingBenefit, universalCredit, pensionCredit } = schemes(sketch);
    expect([housingBenefit.open, universalCredit.open, pensionCredit.open]).toEqual([hb, uc, pc]);
  });

  it.each`
    because                                         | adults                                                            | open
    ${'one of an old couple barred by immigration'} | ${[{ ...OLD, residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }, OLD]} | ${true}
    ${'a young partner who is in custody'}          | ${[OLD, { ...YOUNG, detainedSince: '2020-01-01' }]}               | ${true}
    ${'a claimant in custody'}                      | ${[{ ...OLD, detainedSince: '2020-01-01' }]}                      | ${false}
    ${'the partner alone habitually resident'}      | ${[{ ...OLD, residency: 'NOT_HABITUALLY_RESIDENT' }, OLD]}        | ${true}
  `('pension credit goes by the members of the household: $because', ({ adults, open }) =>
    expect(schemes({ adults }).pensionCredit.open).toBe(open),
  );

  // HB Regs, reg. 21(2)(b): "likely to exceed 52 weeks"; UC Regs, reg. 3(6): "6 months". SI 2012/2885 has no such rule.
  it.each`
    since           | group            | hb       | uc       | because
    ${'2024-06-05'} | ${'PENSION_AGE'} | ${true}  | ${false} | ${'away for more than a year'}
    ${'2024-06-12'} | ${'MIXED_AGE'}   | ${false} | ${false} | ${'away for less than a year: no couple in universal credit alone'}
    ${'2025-01-10'} | ${'MIXED_AGE'}   | ${false} | ${true}  | ${'away for less than six months'}
  `('a young partner of somebody at pension age, $because', ({ since, group, hb, uc }) => {
    const adults = [OLD, { ...YOUNG, absentSince: since }];
    const found = schemes({ assessedOn: '2025-06-06', adults, councilTax: COUNCIL_TAX });
    expect([found.group, found.housingBenefit.open, found.universalCredit.open]).toEqual([group, hb, uc]);
    expect(found.housingBenefit.regulations).toBe(group === 'PENSION_AGE' ? 'PENSION_AGE' : 'WORKING_AGE');
    expect(found.councilTaxReduction.scheme).toBe('PENSION_AGE');
  });

  it('says why, by which provision', () => {
    expect(schemes().housingBenefit).toMatchObject({ regulations: 'WORKING_AGE', law: 'SI 2014/1230, reg. 6A(1)' });
    expect(schemes({ adults: [OLD] }).housingBenefit).toMatchObject({
      regulations: 'PENSION_AGE',
      law: 'SI 2014/1230, reg. 6A(4)',
    });
  });

  it('turns on the day pension age is reached: born 6 July 1960, 6 November 2026', () => {
    const on = (assessedOn: string) => schemes({ assessedOn, adults: [{ birthDate: '1960-07-06' }] });
    expect([on('2026-11-05').group, on('2026-11-06').group]).toEqual(['WORKING_AGE', 'PENSION_AGE']);
    expect([on('2026-11-05').universalCredit.open, on('2026-11-06').universalCredit.open]).toEqual([true, false]);
  });
});

describe('mixed-age couples saved since before 15 May 2019: SI 2019/37 art 4', () => {
  const couple = (housingBenefit: object) =>
    schemes({ adults: [OLD, YOUNG], awards: { housingBenefit: { since: '2015-01-01', ...housingBenefit } } });

  it.each`
    pensionAgeSchemeSince | hb       | uc       | regulations
    ${'2019-05-14'}       | ${true}  | ${false} | ${'PENSION_AGE'}
    ${'2019-05-15'}       | ${false} | ${true}  | ${'WORKING_AGE'}
    ${null}               | ${false} | ${true}  | ${'WORKING_AGE'}
  `('since $pensionAgeSchemeSince', ({ pensionAgeSchemeSince, hb, uc, regulations }) => {
    const { housingBenefit, universalCredit, pensionCredit } = couple({ pensionAgeSchemeSince });
    expect([housingBenefit.open, universalCredit.open, pensionCredit.open]).toEqual([hb, uc, hb]);
    expect(housingBenefit.regulations).toBe(regulations);
  });

  it('are saved by pension credit too', () => {
    const awards = {
      pensionCredit: { since: '2018-01-01', guaranteeCredit: '50.00', savingsCredit: '0', mixedAge: true },
    };
    expect(schemes({ adults: [OLD, YOUNG], awards }).housingBenefit.open).toBe(true);
  });
});

describe('an award of housing benefit from before: SI 2014/1230 regs 8, 46', () => {
  const claim = (more: object) => ({ claim: { assessedOn: '2026-01-10', route: 'EXISTING_AWARD', ...more } }) as const;
  const awards = { housingBenefit: { since: '2015-01-01' } };

  it.each`
    because                                  | sketch                                                                                           | open
    ${'goes on'}                             | ${{ ...claim({}), awards }}                                                                      | ${true}
    ${'ends with a claim for uc'}            | ${{ ...claim({}), awards: { ...awards, ...UC } }}                                                | ${false}
    ${'goes on to the last day of a notice'} | ${{ ...claim({ migrationNotice: { issuedOn: '2025-10-01', deadline: '2026-01-10' } }), awards }} | ${true}
    ${'ends after it'}                       | ${{ ...claim({ migrationNotice: { issuedOn: '2025-10-01', deadline: '2026-01-09' } }), awards }} | ${false}
    ${'is not there for a new claim'}        | ${{ ...claim({ route: 'NEW_CLAIM' }), awards }}                                                  | ${false}
  `('$because', ({ sketch, open }) => expect(schemes(sketch).housingBenefit.open).toBe(open));
});

describe('savings credit: SPC Regs reg 7A', () => {
  it.each`
    because                                 | adults                                                                                    | open
    ${'a man of 65 on 5 April 2016'}        | ${[{ birthDate: '1951-04-05', sex: 'MALE' }]}                                             | ${true}
    ${'a man of 65 a day later'}            | ${[{ birthDate: '1951-04-06', sex: 'MALE' }]}                                             | ${false}
    ${'a woman of that age'}                | ${[{ birthDate: '1951-04-06', sex: 'FEMALE' }]}                                           | ${true}
    ${'a couple of whom one was too young'} | ${[{ birthDate: '1951-04-05', sex: 'MALE' }, { birthDate: '1953-04-06', sex: 'FEMALE' }]} | ${false}
    ${'nobody knows'}                       | ${[{ birthDate: '1952-01-01' }]}                                                          | ${false}
  `('$because', ({ adults, open }) => expect(schemes({ adults }).savingsCredit.open).toBe(open));

  it('says what it does not know', () =>
    expect(schemes({ adults: [{ birthDate: '1952-01-01' }] }).savingsCredit.assumptions).toHaveLength(1));
});

describe('students: HB Regs reg 56; UC Regs regs 13 and 14', () => {
  const student = { fullTime: true, courseFrom: '2026-09-01', courseTo: '2027-06-30' };
  const temporary = { tenure: 'TEMPORARY' } as const;

  it.each`
    because                          | sketch                                                                                             | hb       | uc
    ${'full-time, with nobody else'} | ${{ adults: [{ student }] }}                                                                       | ${false} | ${false}
    ${'before the course'}           | ${{ adults: [{ student: { ...student, courseFrom: '2026-12-01' } }] }}                             | ${true}  | ${true}
    ${'part-time'}                   | ${{ adults: [{ student: { ...student, fullTime: false } }] }}                                      | ${true}  | ${true}
    ${'with a child'}                | ${{ adults: [{ student }], children: [aChild('2020-01-01')] }}                                     | ${true}  | ${true}
    ${'with a partner who is none'}  | ${{ adults: [{ student }, {}] }}                                                                   | ${true}  | ${true}
    ${'with a disability benefit'}   | ${{ adults: [{ student, disabilityAwards: ['PIP_MOBILITY_STANDARD'] }] }}                          | ${true}  | ${false}
    ${'and limited capability'}      | ${{ adults: [{ student, disabilityAwards: ['PIP_MOBILITY_STANDARD'], ucWorkCapability: 'LCW' }] }} | ${true}  | ${true}
  `('$because', ({ sketch, hb, uc }) => {
    const { housingBenefit, universalCredit } = schemes({ ...sketch, home: temporary });
    expect([housingBenefit.open, universalCredit.open]).toEqual([hb, uc]);
  });
});

describe('council tax reduction: SI 2012/2885 reg 3', () => {
  it.each`
    because                                     | sketch                                  | scheme
    ${'pension age'}                            | ${{ adults: [OLD] }}                    | ${'PENSION_AGE'}
    ${'one of a couple at pension age'}         | ${{ adults: [YOUNG, OLD] }}             | ${'PENSION_AGE'}
    ${'a mixed-age couple on universal credit'} | ${{ adults: [OLD, YOUNG], awards: UC }} | ${'WORKING_AGE'}
    ${'below pension age'}                      | ${{}}                                   | ${'WORKING_AGE'}
  `('$because', ({ sketch, scheme }) => {
    expect(schemes({ ...sketch, councilTax: COUNCIL_TAX }).councilTaxReduction).toMatchObject({ open: true, scheme });
    expect(schemes(sketch).councilTaxReduction.open).toBe(false);
  });

  it('one of a couple who may apply is enough', () => {
    const adults = [{ residency: 'NO_RIGHT_TO_RESIDE' }, {}] as const;
    expect(schemes({ adults, councilTax: COUNCIL_TAX }).councilTaxReduction.open).toBe(true);
    expect(schemes({ adults: [adults[0], adults[0]], councilTax: COUNCIL_TAX }).councilTaxReduction.open).toBe(false);
  });

  // SI 2026/27: for schemes from 1 April 2026 universal credit is enough.
  it.each`
    assessedOn      | awards       | open
    ${'2026-03-31'} | ${UC}        | ${false}
    ${'2026-04-01'} | ${UC}        | ${true}
    ${'2026-04-01'} | ${undefined} | ${false}
  `('without habitual residence on $assessedOn', ({ assessedOn, awards, open }) => {
    const adults = [{ residency: 'NOT_HABITUALLY_RESIDENT' }] as const;
    expect(schemes({ assessedOn, adults, awards, councilTax: COUNCIL_TAX }).councilTaxReduction.open).toBe(open);
  });
});

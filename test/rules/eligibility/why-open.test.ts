import { isoDate } from '../../../src/domain/dates.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { openSchemes } from '../../../src/rules/eligibility/open-schemes.js';
import { aChild, aHousehold, type HouseholdSketch } from '../../support/household.js';

// The provision decides what an officer tells people: a right answer by a wrong one is wrong.
const law = loadStatute('parameters').on(isoDate('2026-11-20')).statePensionAge;
const schemes = (sketch: HouseholdSketch = {}) => openSchemes(aHousehold(sketch), law);
const OLD = { birthDate: '1955-01-01' };
const YOUNG = { birthDate: '1980-01-01' };
const BARRED = { residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' } as const;
const ABROAD = { residency: 'NOT_HABITUALLY_RESIDENT' } as const;
const COUNCIL_TAX = { amount: '1800.00', per: 'YEAR' } as const;
const saved = { housingBenefit: { since: '2015-01-01', pensionAgeSchemeSince: '2015-01-01' } };

describe('universal credit: by which provision', () => {
  it.each`
    sketch                                          | open     | by                                         | because
    ${{}}                                           | ${true}  | ${'WRA 2012, s. 4(1)'}                     | ${'below pension age'}
    ${{ adults: [YOUNG, YOUNG] }}                   | ${true}  | ${'WRA 2012, s. 4(1)'}                     | ${'a couple below it'}
    ${{ adults: [OLD, YOUNG] }}                     | ${true}  | ${'WRA 2012, s. 4(2); UC Regs, reg. 3(2)'} | ${'one of a couple is'}
    ${{ adults: [YOUNG, { ...YOUNG, ...ABROAD }] }} | ${true}  | ${'UC Regs, reg. 3(3)'}                    | ${'as a single person, for where the partner lives'}
    ${{ adults: [{ ...YOUNG, ...ABROAD }, YOUNG] }} | ${true}  | ${'UC Regs, reg. 3(3)'}                    | ${'whichever of the two it is'}
    ${{ adults: [{ ...YOUNG, ...BARRED }] }}        | ${false} | ${'UC Regs, reg. 9; IAA 1999, s. 115'}     | ${'nobody may'}
    ${{ adults: [YOUNG], awards: saved }}           | ${true}  | ${'WRA 2012, s. 4(1)'}                     | ${'there is nothing to save for who is no couple of mixed ages'}
  `('$because', ({ sketch, open, by }) => expect(schemes(sketch).universalCredit).toMatchObject({ open, law: by }));

  it.each`
    birthDate       | more                            | by                     | because
    ${'2008-11-20'} | ${{}}                           | ${'WRA 2012, s. 4(1)'} | ${'18 today'}
    ${'2008-11-21'} | ${{}}                           | ${null}                | ${'18 tomorrow, in no listed case'}
    ${'2008-11-21'} | ${{ ucWorkCapability: 'LCW' }}  | ${'UC Regs, reg. 8'}   | ${'reg. 8(1)(a): limited capability for work'}
    ${'2008-11-21'} | ${{ carer: { regular: true } }} | ${'UC Regs, reg. 8'}   | ${'reg. 8(1)(c): cares for a severely disabled person'}
    ${'2007-06-30'} | ${{}}                           | ${'WRA 2012, s. 4(1)'} | ${'19'}
  `('reg. 8, on 20 November 2026: $because', ({ birthDate, more, by }) => {
    const { universalCredit } = schemes({ assessedOn: '2026-11-20', adults: [{ birthDate, ...more }] });
    expect(universalCredit).toMatchObject(
      by === null ? { open: false, law: 'UC Regs, reg. 8' } : { open: true, law: by },
    );
    expect(universalCredit.assumptions).toHaveLength(by === null ? 1 : 0);
  });

  it('reg. 8(1)(d): at 17 with a child', () => {
    const sketch = { assessedOn: '2026-11-20', adults: [{ birthDate: '2009-01-01' }] };
    expect(schemes({ ...sketch, children: [aChild('2026-01-01')] }).universalCredit.open).toBe(true);
    expect(schemes(sketch).universalCredit.open).toBe(false);
  });

  it('reg. 8(1)(c): one of two who are 17 cares', () => {
    const minor = { birthDate: '2009-01-01' };
    const { universalCredit } = schemes({ adults: [minor, { ...minor, carer: { regular: true } }] });
    expect(universalCredit).toMatchObject({ open: true, law: 'UC Regs, reg. 8' });
  });

  it('is not closed by one of a couple who is 17', () =>
    expect(schemes({ adults: [YOUNG, { birthDate: '2009-01-01' }] }).universalCredit).toMatchObject({
      open: true,
      law: 'WRA 2012, s. 4(1)',
    }));
});

describe('pension credit and savings credit: by which provision', () => {
  it.each`
    sketch                                 | open     | by
    ${{ adults: [{ ...OLD, ...BARRED }] }} | ${false} | ${'SPC Regs, regs 5(1), 6(2); IAA 1999, s. 115'}
    ${{}}                                  | ${false} | ${'SPCA 2002, s. 1(2)(b)'}
    ${{ adults: [{ ...OLD, ...ABROAD }] }} | ${false} | ${'SPC Regs, reg. 2'}
    ${{ adults: [OLD] }}                   | ${true}  | ${'SPCA 2002, s. 1(2)'}
    ${{ adults: [OLD, YOUNG] }}            | ${false} | ${'SPCA 2002, s. 4(1A)'}
  `('$by', ({ sketch, open, by }) => expect(schemes(sketch).pensionCredit).toMatchObject({ open, law: by }));

  it('reg. 7A: savings credit in payment since before 6 April 2016 goes on, on the word that it never stopped', () => {
    const adults = [{ birthDate: '1951-04-06', sex: 'MALE' as const }];
    const since = (day: string, savingsCredit = '5.00') =>
      schemes({ adults, awards: { pensionCredit: { since: day, guaranteeCredit: '0.00', savingsCredit } } })
        .savingsCredit;
    expect(since('2016-04-05')).toMatchObject({ open: true, assumptions: [expect.stringMatching(/./)] });
    expect(since('2016-04-06').open).toBe(false);
    expect(since('2016-04-05', '0.00').open).toBe(false);
  });
});

describe('housing benefit: by which provision', () => {
  const temporary = { home: { tenure: 'TEMPORARY' as const } };
  it.each`
    sketch                                                                   | open     | by                                              | because
    ${{ home: { tenure: 'OWNER', rent: { amount: '10.00', per: 'WEEK' } } }} | ${false} | ${'SSCBA 1992, s. 130(1)(a); HB Regs, reg. 12'} | ${'charges of an owner are no rent'}
    ${{ home: { rent: null } }}                                              | ${false} | ${'SSCBA 1992, s. 130(1)(a); HB Regs, reg. 12'} | ${'a tenant who pays none'}
    ${{ adults: [{ ...YOUNG, ...ABROAD }], ...temporary }}                   | ${false} | ${'HB Regs, reg. 10; IAA 1999, s. 115'}         | ${'where the claimant lives'}
    ${temporary}                                                             | ${true}  | ${'SI 2014/1230, regs 5(2)(a), 6A(2)'}          | ${'temporary accommodation'}
    ${{ adults: [OLD, YOUNG], ...temporary }}                                | ${true}  | ${'SI 2014/1230, regs 5(2)(a), 6A(2)'}          | ${'of a couple of mixed ages too'}
  `('$because', ({ sketch, open, by }) => expect(schemes(sketch).housingBenefit).toMatchObject({ open, law: by }));

  it('tells temporary from specified accommodation', () => {
    const reasonOf = (tenure: 'TEMPORARY' | 'SUPPORTED') => schemes({ home: { tenure } }).housingBenefit.reason;
    expect([reasonOf('TEMPORARY'), reasonOf('SUPPORTED')]).toEqual([
      'Temporary accommodation',
      'Specified accommodation',
    ]);
  });

  it('an award that goes on says what it rests on, and one that is refused rests on nothing', () => {
    const claim = { assessedOn: '2026-01-10', route: 'EXISTING_AWARD' as const };
    const goesOn = schemes({ claim, awards: { housingBenefit: { since: '2015-01-01' } } }).housingBenefit;
    expect(goesOn).toMatchObject({ open: true, assumptions: [expect.stringMatching(/./)] });
    expect(schemes().housingBenefit.assumptions).toEqual([]);
    expect(schemes({ adults: [OLD] }).housingBenefit.assumptions).toEqual([]);
  });

  it('reg. 5 of the pension-age regulations: the income of either of a couple can keep them under the others', () => {
    const incomes = [{ kind: 'INCOME_SUPPORT' as const, amount: '10.00', per: 'WEEK' as const }];
    const universal = [{ kind: 'UNIVERSAL_CREDIT' as const, amount: '10.00', per: 'MONTH' as const }];
    const of = (sketch: HouseholdSketch) => schemes(sketch).housingBenefit.regulations;
    expect(of({ adults: [OLD, OLD] })).toBe('PENSION_AGE');
    expect(of({ adults: [OLD, { ...OLD, incomes }] })).toBe('WORKING_AGE');
    expect(of({ adults: [OLD, { ...OLD, incomes: universal }] })).toBe('WORKING_AGE');
    expect(of({ adults: [OLD], awards: { legacy: ['INCOME_SUPPORT'] } })).toBe('WORKING_AGE');
    expect(of({ adults: [OLD], awards: { legacy: ['CHILD_TAX_CREDIT'] } })).toBe('PENSION_AGE');
    // A single person below pension age who once had pension-age housing benefit is no couple to save.
    expect(of({ awards: saved })).toBe('WORKING_AGE');
  });
});

describe('students in couples and with a disability', () => {
  const student = { fullTime: true, courseFrom: '2026-09-01', courseTo: '2027-06-30' };
  const home = { tenure: 'TEMPORARY' } as const;
  it.each`
    other                                                                       | hb       | uc       | because
    ${{}}                                                                       | ${false} | ${false} | ${'two students'}
    ${{ disabilityAwards: ['PIP_MOBILITY_STANDARD'], ucWorkCapability: 'LCW' }} | ${true}  | ${true}  | ${'UC Regs, reg. 14(1)(b): one of them is enough'}
    ${{ ucWorkCapability: 'LCW' }}                                              | ${false} | ${false} | ${'limited capability without a disability benefit is not'}
    ${{ severelySightImpaired: true }}                                          | ${true}  | ${false} | ${'HB Regs, reg. 56(2): severely sight impaired'}
    ${{ esa: { phase: 'MAIN', component: 'WORK_RELATED_ACTIVITY' } }}           | ${true}  | ${false} | ${'HB Regs, reg. 56(2): the main phase of ESA'}
    ${{ esa: { phase: 'ASSESSMENT', component: 'NONE' } }}                      | ${false} | ${false} | ${'its assessment phase is not'}
  `('$because', ({ other, hb, uc }) => {
    const { housingBenefit, universalCredit } = schemes({ adults: [{ student }, { student, ...other }], home });
    expect([housingBenefit.open, universalCredit.open]).toEqual([hb, uc]);
    for (const one of [housingBenefit, universalCredit]) expect(one.assumptions).toHaveLength(one.open ? 0 : 1);
  });
});

describe('council tax reduction: by which scheme', () => {
  const reduction = (sketch: HouseholdSketch) => schemes({ councilTax: COUNCIL_TAX, ...sketch }).councilTaxReduction;

  it('says which scheme it is', () => {
    expect(reduction({ adults: [OLD] }).reason).toBe('The scheme prescribed for pension age');
    expect(reduction({}).reason).toBe('The scheme of the council for working age');
  });

  it('universal credit is enough in England alone, and not for who is barred by immigration control', () => {
    const awards = { universalCredit: { since: '2025-01-01', award: '400.00' } };
    const abroad = { assessedOn: '2026-04-01', awards };
    expect(reduction({ ...abroad, adults: [ABROAD] }).open).toBe(true);
    expect(reduction({ ...abroad, adults: [ABROAD], home: { nation: 'WALES' } }).open).toBe(false);
    expect(reduction({ ...abroad, adults: [BARRED] }).open).toBe(false);
  });
});

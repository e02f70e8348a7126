import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { householder, linesOf, resident, totalOf, yearOf } from '../support.js';

type Claim = NonNullable<NonNullable<NonNullable<CouncilTaxFactsInput['people']>[number]['disregards']>>[number];
/** Ann counts; Bob may not: 1,500.00 where he is disregarded, 2,000.00 where he is not. */
const withBob = (claim: Claim, birthDate = '2000-06-15') =>
  totalOf({ people: [householder('ann'), resident('bob', { birthDate, disregards: [claim] })] });

const CARER = {
  reason: 'CARER',
  qualifyingBenefit: true,
  sameDwelling: true,
  weeklyHours: 35,
  partnerOrParentOfChild: false,
} as const;
const CARE_WORKER = {
  reason: 'CARE_WORKER',
  introducedByBody: true,
  weeklyHours: 24,
  weeklyPay: '44.00',
  providedPremises: true,
} as const;
const APPRENTICE = { reason: 'APPRENTICE', accreditedTraining: true, weeklyPay: '195.00' } as const;
const SMI = { reason: 'SEVERELY_MENTALLY_IMPAIRED', certificate: true, qualifyingBenefit: true } as const;

describe('who is disregarded for discount: LGFA 1992, Sch. 1; SI 1992/548; SI 1992/552', () => {
  it.each<[string, Claim]>([
    ['18 or over with child benefit', { reason: 'CHILD_BENEFIT', childBenefitInPayment: true }],
    ['student with evidence', { reason: 'STUDENT', certificate: true }],
    ['foreign language assistant', { reason: 'FOREIGN_LANGUAGE_ASSISTANT' }],
    ['student nurse', { reason: 'STUDENT_NURSE' }],
    ['apprentice on 195.00 a week, the limit', APPRENTICE],
    ['severely mentally impaired, certificate and benefit', SMI],
    ['carer for 35 hours, the least', CARER],
    ['care worker for 24 hours and 44.00, the limits', CARE_WORKER],
    ['detained', { reason: 'DETAINED', forNonPayment: false }],
    ['hospital patient', { reason: 'HOSPITAL_PATIENT' }],
    ['care home resident', { reason: 'CARE_HOME_RESIDENT' }],
    ['hostel resident', { reason: 'HOSTEL_RESIDENT' }],
    ['religious community', { reason: 'RELIGIOUS_COMMUNITY', noIncomeOrCapital: true }],
    ["student's dependant", { reason: 'STUDENT_DEPENDANT', barredFromWorkOrBenefits: true }],
    ['visiting forces', { reason: 'VISITING_FORCES' }],
    ['international headquarters', { reason: 'INTERNATIONAL_HEADQUARTERS' }],
    ['diplomat', { reason: 'DIPLOMAT' }],
  ])('disregarded: %s', (_name, claim) => expect(withBob(claim)).toBe('1500.00'));

  it.each<[string, Claim]>([
    ['child benefit not said to be in payment', { reason: 'CHILD_BENEFIT' }],
    ['student without evidence', { reason: 'STUDENT' }],
    ['apprentice on 195.01', { ...APPRENTICE, weeklyPay: '195.01' }],
    ['apprentice whose pay is not stated', { ...APPRENTICE, weeklyPay: null }],
    ['apprentice without accredited training', { ...APPRENTICE, accreditedTraining: false }],
    ['impaired without a certificate', { ...SMI, certificate: false }],
    ['impaired without a qualifying benefit', { ...SMI, qualifyingBenefit: false }],
    ['carer for 34.9 hours', { ...CARER, weeklyHours: 34.9 }],
    ['carer of a partner, or of their own child', { ...CARER, partnerOrParentOfChild: true }],
    ['carer elsewhere', { ...CARER, sameDwelling: false }],
    ['care worker on 44.01', { ...CARE_WORKER, weeklyPay: '44.01' }],
    ['care worker for 23 hours', { ...CARE_WORKER, weeklyHours: 23 }],
    ['care worker found by themselves', { ...CARE_WORKER, introducedByBody: false }],
    ['detained for council tax', { reason: 'DETAINED', forNonPayment: true }],
    ['detained, cause not stated', { reason: 'DETAINED' }],
  ])('counts: %s', (_name, claim) => expect(withBob(claim)).toBe('2000.00'));

  it('counts a youth trainee from the 25th birthday', () => {
    // Born 1 October 2000: 25 on 1 October 2025. 183 days at 1,500 = 752.0548; 182 at 2,000 = 997.2603.
    const people = [
      householder('ann'),
      resident('bob', { birthDate: '2000-10-01', disregards: [{ reason: 'YOUTH_TRAINEE' }] }),
    ];
    expect(linesOf({ people })).toEqual(['183 752.05', '182 997.26']);
  });

  it('says why, given or refused, and for whom', () => {
    const { findings } = yearOf({
      people: [householder('ann'), resident('bob', { disregards: [{ ...APPRENTICE, weeklyPay: '300.00' }] })],
    });
    expect(findings.find(({ subject }) => subject === 'DISREGARD')).toMatchObject({
      person: 'bob',
      given: false,
      law: 'LGFA 1992, Sch. 1 para. 4; SI 1992/548, Sch. 1 para. 1',
    });
  });
});

describe('under 18', () => {
  it('the discount ends with the 18th birthday', () => {
    // 18 on 1 January 2026: 275 days with one resident, 90 with two. 1,500 x 275 / 365 = 1,130.137; 2,000 x 90 / 365 = 493.1507.
    const people = [householder('ann'), resident('kit', { birthDate: '2008-01-01' })];
    expect(linesOf({ people })).toEqual(['275 1130.14', '90 493.15']);
  });

  it('somebody born on 29 February is 18 on 1 March of a year without one', () => {
    const people = [householder('ann'), resident('kit', { birthDate: '2008-02-29' })];
    expect(yearOf({ people }).lines.map(({ days }) => days)).toEqual([334, 31]);
  });

  it('takes a person without a birth date to be grown up, and says so', () => {
    const year = yearOf({ people: [householder('ann'), resident('kit', { birthDate: null })] });
    expect(year.total.toFixed()).toBe('2000.00');
    expect(year.warnings).toContain('Somebody whose birth date is not stated was taken to be 18 or over');
  });
});

describe('school and college leavers: under 20, left "after 30 April", until 31 October', () => {
  const leaver = (leftOn: string, birthDate = '2007-03-01') =>
    linesOf({
      people: [householder('ann'), resident('kit', { birthDate, disregards: [{ reason: 'SCHOOL_LEAVER', leftOn }] })],
    });

  it('left on 20 June: disregarded from then to 31 October', () => {
    // 1 April to 19 June: 80 days at 2,000 = 438.3562; 20 June to 31 October: 134 at 1,500 = 550.6849; 151 at 2,000 = 827.3973.
    expect(leaver('2025-06-20')).toEqual(['80 438.36', '134 550.68', '151 827.40']);
  });
  it('left on 30 April: never disregarded', () => expect(leaver('2025-04-30')).toEqual(['365 2000.00']));
  it('left on 1 May: from then', () => expect(leaver('2025-05-01')[1]).toMatch(/^184 /));
  it('left on 1 November: never', () => expect(leaver('2025-11-01')).toEqual(['365 2000.00']));
  it('counts from the 20th birthday', () => {
    // 20 on 1 September 2025: 20 June to 31 August is 73 days.
    expect(leaver('2025-06-20', '2005-09-01')[1]).toMatch(/^73 /);
  });
});

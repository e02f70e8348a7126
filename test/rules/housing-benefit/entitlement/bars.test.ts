import { type Case, PENSIONER, pension, weekOf } from '../support.js';

const barsOf = (given: Case) => {
  const { entitled, award, findings } = weekOf(given);
  const codes = findings.filter(({ subject, given: yes }) => subject === 'ENTITLEMENT' && !yes).map(({ code }) => code);
  return { entitled, codes, award: award.toFixed() };
};
const student = { fullTime: true, courseFrom: '2024-09-16', courseTo: '2026-06-26' };
const child = { id: 'child', birthDate: '2016-01-01' };

describe('what stands in the way of housing benefit', () => {
  it.each`
    given                                                     | code                        | because
    ${{ home: { tenure: 'OWNER' } }}                          | ${'NO_RENT'}                | ${'reg. 12: an owner'}
    ${{ home: { rent: null } }}                               | ${'NO_RENT'}                | ${'reg. 12: no rent'}
    ${{ claim: { route: 'NEW_CLAIM' } }}                      | ${'CLAIM_UNIVERSAL_CREDIT'} | ${'SI 2014/1230: a new claim under pension age'}
    ${{ adults: [{ residency: 'NOT_HABITUALLY_RESIDENT' }] }} | ${'PERSON_FROM_ABROAD'}     | ${'reg. 10'}
    ${{ adults: [{ absentSince: '2025-03-02' }] }}            | ${'ABSENT'}                 | ${'reg. 7(13): 13 weeks on 1 June'}
    ${{ adults: [{ inHospitalSince: '2024-06-01' }] }}        | ${'ABSENT'}                 | ${'reg. 7(17): 52 weeks in hospital'}
    ${{ adults: [{ student }] }}                              | ${'STUDENT'}                | ${'reg. 56: a full-time student'}
    ${{ adults: [{ student }, { student }] }}                 | ${'STUDENT'}                | ${'a couple of students'}
    ${{ capital: [{ kind: 'CASH', value: '16000.01' }] }}     | ${'CAPITAL'}                | ${'reg. 43'}
  `('$because', ({ given, code }) => expect(barsOf(given)).toEqual({ entitled: false, codes: [code], award: '0.00' }));

  it('says what a closed award would come to where that is wanted, and finds that it is closed', () => {
    // 92.05 a week; 142.05 less 92.05 is 50.00; 100.00 - 65% of 50.00
    const week = weekOf({ claim: { route: 'NEW_CLAIM' }, adults: [pension('142.05')] }, { evenIfClosed: true });
    expect(week).toMatchObject({ entitled: true });
    expect(week.award.toFixed()).toBe('67.50');
    expect(week.findings.map(({ code }) => code)).toContain('CLAIM_UNIVERSAL_CREDIT');
  });

  it('keeps every other bar all the same', () => {
    const week = weekOf({ claim: { route: 'NEW_CLAIM' }, home: { tenure: 'OWNER' } }, { evenIfClosed: true });
    expect(week.entitled).toBe(false);
  });

  it.each`
    given                                                                    | because
    ${{ claim: { route: 'NEW_CLAIM' }, home: { tenure: 'TEMPORARY' } }}      | ${'a new claim for temporary accommodation'}
    ${{ claim: { route: 'NEW_CLAIM' }, home: { tenure: 'SUPPORTED' } }}      | ${'a new claim for supported accommodation'}
    ${{ claim: { route: 'NEW_CLAIM' }, adults: [{ birthDate: PENSIONER }] }} | ${'a new claim in pension age'}
    ${{ adults: [{ residency: 'NO_RIGHT_TO_RESIDE' }, {}] }}                 | ${'one of a couple who may claim'}
    ${{ adults: [{ absentSince: '2025-03-03' }] }}                           | ${'a day less than 13 weeks away'}
    ${{ adults: [{ absentSince: '2024-01-01' }, {}] }}                       | ${'a partner still at home'}
    ${{ adults: [{ inHospitalSince: '2025-03-01' }] }}                       | ${'in hospital for less than 52 weeks'}
    ${{ adults: [{ student }], children: [child] }}                          | ${'reg. 56(2): a student with a child'}
    ${{ adults: [{ student }, {}] }}                                         | ${'a student whose partner is none'}
    ${{ adults: [{ student, severelySightImpaired: true }] }}                | ${'a student with a disability premium'}
    ${{ adults: [{ student }], awards: { legacy: ['INCOME_SUPPORT'] } }}     | ${'a student on Income Support'}
    ${{ adults: [{ student: { ...student, courseTo: '2025-05-31' } }] }}     | ${'a course that is over'}
    ${{ adults: [{ student: { ...student, fullTime: false } }] }}            | ${'a part-time student'}
  `('nothing: $because', ({ given }) => expect(barsOf(given)).toMatchObject({ entitled: true, codes: [] }));
});

import { aChild } from '../../../support/household.js';
import { anAward, aScheme, codes, reductionBy, schemeOf, weekBy } from './support.js';

const SHARE = '{kind: share, percent: 100}';
const schemeWith = (students: string) => aScheme({ calculation: SHARE, more: students });
const student = (more: object = {}) => ({
  student: { fullTime: true, courseFrom: '2024-09-01', courseTo: '2027-06-30' },
  ...more,
});

describe('full-time students in a scheme of a council', () => {
  const shutting = schemeWith('students: {unless: default_scheme}');

  // The day is 4 June 2025, within the course; the whole tax is 35.00 a week. SI 2012/2886, Sch. paras 24 and 75(2).
  it.each`
    household                                                                      | week       | because
    ${{ adults: [student()] }}                                                     | ${'0.00'}  | ${'nobody lets them in'}
    ${{ adults: [student(), student()] }}                                          | ${'0.00'}  | ${'nor two of them'}
    ${{ adults: [student(), {}] }}                                                 | ${'35.00'} | ${'a partner who is no student could apply'}
    ${{ adults: [student()], children: [aChild('2020-01-01')] }}                   | ${'35.00'} | ${'a lone parent'}
    ${{ adults: [student()], awards: anAward('100.00') }}                          | ${'35.00'} | ${'on universal credit'}
    ${{ adults: [student()], awards: { legacy: ['INCOME_SUPPORT'] } }}             | ${'35.00'} | ${'on income support'}
    ${{ adults: [student({ disabilityAwards: ['PIP_MOBILITY_STANDARD'] })] }}      | ${'35.00'} | ${'a disability premium'}
    ${{ adults: [student({ esa: { phase: 'MAIN', component: 'NONE' } })] }}        | ${'35.00'} | ${'limited capability for work'}
    ${{ adults: [student()], assessedOn: '2025-06-04' }}                           | ${'0.00'}  | ${'in the course'}
    ${{ adults: [{ student: { ...student().student, fullTime: false } }] }}        | ${'35.00'} | ${'part time'}
    ${{ adults: [{ student: { ...student().student, courseTo: '2025-06-03' } }] }} | ${'35.00'} | ${'the course ended yesterday'}
  `('$week: $because', ({ household, week }) => {
    expect(weekBy(shutting, household)).toBe(week);
  });

  it('says why, and what is due all the same', () => {
    const found = reductionBy(shutting, { adults: [student()] });
    expect([codes(found), found.entitled, found.liability.perWeek.toFixed()]).toEqual([['STUDENT'], false, '35.00']);
  });

  it('goes by the words of the scheme', () => {
    const own = schemeWith('students: {unless: {any: [couple]}}');
    expect(weekBy(own, { adults: [student()], children: [aChild('2020-01-01')] })).toBe('0.00');
    expect(weekBy(own, { adults: [student(), student()] })).toBe('35.00');
    expect(weekBy(schemeWith('students: none'), { adults: [student()] })).toBe('35.00');
  });

  it('gives no figure to students where nobody found out, and to everybody else does', () => {
    const silent = schemeWith('');
    expect(codes(reductionBy(silent, { adults: [student()] }))).toEqual(['STUDENTS_NOT_KNOWN']);
    expect(reductionBy(silent, { adults: [student()] }).local?.undecided).toContain('full-time students');
    expect(weekBy(silent, { adults: [student(), {}] })).toBe('35.00');
  });

  it('Testshire shuts them out', () => {
    expect(codes(reductionBy(schemeOf('testshire', 2025), { adults: [student()] }))).toEqual(['STUDENT']);
  });
});

import { financialYear } from '../../../../src/domain/financial-year.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { councilTax } from '../../../../src/rules/council-tax/council-tax.js';
import { facts, householder, lawOf, owner, resident, statute, totalOf, yearOf } from '../support.js';

const people = [householder('ann'), resident('bob')];
const inAuthority = (authority: string, year: number, more = {}) => ({
  authority,
  year,
  elements: [],
  people,
  ...more,
});

describe('the charge of an authority, looked up', () => {
  it('adds up the amounts as set for the band', () => {
    // Rossendale 2025-26, Band B: 247.07 + 1,350.06 + 69.79 + 215.76 = 1,882.68
    expect(totalOf({ ...inAuthority('rossendale', 2025), dwelling: { bands: [{ band: 'B' }] } })).toBe('1882.68');
  });

  it('adds the parish that is named, and warns where none is', () => {
    // 1,882.68 + 26.34
    expect(
      totalOf({ ...inAuthority('rossendale', 2025, { part: 'whitworth' }), dwelling: { bands: [{ band: 'B' }] } }),
    ).toBe('1909.02');
    expect(yearOf(inAuthority('rossendale', 2025)).warnings).toContain(
      'No parish was named, so no parish charge is in the figure',
    );
  });

  it('takes the discounts and premiums of its policy', () => {
    // Testshire 2025-26, Band D 2,274.12; furnished and nobody's home: 100% more.
    expect(totalOf(inAuthority('testshire', 2025, { people: [owner('own')] }))).toBe('4548.24');
    // Empty from 1 April 2025: nothing for April (30 days), then 2,274.12 x 335 / 365 = 2,087.2060.
    const dwelling = { bands: [{ band: 'D' as const }], unfurnished: [{ from: '2025-04-01' }] };
    expect(totalOf(inAuthority('testshire', 2025, { people: [owner('own')], dwelling }))).toBe('2087.21');
    // A care leaver alone: 2,274.12 less a quarter, less all of the rest.
    expect(
      totalOf(
        inAuthority('testshire', 2025, { people: [householder('lee', { birthDate: '2004-01-01', careLeaver: [{}] })] }),
      ),
    ).toBe('0.00');
  });

  it('lets the facts say otherwise than the policy', () => {
    const decisions = { secondHomePremium: { percent: 50, determinedOn: '2024-01-01' } };
    expect(totalOf(inAuthority('testshire', 2025, { people: [owner('own')], decisions }))).toBe('3411.18');
  });

  it('says where an amount comes from, and that it was worked out from reports', () => {
    const year = yearOf(inAuthority('sandwell', 2026));
    expect(year.total.toFixed()).toBe('2244.45');
    expect(year.warnings).toContain('The charges were worked out from reports, not printed whole by the council');
    expect(warningsOf(year.working).some(({ kind }) => kind === 'NOT_AS_PUBLISHED')).toBe(true);
  });

  it.each`
    authority       | year    | part         | code
    ${'norwich'}    | ${2025} | ${null}      | ${'INCOMPLETE_TABLE'}
    ${'nowhere'}    | ${2025} | ${null}      | ${'NO_TABLE'}
    ${'rossendale'} | ${2025} | ${'Nowhere'} | ${'UNKNOWN_PART'}
  `('refuses in words: $code', ({ authority, year, part, code }) => {
    const known = facts(inAuthority(authority, year, { part }));
    const table = statute.authorities.year(authority, financialYear(year));
    expect(councilTax(known, { law: lawOf(year), authority: table, sink: keeping })).toMatchObject({
      kind: 'CannotCharge',
      code,
    });
  });
});

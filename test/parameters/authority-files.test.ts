import { financialYear } from '../../src/domain/financial-year.js';
import { authoritiesOf } from '../../src/parameters/authority-files.js';
import type { Problem } from '../../src/parameters/problems.js';

const EIGHT = '[6.00, 7.00, 8.00, 9.00, 11.00, 13.00, 15.00, 18.00]';
const WHOLE = `
authority: nowhere
name: Nowhere
year: 2026-27
status: published
verified: 1
arithmetic_checked: true
complete: true
basis: nowhere.example
elements:
  - id: council
    name: Council
    bands: ${EIGHT}
  - id: police
    name: Police
    law: LGFA 1992, s. 47
    band_d: 300.10
parishes:
  - id: little
    name: Little parish
    band_d: 10.00
totals: ${EIGHT}
printed: {A_reduced: 5.00}
policy:
  class_c_discount: {percent: 100, months: 1}
  second_home_premium: {percent: 100, determined_on: 2024-02-28}
  empty_home_premium: {tiers: [{at_least: 1, value: 100}, {at_least: 5, value: 200}]}
`;
const read = (content: string, name = 'council-tax/authorities/nowhere/2026-27.yaml') => {
  const problems: Problem[] = [];
  const authorities = authoritiesOf([{ name, content }], problems);
  return { authorities, problems: problems.map(({ line, path, says }) => `${line} ${path}: ${says}`) };
};

describe('a council’s table', () => {
  const table = read(WHOLE).authorities.year('nowhere', financialYear(2026));

  it('has the amounts as set, each with its provenance', () => {
    expect(read(WHOLE).problems).toEqual([]);
    expect(table?.elements[0]?.asSet?.H).toMatchObject({
      id: 'authority.nowhere.2026-27.council.H',
      text: '18.00',
      verified: 1,
      standing: 'published',
      law: 'LGFA 1992, s. 36',
      basis: 'nowhere.example',
    });
    expect(table?.elements[0]?.bandD.value.toFixed()).toBe('9.00');
    expect(String(table?.elements[0]?.bandD.inForceTo)).toBe('2027-03-31');
  });

  it('has Band D alone where that is all there is, with every digit of its text', () => {
    expect(table?.elements[1]).toMatchObject({ asSet: null, bandD: { text: '300.10', law: 'LGFA 1992, s. 47' } });
    expect(table?.parishes[0]?.bandD.text).toBe('10.00');
  });

  it('has the council’s own decisions, and null for what it does not say', () => {
    expect(table?.policy.classCDiscount).toMatchObject({
      share: { text: '100' },
      months: { value: 1, unit: 'months' },
    });
    expect(table?.policy.secondHomePremium?.rate.value.toString()).toBe('1');
    expect(String(table?.policy.secondHomePremium?.determinedOn)).toBe('2024-02-28');
    expect(table?.policy.emptyHomePremium?.rate.map(({ atLeast, figure }) => [atLeast, figure.text])).toEqual([
      [1, '100'],
      [5, '200'],
    ]);
    expect(table?.policy).toMatchObject({
      classDDiscount: null,
      careLeaverReduction: null,
      instalmentDaysOfMonth: [1],
    });
    expect(table?.policy.emptyHomePremium?.determinedOn).toBeNull();
  });

  it('is null for another year or another council', () => {
    const { authorities } = read(WHOLE);
    expect(authorities.year('nowhere', financialYear(2025))).toBeNull();
    expect(authorities.year('elsewhere', financialYear(2026))).toBeNull();
  });

  it.each([
    ['status: published', 'status: computed', 'published', 'computed'],
    ['status: published', 'status: derived_from_news', 'derived', 'derived'],
    ['status: published', 'status: invented', 'invented', 'invented'],
  ])('with %s changed to %s says so of every figure', (...[from, to, ofElements, ofTotals]) => {
    const changed = read(WHOLE.replace(from, to)).authorities.all[0];
    expect(changed?.elements[1]?.bandD.standing).toBe(ofElements);
    expect(changed?.totals?.A.standing).toBe(ofTotals);
  });
});

describe('a file of a council’s table', () => {
  it.each([
    ['seven amounts', EIGHT, EIGHT.replace('6.00, ', ''), '13 elements[0].bands: not eight amounts'],
    [
      'an amount without pence',
      'band_d: 300.10',
      'band_d: 300.1',
      '17 elements[1].band_d: not an amount in pounds and pence',
    ],
    [
      'bands and Band D both',
      'band_d: 300.10',
      `band_d: 300.10\n    bands: ${EIGHT}`,
      '14 elements[1]: needs either bands or band_d',
    ],
    ['neither', '    band_d: 300.10\n', '', '14 elements[1]: needs either bands or band_d'],
    ['a year of two years', 'year: 2026-27', 'year: 2026-28', '4 year: the two years do not follow each other'],
    [
      'another year than its name',
      'year: 2026-27',
      'year: 2025-26',
      '2 authority: this table belongs in nowhere/2025-26.yaml',
    ],
    ['the same element twice', 'id: police', 'id: council', '11 elements: council is here twice'],
    ['an unknown status', 'status: published', 'status: guessed', '5 status: Invalid option'],
    ['a key nobody knows', 'basis:', 'bases:', '9 bases: is not a known key'],
  ])('with %s is refused', (...[, from, to, words]) => {
    expect(WHOLE).toContain(from);
    const { problems } = read(WHOLE.replace(from, to));
    expect(problems).toContainEqual(expect.stringContaining(words));
  });

  it('that calls itself complete has elements', () => {
    const content = WHOLE.replace(/elements:[\s\S]*?parishes/, 'parishes');
    expect(read(content).problems).toEqual(['8 complete: a complete table has elements']);
    expect(read(content.replace('complete: true', 'complete: false')).problems).toEqual([]);
  });
});

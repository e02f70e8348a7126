import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { owner, resident, yearOf } from '../support.js';

type People = NonNullable<CouncilTaxFactsInput['people']>;
const liable = (people: People, dwelling: Partial<CouncilTaxFactsInput['dwelling']> = {}) => {
  const [first] = yearOf({ people, dwelling: { bands: [{ band: 'D' }], ...dwelling } }).lines;
  return [first?.liableBy, ...(first?.liable ?? [])];
};
const tenant = (id: string, more: object = {}) =>
  owner(id, { interests: [{ kind: 'LEASE', sixMonthsOrMore: true, ...more }] });

describe('the owner: a material interest "not subject to a material interest inferior to his interest", LGFA 1992, s. 6(5)', () => {
  it.each<[string, People, string[]]>([
    [
      'a tenant of six months or more who has moved out, not the landlord',
      [owner('own'), tenant('tim')],
      ['6(2)(f)', 'tim'],
    ],
    [
      'the landlord, where the tenancy is shorter',
      [owner('own'), tenant('tim', { sixMonthsOrMore: false })],
      ['6(2)(f)', 'own'],
    ],
    ['the lowest of two leases', [owner('own'), tenant('head'), tenant('sub', { depth: 2 })], ['6(2)(f)', 'sub']],
    [
      'the freeholder too, where only a part is leased',
      [owner('own'), tenant('tim', { partOnly: true })],
      ['6(2)(f)', 'own', 'tim'],
    ],
    ['both of two freeholders', [owner('one'), owner('two')], ['6(2)(f)', 'one', 'two']],
    ['a body', [owner('council', { isBody: true })], ['6(2)(f)', 'council']],
  ])('%s', (_name, people, expected) => expect(liable(people)).toEqual(expected));

  it('warns where nobody is found', () => {
    const year = yearOf({ people: [] });
    expect(year.lines[0]?.liable).toEqual([]);
    expect(year.warnings).toContain('On some days nobody is found to be liable: the owner is not stated');
  });
});

describe('the owner instead of the residents: LGFA 1992, s. 8; SI 1992/551, reg. 2', () => {
  it.each(['A', 'B', 'C', 'D', 'E', 'F'] as const)('Class %s', name => {
    const people = [owner('own'), resident('any', { interests: [{ kind: 'CONTRACTUAL_LICENCE', partOnly: true }] })];
    expect(liable(people, { ownerLiable: [{ class: name }] })).toEqual([`Class ${name}`, 'own']);
  });

  it('a house in multiple occupation: the lowest interest in the whole, then a freeholder of a part (reg. 2A)', () => {
    const hmo = { ownerLiable: [{ class: 'C' as const }] };
    const rooms = resident('room', { interests: [{ kind: 'LEASE', depth: 2, partOnly: true, sixMonthsOrMore: true }] });
    expect(liable([owner('own'), tenant('manager'), rooms], hmo)).toEqual(['Class C', 'manager']);
    expect(liable([owner('own', { interests: [{ kind: 'FREEHOLD', partOnly: true }] }), rooms], hmo)).toEqual([
      'Class C',
      'own',
    ]);
  });

  it('only on the days on which the class is met', () => {
    const people = [owner('own'), resident('any'), resident('two')];
    const { bills } = yearOf({
      people,
      dwelling: { bands: [{ band: 'D' }], ownerLiable: [{ class: 'C', from: '2025-12-01' }] },
    });
    // 1 April to 30 November: 244 days; 121 to the end. 2,000 x 244 / 365 = 1,336.9863; x 121 / 365 = 663.0137.
    expect(bills.map(({ liable: who, total }) => [who.join(), total.toFixed()])).toEqual([
      ['any,two', '1336.99'],
      ['own', '663.01'],
    ]);
  });
});

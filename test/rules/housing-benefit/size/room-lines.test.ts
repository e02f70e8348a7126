import { bedrooms } from '../../../../src/rules/housing-benefit/size/bedrooms.js';
import { aSituation, type Case, weekOf } from '../support.js';

const count = (given: Case, jointTenantsCount = true) => {
  const { household, on } = aSituation(given);
  return bedrooms(household, { on, jointTenantsCount });
};
const lines = (given: Case) => count(given).lines.map(({ rooms, why }) => `${rooms} for ${why}`);
// The day is 4 June 2025.
const child = (id: string, year: number, more: object = {}) => ({
  id,
  birthDate: `${year}-01-01`,
  sex: 'FEMALE' as const,
  qualifyingYoungPerson: year < 2010 ? true : undefined,
  ...more,
});
const person = (id: string, more: object = {}) => ({ id, birthDate: '1990-01-01', ...more });
const joint: Case = { home: { rent: { amount: '100.00', per: 'WEEK', liablePeople: 3 } } };

describe('the bedrooms that are allowed, each with its reason: HB Regs, reg. B13(5) to (7)', () => {
  it.each`
    given                                                                                             | said
    ${{}}                                                                                             | ${['1 for the claimant']}
    ${{ adults: [{}, {}] }}                                                                           | ${['1 for claimant and partner']}
    ${{ adults: [{ needsOwnBedroom: true, disabilityAwards: ['AFIP'] }, {}] }}                        | ${['2 for a couple who cannot share a bedroom because of disability']}
    ${{ nonDependants: [{ people: [person('x')] }] }}                                                 | ${['1 for the claimant', '1 for a non-dependant']}
    ${{ nonDependants: [{ people: [person('x'), person('y', { homeElsewhere: true })] }] }}           | ${['1 for the claimant', '1 for non-dependants who are a couple']}
    ${{ nonDependants: [{ people: [person('x', { detained: true })] }] }}                             | ${['1 for the claimant']}
    ${{ children: [child('a', 2015)] }}                                                               | ${['1 for the claimant', '1 for a child under 16']}
    ${{ children: [child('a', 2015), child('b', 2016)] }}                                             | ${['1 for the claimant', '1 for 2 children under 16']}
    ${{ children: [child('a', 2009)] }}                                                               | ${['1 for the claimant', '1 for a young person aged 16 or over']}
    ${{ children: [child('a', 2008), child('b', 2009), child('c', 2015)] }}                           | ${['1 for the claimant', '2 for 2 young persons aged 16 or over', '1 for a child under 16']}
    ${{ adults: [{ incomes: [{ kind: 'BOARDER', amount: '50.00', per: 'WEEK' }] }] }}                 | ${['1 for the claimant', '1 for people who pay for board or lodging']}
    ${{ adults: [{ incomes: [{ kind: 'STATE_PENSION', amount: '50.00', per: 'WEEK' }] }] }}           | ${['1 for the claimant']}
    ${joint}                                                                                          | ${['1 for the claimant', '2 for joint tenants']}
    ${{ adults: [{}, { overnightCarer: true }] }}                                                     | ${['1 for claimant and partner', '1 for carers who stay overnight']}
    ${{ adults: [{ overnightCarer: true }], children: [child('a', 2015, { overnightCarer: true })] }} | ${['1 for the claimant', '1 for a child under 16', '1 for carers who stay overnight']}
    ${{ nonDependants: [{ people: [person('x'), person('y', { overnightCarer: true })] }] }}          | ${['1 for the claimant', '1 for non-dependants who are a couple', '1 for carers who stay overnight']}
    ${{ home: { fosterRoom: true } }}                                                                 | ${['1 for the claimant', '1 for fostering or kinship care']}
  `('$said', ({ given, said }) => expect(lines(given)).toEqual(said));
});

describe('what is taken as true of who shares', () => {
  const SEX = 'A child whose sex is not stated was taken to share only with another child under 10';
  const unstated = { sex: null };
  it.each`
    children                                                                                                                | said     | because
    ${[child('a', 2015, unstated), child('b', 2013)]}                                                                       | ${[SEX]} | ${'two, one of them not stated'}
    ${[child('a', 2015, unstated)]}                                                                                         | ${[]}    | ${'one alone shares with nobody'}
    ${[child('a', 2015), child('b', 2013)]}                                                                                 | ${[]}    | ${'both are stated'}
    ${[child('a', 2015, { ...unstated, needsOwnBedroom: true, disabilityAwards: ['DLA_CARE_HIGHEST'] }), child('b', 2013)]} | ${[]}    | ${'a room of their own anyway'}
    ${[child('a', 2009, unstated), child('b', 2013)]}                                                                       | ${[]}    | ${'16 and over: a room of their own'}
  `('$because', ({ children, said }) => expect(count({ children }).assumptions).toEqual(said));

  it('says how joint tenants were counted, where they count and there are any', () => {
    const JOINT = 'Each joint tenant outside the family was taken to need one bedroom';
    expect(count(joint).assumptions).toEqual([JOINT]);
    expect(count(joint, false).assumptions).toEqual([]);
    expect(count({ home: { rent: { amount: '100.00', per: 'WEEK', liablePeople: 1 } } }).assumptions).toEqual([]);
    expect(count({ home: { tenure: 'OWNER', rent: null } }).assumptions).toEqual([]);
  });
});

describe('spare bedrooms: HB Regs, reg. B13(2)(b) and (3)', () => {
  const size = (given: Case) => weekOf(given).findings.filter(({ code }) => code === 'SPARE_BEDROOMS');
  const stepOf = (given: Case) => {
    const steps = (list: ReturnType<typeof weekOf>['working']['steps']): typeof list =>
      list.flatMap(step => [step, ...steps(step.steps)]);
    return steps(weekOf(given).working.steps).find(({ label }) => label.includes('spare bedroom'));
  };

  it.each`
    has  | eligible    | label                              | reason
    ${1} | ${'100.00'} | ${undefined}                       | ${'1 bedrooms, 1 allowed: 1 for the claimant'}
    ${2} | ${'86.00'}  | ${'14% off for one spare bedroom'} | ${'2 bedrooms, 1 allowed: 1 for the claimant'}
    ${4} | ${'75.00'}  | ${'25% off for 3 spare bedrooms'}  | ${'4 bedrooms, 1 allowed: 1 for the claimant'}
  `('$has bedrooms: $eligible of 100.00 is left', ({ has, eligible, label, reason }) => {
    const given = { home: { bedrooms: has } };
    expect(weekOf(given).eligibleRent.toFixed()).toBe(eligible);
    expect(stepOf(given)?.label).toBe(label);
    expect(size(given)).toEqual([expect.objectContaining({ given: has > 1, subject: 'SIZE', reason })]);
    if (has > 1) expect(stepOf(given)?.parameters).toHaveLength(1);
  });

  it('leaves the rent alone, and says so, where nobody said how many bedrooms there are', () => {
    const given = { home: { bedrooms: null } };
    expect(weekOf(given).eligibleRent.toFixed()).toBe('100.00');
    expect(stepOf(given)).toBeUndefined();
    expect(size(given)).toEqual([]);
    expect(JSON.stringify(weekOf(given).working.steps)).toContain('The number of bedrooms is not stated');
  });

  it('reg. A13(2): is not for a sanctuary scheme home, nor where either has reached pension age', () => {
    for (const given of [
      { home: { bedrooms: 3, sanctuaryScheme: true } },
      { home: { bedrooms: 3 }, adults: [{ birthDate: '1950-01-01' }] },
      { home: { bedrooms: 3 }, adults: [{}, { birthDate: '1950-01-01' }] },
    ]) {
      expect(weekOf(given, { evenIfClosed: true }).eligibleRent.toFixed()).toBe('100.00');
      expect(size(given)[0]?.given ?? false).toBe(false);
      expect(weekOf(given, { evenIfClosed: true }).findings.map(({ code }) => code)).toContain('SPARE_BEDROOMS');
    }
  });
});

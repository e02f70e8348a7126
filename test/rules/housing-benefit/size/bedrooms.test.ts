import fc from 'fast-check';
import { bedrooms } from '../../../../src/rules/housing-benefit/size/bedrooms.js';
import { childrensRooms, type SharingChild } from '../../../../src/rules/housing-benefit/size/childrens-rooms.js';
import { aSituation, type Case } from '../support.js';

const roomsOf = (given: Case, jointTenantsCount = true) => {
  const { household, on } = aSituation(given);
  return bedrooms(household, { on, jointTenantsCount }).count;
};
const girl = (ageYears: number, cannotShare = false): SharingChild => ({ sex: 'FEMALE', ageYears, cannotShare });
const boy = (ageYears: number, cannotShare = false): SharingChild => ({ sex: 'MALE', ageYears, cannotShare });

it('keeps a room for a child of 17 who is not of the family: HB Regs, reg. B13(5)(b), "a person who is not a child"', () =>
  expect(roomsOf({ children: [{ id: 'kit', birthDate: '2008-03-01' }] })).toBe(2));

describe('rooms for children: HB Regs, reg. B13(5)', () => {
  it.each`
    children                                                       | rooms | because
    ${[]}                                                          | ${0}  | ${'no child'}
    ${[boy(15), boy(2)]}                                           | ${1}  | ${'(c) two of one sex'}
    ${[boy(9), girl(9)]}                                           | ${1}  | ${'(d) two under 10'}
    ${[boy(10), girl(9)]}                                          | ${2}  | ${'one of them 10'}
    ${[boy(12), boy(8), girl(8)]}                                  | ${2}  | ${'the boys, or the two of 8: two rooms either way'}
    ${[boy(12), boy(8), boy(5), girl(8)]}                          | ${2}  | ${'the pairing with the fewest rooms: 12 with 5, 8 with 8'}
    ${[boy(8, true), boy(5)]}                                      | ${2}  | ${'(ba) one who cannot share'}
    ${[{ sex: null, ageYears: 5, cannotShare: false }, girl(8)]}   | ${1}  | ${'not stated, both under 10'}
    ${[{ sex: null, ageYears: 12, cannotShare: false }, girl(12)]} | ${2}  | ${'not stated, over 10'}
  `('$because', ({ children, rooms }) => expect(childrensRooms(children)).toBe(rooms));

  const someChildren = fc.array(
    fc.record({
      sex: fc.constantFrom('FEMALE' as const, 'MALE' as const),
      ageYears: fc.nat(15),
      cannotShare: fc.boolean(),
    }),
    { maxLength: 7 },
  );
  /** The fewest by trying every pairing. */
  const byTrying = ([first, ...rest]: SharingChild[]): number => {
    if (first === undefined) return 0;
    const alone = 1 + byTrying(rest);
    const shared = rest
      .filter(
        other =>
          !first.cannotShare &&
          !other.cannotShare &&
          (first.sex === other.sex || (first.ageYears < 10 && other.ageYears < 10)),
      )
      .map(other => 1 + byTrying(rest.filter(one => one !== other)));
    return Math.min(alone, ...shared);
  };
  it('is the fewest that any pairing gives', () => {
    fc.assert(fc.property(someChildren, children => childrensRooms(children) === byTrying(children)));
  });
});

// "You can only get one extra bedroom for carers, even if more than 1 person in your home needs overnight care": Powys County
// Council, Extra Bedroom. "an extra bedroom has not already been provided for a non-resident overnight carer (or team of carers)
// in the same household": Housing Systems on circular A3/2017. So too SI 2013/376, Sch. 4 para. 12(A1), by the same SI 2017/213.
describe('who has a room: HB Regs, reg. B13(5) to (8)', () => {
  const apart = (award: string) => ({ needsOwnBedroom: true, disabilityAwards: [award as 'AA_HIGHER'] });
  const boy = (id: string, more: object = {}) => ({ id, birthDate: '2015-01-01', sex: 'MALE' as const, ...more });
  const person = (more: object = {}) => ({
    people: [{ id: `p${JSON.stringify(more).length}`, birthDate: '1990-01-01', ...more }],
  });
  it.each`
    given                                                                                                                 | rooms | because
    ${{}}                                                                                                                 | ${1}  | ${'a single tenant'}
    ${{ adults: [{}, {}] }}                                                                                               | ${1}  | ${'a couple'}
    ${{ adults: [{}, apart('AA_HIGHER')] }}                                                                               | ${2}  | ${'(za) a couple who cannot share'}
    ${{ adults: [{}, apart('PIP_DAILY_LIVING_STANDARD')] }}                                                               | ${2}  | ${'(za) by personal independence payment'}
    ${{ adults: [{}, apart('AA_LOWER')] }}                                                                                | ${1}  | ${'reg. 2(1): of attendance allowance only the higher rate'}
    ${{ adults: [{}, { needsOwnBedroom: true }] }}                                                                        | ${1}  | ${'reg. 2(1): not without a benefit'}
    ${{ adults: [apart('AA_HIGHER')] }}                                                                                   | ${1}  | ${'nobody to share with'}
    ${{ children: [boy('a', apart('DLA_CARE_MIDDLE')), boy('b')] }}                                                       | ${3}  | ${'(ba) a child who cannot share'}
    ${{ children: [boy('a', apart('DLA_CARE_LOWEST')), boy('b')] }}                                                       | ${2}  | ${'reg. 2(1): not at the lowest rate of care'}
    ${{ nonDependants: [person()] }}                                                                                      | ${2}  | ${'(b) a non-dependant'}
    ${{ nonDependants: [{ people: [{ id: 'x', birthDate: '1990-01-01' }, { id: 'y', birthDate: '1990-01-01' }] }] }} | ${2} | ${'(a) two who are a couple'}
    ${{ nonDependants: [person({ homeElsewhere: true })] }}                                                               | ${1}  | ${'somebody whose home is elsewhere'}
    ${{ nonDependants: [person({ awayOnOperations: true })] }}                                                            | ${2}  | ${'somebody away on operations keeps a room'}
    ${{ adults: [{ overnightCarer: true }, { overnightCarer: true }] }}                                                   | ${2}  | ${'(6)(a) one room for carers of both'}
    ${{ adults: [{ overnightCarer: true }], nonDependants: [person({ overnightCarer: true })] }}                          | ${3}  | ${'(6)(a) one for carers, whoever they care for: circular A3/2017'}
    ${{ adults: [{ overnightCarer: true }], children: [boy('a', { overnightCarer: true })], home: { fosterRoom: true } }} | ${4}  | ${'(6)(a) and (b): carers and fostering each have one'}
    ${{ home: { fosterRoom: true } }}                                                                                     | ${2}  | ${'(6)(b) fostering'}
    ${{ home: { fosterRoom: true }, children: [{ id: 'f', birthDate: '2016-01-01', fostered: true }] }}                   | ${2}  | ${'the child placed is in that room'}
    ${{ children: [{ id: 'f', birthDate: '2016-01-01', fostered: true }] }}                                               | ${2}  | ${'a child placed with them says so'}
    ${{ adults: [{ incomes: [{ kind: 'LODGER', amount: '50.00', per: 'WEEK' }] }] }}                                      | ${2}  | ${'a lodger lives there too'}
    ${{ home: { rent: { amount: '100.00', per: 'WEEK', liablePeople: 2 } } }}                                             | ${2}  | ${'a joint tenant'}
  `('$because', ({ given, rooms }) => expect(roomsOf(given)).toBe(rooms));

  it('leaves joint tenants out for a local housing allowance', () => {
    expect(roomsOf({ home: { rent: { amount: '100.00', per: 'WEEK', liablePeople: 2 } } }, false)).toBe(1);
  });

  // 16 on Wednesday 4 June 2025, beside a brother of 14
  it.each`
    on              | rooms
    ${'2025-06-08'} | ${2}
    ${'2025-06-09'} | ${3}
  `("a room of one's own from 16: $rooms on $on", ({ on, rooms }) => {
    const children = [
      { id: 'a', birthDate: '2009-06-04', sex: 'MALE' as const, qualifyingYoungPerson: true },
      { id: 'b', birthDate: '2011-01-01', sex: 'MALE' as const },
    ];
    expect(roomsOf({ on, children })).toBe(rooms);
  });
});

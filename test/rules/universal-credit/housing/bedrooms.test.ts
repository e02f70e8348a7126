import fc from 'fast-check';
import { bedroomsForChildren, type SharingChild } from '../../../../src/rules/universal-credit/housing/bedrooms.js';

const boy = (ageYears: number): SharingChild => ({ sex: 'MALE', ageYears });
const girl = (ageYears: number): SharingChild => ({ sex: 'FEMALE', ageYears });
const child = (ageYears: number): SharingChild => ({ sex: null, ageYears });

describe('bedrooms for children under 16: SI 2013/376, Sch. 4 para. 10(1)(d) to (f)', () => {
  it.each`
    children                               | rooms | because
    ${[]}                                  | ${0}  | ${'no children'}
    ${[boy(4), girl(6)]}                   | ${1}  | ${'two under ten share whatever their sex'}
    ${[girl(8), boy(12)]}                  | ${2}  | ${'a girl and a boy of ten or more do not'}
    ${[boy(10), girl(9)]}                  | ${2}  | ${'ten is not under ten'}
    ${[boy(13), boy(15)]}                  | ${1}  | ${'two of one sex share at any age under 16'}
    ${[boy(9), boy(12), girl(8)]}          | ${2}  | ${'the boys share'}
    ${[boy(9), boy(12), boy(13), girl(8)]} | ${2}  | ${'the pairing with the fewest rooms: the youngest boy with the girl'}
    ${[child(5), girl(6)]}                 | ${1}  | ${'a child whose sex is not stated, both under ten'}
    ${[child(11), girl(12)]}               | ${2}  | ${'sex not stated and not under ten: a room to itself'}
  `('$because', ({ children, rooms }) => expect(bedroomsForChildren(children)).toBe(rooms));

  it('is what trying every pairing finds', () => {
    const sharer = fc.record({
      sex: fc.constantFrom('MALE' as const, 'FEMALE' as const, null),
      ageYears: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(sharer, { maxLength: 8 }), children =>
        expect(bedroomsForChildren(children)).toBe(fewest(children)),
      ),
    );
  });
});

const mayShare = (one: SharingChild, other: SharingChild): boolean =>
  (one.sex !== null && one.sex === other.sex) || (one.ageYears < 10 && other.ageYears < 10);

function fewest(children: readonly SharingChild[]): number {
  const [first, ...rest] = children;
  if (!first) return 0;
  const alone = 1 + fewest(rest);
  return rest.reduce(
    (least, other, at) => (mayShare(first, other) ? Math.min(least, 1 + fewest(rest.toSpliced(at, 1))) : least),
    alone,
  );
}

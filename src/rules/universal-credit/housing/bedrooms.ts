/** Somebody under 16 who may have to share. A sex that is not known shares with nobody but another under ten. */
export interface SharingChild {
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly ageYears: number;
}

const UNDER_TEN = 10;

/**
 * The fewest bedrooms in which children under 16 can be put: two of the same sex share, and two under ten share whatever
 * their sex. SI 2013/376, Sch. 4 para. 10(1)(d) to (f). Pairs within a sex leave over at most one boy and one girl, and
 * these share only where both can be under ten.
 */
export function bedroomsForChildren(children: readonly SharingChild[]): number {
  const boys = children.filter(({ sex }) => sex === 'MALE');
  const girls = children.filter(({ sex }) => sex === 'FEMALE');
  const unknown = children.filter(({ sex }) => sex === null);
  const oddBoy = boys.length % 2 === 1;
  const oddGirl = girls.length % 2 === 1;
  const pairs = Math.floor(boys.length / 2) + Math.floor(girls.length / 2);
  const young = [...unknown.filter(isUnderTen)];
  let rooms = pairs + unknown.filter(child => !isUnderTen(child)).length;
  const sharingLeft = (oddBoy && boys.some(isUnderTen) ? 1 : 0) + (oddGirl && girls.some(isUnderTen) ? 1 : 0);
  rooms += (oddBoy && !boys.some(isUnderTen) ? 1 : 0) + (oddGirl && !girls.some(isUnderTen) ? 1 : 0);
  return rooms + Math.ceil((young.length + sharingLeft) / 2);
}

const isUnderTen = ({ ageYears }: SharingChild): boolean => ageYears < UNDER_TEN;

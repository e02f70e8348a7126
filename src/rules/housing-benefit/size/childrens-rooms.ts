/** Somebody under 16. HB Regs, reg. 2(1) ("child"). */
export interface SharingChild {
  readonly ageYears: number;
  /** Null where it is not stated: then no sharing that turns on it is found. */
  readonly sex: 'FEMALE' | 'MALE' | null;
  /** The authority is satisfied that disability keeps them from sharing. */
  readonly cannotShare: boolean;
}

/** From this age a child shares only with a child of the same sex. HB Regs, reg. B13(5)(d). */
const SHARES_WITH_ANY_UNDER = 10;

/**
 * The fewest bedrooms the children can sleep in: two of one sex share, two under 10 share whatever their sex, any other
 * child has a room, and so has one who cannot share. HB Regs, regs B13(5)(ba) to (e) and 13D(3); for pension age HB(SPC)
 * Regs, reg. 13D(3). Within a sex all but one can be paired, and the one left over can be under 10 where any of them is.
 */
export function childrensRooms(children: readonly SharingChild[]): number {
  const sharing = children.filter(({ cannotShare }) => !cannotShare);
  const boys = leftOver(sharing.filter(({ sex }) => sex === 'MALE'));
  const girls = leftOver(sharing.filter(({ sex }) => sex === 'FEMALE'));
  const unstated = sharing.filter(({ sex }) => sex === null);
  const unstatedYoung = unstated.filter(isYoung).length;
  const young = boys.young + girls.young + unstatedYoung;
  const older = boys.older + girls.older + unstated.length - unstatedYoung;
  return children.length - sharing.length + boys.pairs + girls.pairs + older + Math.ceil(young / 2);
}

interface LeftOver {
  readonly pairs: number;
  readonly young: number;
  readonly older: number;
}

function leftOver(ofOneSex: readonly SharingChild[]): LeftOver {
  const odd = ofOneSex.length % 2;
  const young = odd === 1 && ofOneSex.some(isYoung) ? 1 : 0;
  return { pairs: (ofOneSex.length - odd) / 2, young, older: odd - young };
}

const isYoung = ({ ageYears }: SharingChild): boolean => ageYears < SHARES_WITH_ANY_UNDER;

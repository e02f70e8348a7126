import type { Child } from '../../../domain/household/child.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import type { AwardCase } from '../award-case.js';
import { ageOn, getsCareBenefit } from '../people.js';
import { bedroomsForChildren } from './bedrooms.js';
import { nonDependantsAtHome } from './non-dependants.js';

const ADULT_FOR_BEDROOMS = 16;

/**
 * How many bedrooms a renter is entitled to, before the limit of four for private tenants. SI 2013/376, Sch. 4 paras 8 to
 * 12. One for the renter or joint renters, each young person of 16 or over and each non-dependant, a couple among these
 * being two; children under 16 in the fewest rooms; and one more each for overnight care, fostering, and a disabled child
 * who cannot share.
 */
export function bedroomEntitlement(award: AwardCase): number {
  const grown = award.children.filter(child => ageOn(child.birthDate, award.lastDay) >= ADULT_FOR_BEDROOMS).length;
  const others = nonDependantsAtHome(award);
  return 1 + grown + others.length + roomsForChildren(award) + extraRooms(award, others);
}

/** A child who cannot share has a room; the others pair up. */
function roomsForChildren({ children, lastDay }: AwardCase): number {
  const young = children
    .map(child => ({ child, sex: child.sex, ageYears: ageOn(child.birthDate, lastDay) }))
    .filter(({ ageYears }) => ageYears < ADULT_FOR_BEDROOMS);
  const alone = young.filter(({ child }) => needsOwnRoom(child));
  return alone.length + bedroomsForChildren(young.filter(({ child }) => !needsOwnRoom(child)));
}

/** Sch. 4 para. 12(6): the benefit and the need together. */
const needsOwnRoom = (child: Child): boolean => child.needsOwnBedroom && getsCareBenefit(child);

function extraRooms(award: AwardCase, others: readonly NonDependantPerson[]): number {
  const { household, claimants } = award;
  const cared = [...claimants, ...award.children, ...others].some(one => one.overnightCarer && getsCareBenefit(one));
  const fosters = household.home.fosterRoom || household.children.some(({ fostered }) => fostered);
  return (cared ? 1 : 0) + (fosters ? 1 : 0);
}

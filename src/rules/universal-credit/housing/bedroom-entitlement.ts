import { ageOn } from '../../../domain/age.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { Child } from '../../../domain/household/child.js';
import type { AwardCase } from '../award-case.js';
import { bedroomsForChildren } from './bedrooms.js';
import { childrenWithARoom } from './children-with-a-room.js';
import { extraBedrooms, needsRoomOfTheirOwn } from './extra-bedrooms.js';
import { nonDependantsAtHome } from './non-dependants.js';

const ADULT_FOR_BEDROOMS = 16;

/**
 * How many bedrooms a renter is entitled to, before the limit of four for private tenants. SI 2013/376, Sch. 4 paras 8 to
 * 12. One for the renter or joint renters, each young person of 16 or over and each non-dependant, a couple among these
 * being two; children under 16 in the fewest rooms; and one more each for overnight care, fostering, and a disabled child
 * or partner who cannot share.
 */
export function bedroomEntitlement(award: AwardCase): number {
  const children = childrenWithARoom(award);
  const grown = children.filter(child => ageOn(child.birthDate, award.lastDay) >= ADULT_FOR_BEDROOMS).length;
  return (
    1 + grown + nonDependantsAtHome(award).length + roomsForChildren(children, award.lastDay) + extraBedrooms(award)
  );
}

/** A child who cannot share has a room; the others pair up. */
function roomsForChildren(children: readonly Child[], lastDay: PlainDate): number {
  if (children.length === 0) return 0;
  const young = children
    .map(child => ({ child, sex: child.sex, ageYears: ageOn(child.birthDate, lastDay) }))
    .filter(({ ageYears }) => ageYears < ADULT_FOR_BEDROOMS);
  const alone = young.filter(({ child }) => needsRoomOfTheirOwn(child));
  return alone.length + bedroomsForChildren(young.filter(({ child }) => !needsRoomOfTheirOwn(child)));
}

import type { Adult } from '../../../domain/household/adult.js';
import type { Child } from '../../../domain/household/child.js';
import type { DisabilityAward } from '../../../domain/household/disability-award.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import type { AwardCase } from '../award-case.js';
import { type Finding, refused } from '../finding.js';
import { getsCareBenefit } from '../people.js';
import { childrenWithARoom } from './children-with-a-room.js';
import { nonDependantsAtHome } from './non-dependants.js';

const LAW = 'SI 2013/376, Sch. 4 para. 12';
const LOWER_RATES: readonly DisabilityAward[] = ['AA_LOWER', 'PADP_LOWER', 'CONSTANT_ATTENDANCE_ALLOWANCE'];

/**
 * One bedroom more for each of: overnight care of anybody in the household, a foster child among them (para. 12(A1)),
 * fostering (12(1)(b)), and joint renters one of whom cannot share (12(1)(d) and (6A), since 1 April 2017).
 */
export function extraBedrooms(award: AwardCase): number {
  const { home, children } = award.household;
  const fosters = home.fosterRoom || children.some(({ fostered }) => fostered);
  const cared = occupiers(award).some(one => one.overnightCarer && getsCareBenefit(one));
  const apart = award.claimants.length > 1 && award.claimants.some(cannotSharePartnersRoom);
  return [cared, fosters, apart].filter(Boolean).length;
}

/** Para. 12(6): a child who gets a care benefit and could not be expected to share. */
export const needsRoomOfTheirOwn = (child: Child): boolean => child.needsOwnBedroom && getsCareBenefit(child);

/** Para. 12(6A): the benefit and the need together. Of attendance allowance only the higher rate will do. */
const cannotSharePartnersRoom = (adult: Adult): boolean =>
  adult.needsOwnBedroom &&
  getsCareBenefit({ ...adult, disabilityAwards: adult.disabilityAwards.filter(one => !LOWER_RATES.includes(one)) });

/** Bedrooms that are asked for and not given, because the benefit that has to go with the need is not stated. */
export function bedroomsRefused(award: AwardCase): readonly Finding[] {
  const said = { subject: 'HOUSING', law: LAW } as const;
  const care = occupiers(award)
    .filter(one => one.overnightCarer && !getsCareBenefit(one))
    .map(({ id }) => {
      const reason = `No bedroom for overnight care of ${id}: no disability benefit for care is stated`;
      return refused({ ...said, code: 'OVERNIGHT_CARE_WITHOUT_BENEFIT', person: id, reason });
    });
  const apart = [
    ...award.children.filter(child => child.needsOwnBedroom && !needsRoomOfTheirOwn(child)),
    ...award.claimants.filter(adult => adult.needsOwnBedroom && !cannotSharePartnersRoom(adult)),
  ].map(({ id }) => {
    const reason = `No bedroom for ${id} alone: no disability benefit for care at a rate that allows one is stated`;
    return refused({ ...said, code: 'OWN_BEDROOM_WITHOUT_BENEFIT', person: id, reason });
  });
  return [...care, ...apart];
}

type Occupier = Adult | Child | NonDependantPerson;

const occupiers = (award: AwardCase): readonly Occupier[] => [
  ...award.claimants,
  ...childrenWithARoom(award),
  ...award.household.children.filter(({ fostered }) => fostered),
  ...nonDependantsAtHome(award),
];

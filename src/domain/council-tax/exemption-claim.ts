import { z } from 'zod';
import { dated, day } from './dated.js';

/** Classes of SI 1992/558, art. 3. A and C ended on 31 March 2013 and are named so that a claim is refused in words. */
export const EXEMPTION_CLASSES = [
  'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W',
] as const; // biome-ignore format: one row reads better
export type ExemptionClass = (typeof EXEMPTION_CLASSES)[number];

/** What an exemption turns on, besides whether anybody lives there. */
export const EXEMPTION_FACTS = [
  'ownedByCharity',
  'lastOccupiedForCharity',
  'ownerDetained',
  'detainedForNonPayment',
  'ownerInHospitalOrCareHome',
  'ownerReceivingCareElsewhere',
  'ownerGivingCareElsewhere',
  'ownersFormerMainResidence',
  'awaySinceLeaving',
  'onlyPersonalRepresentativesLiable',
  'occupationProhibited',
  'heldForMinister',
  'everyOwnerStudent',
  'studentWithinSixWeeks',
  'mortgageeInPossession',
  'hallOfResidence',
  'armedForcesAccommodation',
  'visitingForcesLiable',
  'trusteeInBankruptcyLiable',
  'emptyPitchOrMooring',
  'partOfSingleProperty',
  'separateLettingBreachesPlanning',
  'diplomaticPrivilege',
  'noOtherResidenceInKingdom',
  'dependentRelativeOfMainResident',
  'termTimeAccommodation',
] as const;
export type ExemptionFact = (typeof EXEMPTION_FACTS)[number];

/**
 * An exemption asked for. Classes N, S and U are found from the people without being asked for. A fact that the class
 * needs and that is not listed in `facts` refuses it.
 */
export const exemptionClaim = dated({
  class: z.enum(EXEMPTION_CLASSES),
  facts: z.array(z.enum(EXEMPTION_FACTS)).max(EXEMPTION_FACTS.length).default([]),
  /** Class F: the day probate or letters of administration were granted; absent while there is no grant. */
  grantedOn: day.nullish().transform(value => value ?? null),
});
export type ExemptionClaim = z.output<typeof exemptionClaim>;

import type { ExemptionClass, ExemptionFact } from '../../../domain/council-tax/exemption-claim.js';

/** What must be stated for a class, and what must not be; words for a refusal. */
export interface ClassTest {
  readonly needs: readonly ExemptionFact[];
  readonly bars?: readonly ExemptionFact[];
}

/** In words, for a claim that is refused. */
export const FACT_WORDS: { readonly [Fact in ExemptionFact]: string } = {
  ownedByCharity: 'it is owned by a charity',
  lastOccupiedForCharity: "it was last occupied for the charity's purposes",
  ownerDetained: 'the owner is detained',
  detainedForNonPayment: 'the owner is detained only for not paying council tax or a fine',
  ownerInHospitalOrCareHome: 'the owner lives in a hospital or care home',
  ownerReceivingCareElsewhere: 'the owner lives elsewhere to receive personal care',
  ownerGivingCareElsewhere: 'the owner lives elsewhere to give personal care',
  ownersFormerMainResidence: "it was the owner's main residence",
  awaySinceLeaving: 'the owner has been away for such a reason ever since leaving',
  onlyPersonalRepresentativesLiable: 'nobody is liable but as personal representative',
  occupationProhibited: 'occupation is prohibited by law or planning',
  heldForMinister: 'it is held for a minister of religion',
  everyOwnerStudent: 'every owner is a student',
  studentWithinSixWeeks: 'the owner was a student throughout, or became one within six weeks of leaving',
  mortgageeInPossession: 'a mortgagee is in possession',
  hallOfResidence: 'it is a hall of residence mainly for students',
  armedForcesAccommodation: 'it is armed forces accommodation held for the Secretary of State',
  visitingForcesLiable: 'a member of visiting forces would be liable',
  trusteeInBankruptcyLiable: 'a trustee in bankruptcy would be liable and nobody else',
  emptyPitchOrMooring: 'it is a pitch or mooring with no caravan or boat',
  partOfSingleProperty: 'it is part of a single property with another dwelling',
  separateLettingBreachesPlanning: 'letting it separately would breach planning control',
  diplomaticPrivilege: 'a person with diplomatic privilege would be liable',
  noOtherResidenceInKingdom: 'that person has no other main residence in the United Kingdom',
  dependentRelativeOfMainResident: 'it is the home of a dependent relative of a resident of the main dwelling',
  termTimeAccommodation: "it is students' term-time accommodation",
};

/** SI 1992/558, art. 3: what each class turns on besides occupation. A, C, S and U turn on nothing that is asked for. */
export const CLASS_TESTS: { readonly [Class in ExemptionClass]: ClassTest } = {
  A: { needs: [] },
  B: { needs: ['ownedByCharity', 'lastOccupiedForCharity'] },
  C: { needs: [] },
  D: { needs: ['ownerDetained', 'ownersFormerMainResidence', 'awaySinceLeaving'], bars: ['detainedForNonPayment'] },
  E: { needs: ['ownerInHospitalOrCareHome', 'ownersFormerMainResidence', 'awaySinceLeaving'] },
  F: { needs: ['onlyPersonalRepresentativesLiable'] },
  G: { needs: ['occupationProhibited'] },
  H: { needs: ['heldForMinister'] },
  I: { needs: ['ownerReceivingCareElsewhere', 'ownersFormerMainResidence', 'awaySinceLeaving'] },
  J: { needs: ['ownerGivingCareElsewhere', 'ownersFormerMainResidence', 'awaySinceLeaving'] },
  K: { needs: ['everyOwnerStudent', 'ownersFormerMainResidence', 'studentWithinSixWeeks'] },
  L: { needs: ['mortgageeInPossession'] },
  M: { needs: ['hallOfResidence'] },
  N: { needs: ['termTimeAccommodation'] },
  O: { needs: ['armedForcesAccommodation'] },
  P: { needs: ['visitingForcesLiable'] },
  Q: { needs: ['trusteeInBankruptcyLiable'] },
  R: { needs: ['emptyPitchOrMooring'] },
  S: { needs: [] },
  T: { needs: ['partOfSingleProperty', 'separateLettingBreachesPlanning'] },
  U: { needs: [] },
  V: { needs: ['diplomaticPrivilege', 'noOtherResidenceInKingdom'] },
  W: { needs: ['partOfSingleProperty', 'dependentRelativeOfMainResident'] },
};

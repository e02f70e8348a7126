/** How a scheme's file came to be: the council's own words, less than all of them, a proposal, or made up. */
export const LOCAL_SCHEME_STATUSES = ['published', 'partial', 'proposed', 'invented'] as const;
export type LocalSchemeStatus = (typeof LOCAL_SCHEME_STATUSES)[number];

/**
 * What a household can be, in the words of schemes. A benefit or premium named without more is the claimant's or the
 * partner's. `disability_benefit` is any rate of any of them; the `uc_` words are elements that the award holds, but
 * `uc_lcw_found` is limited capability for work on an award, whether or not it brings an element.
 */
export const CRITERIA = [
  'couple',
  'lone_parent',
  'has_child',
  'child_under_5',
  'foster_child',
  'more_than_two_children',
  'disability_benefit',
  'disability_benefit_child',
  'disability_premium',
  'enhanced_disability_premium',
  'severe_disability_premium',
  'carers_allowance',
  'esa',
  'esa_main_phase',
  'esa_support_component',
  'uc_lcw',
  'uc_lcw_found',
  'uc_lcwra',
  'uc_carer',
  'uc_disabled_child',
  'war_pension',
  'armed_forces_independence_payment',
  'care_leaver_under_25',
  'severely_sight_impaired',
  'universal_credit',
  'passport_benefit',
  'in_work',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Students who are let in by the Default Scheme, as far as a household states it. SI 2012/2886, Sch. paras 24 and 75(2). */
export const DEFAULT_STUDENT_EXCEPTIONS: readonly Criterion[] = [
  'passport_benefit',
  'universal_credit',
  'has_child',
  'foster_child',
  'disability_premium',
  'severe_disability_premium',
  'esa_main_phase',
];

/** Benefits that put a household at the top of a scheme. They ended by 31 March 2026, and live on in back-dated decisions. */
export const PASSPORT_BENEFITS = ['INCOME_SUPPORT', 'JSA_INCOME_BASED', 'ESA_INCOME_RELATED'] as const;
export type PassportBenefit = (typeof PASSPORT_BENEFITS)[number];

/** Parts of a universal credit award that a scheme may leave out of income. */
export const UC_ELEMENTS = ['housing', 'childcare', 'lcw', 'lcwra', 'carer', 'disabled_child'] as const;
export type UcElement = (typeof UC_ELEMENTS)[number];

/** Whole, or the share of it that is left in an award cut by income. */
export const TAKEN_OUT = ['whole', 'pro_rata'] as const;
export type TakenOut = (typeof TAKEN_OUT)[number];

/**
 * What universal credit is to a scheme. `means_test`: its maximum is the applicable amount, and the award is income with
 * what the Department assessed. `income`: the award, less some elements, is an income among the others. `not_counted`: it
 * plays no part.
 */
export const UC_TREATMENTS = ['means_test', 'income', 'not_counted'] as const;
export type UcTreatment = (typeof UC_TREATMENTS)[number];

/** Why nothing comes off for an adult who lives with the household. */
export const NON_DEPENDANT_EXEMPTIONS = [
  'under_18',
  'pension_credit',
  'income_support',
  'jsa_income_based',
  'esa_income_related',
  'uc_without_earnings',
  'full_time_student',
  'youth_training',
  'disregarded_for_council_tax',
  'normally_lives_elsewhere',
  'in_hospital_52_weeks',
  'detained',
  'away_in_the_forces',
] as const;
export type NonDependantExemption = (typeof NON_DEPENDANT_EXEMPTIONS)[number];

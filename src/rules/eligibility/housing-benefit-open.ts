import { isAfter } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { AgeGroup } from './age-group.js';
import { isSavedMixedAge, SAVING } from './mixed-age-saving.js';
import { closed, type Opening, opened } from './opening.js';
import { OTHER_STUDENT_EXCEPTIONS, studentsOutsideHousingBenefit } from './student-exclusion.js';
import { isOnUniversalCredit, isOnWorkingAgeBenefit } from './working-age-benefit.js';

/** Which set of regulations decides. */
export type HousingBenefitRegulations = 'WORKING_AGE' | 'PENSION_AGE';

/**
 * Pension-age regulations for a single person or both of a couple at pension age, and for a saved mixed-age couple, unless
 * either is on universal credit or a benefit it took the place of. HB Regs reg 5; HB(SPC) Regs reg 5.
 */
export function housingBenefitRegulations(household: Household, group: AgeGroup): HousingBenefitRegulations {
  const ofAge = group === 'PENSION_AGE' || (group === 'MIXED_AGE' && isSavedMixedAge(household));
  return ofAge && !isOnWorkingAgeBenefit(household) ? 'PENSION_AGE' : 'WORKING_AGE';
}

/** Whether housing benefit can be had. Since universal credit, only in the cases of SI 2014/1230 reg 6A. */
export function housingBenefitOpen(household: Household, group: AgeGroup): Opening {
  const [claimant] = household.adults;
  if (household.home.rent === null || household.home.tenure === 'OWNER')
    return closed('No rent is due for the home', 'SSCBA 1992, s. 130(1)(a); HB Regs, reg. 12');
  if (claimant?.residency !== 'ELIGIBLE')
    return closed(
      'The claimant is treated as not living in Great Britain, or is barred by immigration control',
      'HB Regs, reg. 10; IAA 1999, s. 115',
    );
  if (group === 'PENSION_AGE')
    return opened('Everybody in the claim has reached pension age', 'SI 2014/1230, reg. 6A(4)');
  if (group === 'MIXED_AGE' && isSavedMixedAge(household))
    return opened('A mixed-age couple saved since before 15 May 2019', `SI 2014/1230, reg. 6A(5); ${SAVING}`);
  return workingAge(household);
}

function workingAge(household: Household): Opening {
  if (studentsOutsideHousingBenefit(household, isOnWorkingAgeBenefit(household)))
    return closed('Full-time students without an exception', 'HB Regs, reg. 56', [OTHER_STUDENT_EXCEPTIONS]);
  const { tenure } = household.home;
  if (tenure === 'TEMPORARY' || tenure === 'SUPPORTED')
    return opened(
      tenure === 'TEMPORARY' ? 'Temporary accommodation' : 'Specified accommodation',
      'SI 2014/1230, regs 5(2)(a), 6A(2)',
    );
  return existingAward(household);
}

/** An award from before goes on until universal credit is claimed or the last day of a migration notice. */
function existingAward(household: Household): Opening {
  const { claim, awards } = household;
  const none = closed(
    'Below pension age in ordinary housing: universal credit meets the rent',
    'SI 2014/1230, reg. 6A(1)',
  );
  if (claim.route !== 'EXISTING_AWARD' || awards.housingBenefit === null || isOnUniversalCredit(household)) return none;
  if (claim.migrationNotice && isAfter(claim.assessedOn, claim.migrationNotice.deadline))
    return closed('The last day to claim universal credit in the migration notice has passed', 'SI 2014/1230, reg. 46');
  return opened('An award from before goes on until universal credit is claimed', 'SI 2014/1230, regs 8, 46', [
    'The award has not been ended by a migration notice that is not stated',
  ]);
}

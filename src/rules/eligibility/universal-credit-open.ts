import { ageOn } from '../../domain/age.js';
import { isAfter } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { AgeGroup } from './age-group.js';
import { isSavedMixedAge, SAVING } from './mixed-age-saving.js';
import { closed, type Opening, opened } from './opening.js';
import { OTHER_STUDENT_EXCEPTIONS, studentsOutsideUniversalCredit } from './student-exclusion.js';

/** Whether universal credit can be had, before capital and income are looked at. WRA 2012 ss 3, 4. */
export function universalCreditOpen(household: Household, group: AgeGroup): Opening {
  if (group === 'PENSION_AGE')
    return closed('Everybody in the claim has reached pension age', 'WRA 2012, s. 4(1)(b), (4)');
  if (group === 'MIXED_AGE' && isSavedMixedAge(household))
    return closed('A saved mixed-age couple: a claim would end what is saved', SAVING);
  const eligible = household.adults.filter(({ residency }) => residency === 'ELIGIBLE');
  if (eligible.length === 0)
    return closed(
      'Treated as not living in Great Britain, or barred by immigration control',
      'UC Regs, reg. 9; IAA 1999, s. 115',
    );
  if (studentsOutsideUniversalCredit(household))
    return closed('Full-time students without an exception', 'UC Regs, regs 13, 14', [OTHER_STUDENT_EXCEPTIONS]);
  if (household.adults.every(one => isMinor(one, household))) return underEighteen(household);
  if (eligible.length < household.adults.length)
    return opened(
      'The claimant claims as a single person: the partner is left out for where they live',
      'UC Regs, reg. 3(3)',
    );
  return opened(
    group === 'MIXED_AGE' ? 'One of the couple is below pension age' : 'Below pension age',
    group === 'MIXED_AGE' ? 'WRA 2012, s. 4(2); UC Regs, reg. 3(2)' : 'WRA 2012, s. 4(1)',
  );
}

/** Below the day of the 18th birthday; most adults are told by their years alone. */
function isMinor({ birthDate }: Household['adults'][number], { claim }: Household): boolean {
  if (ageOn(birthDate, claim.assessedOn) >= 18) return false;
  return isAfter(birthDate.add({ years: 18 }), claim.assessedOn);
}

/** At 16 and 17 in listed cases alone. UC Regs reg 8. */
function underEighteen({ adults, children }: Household): Opening {
  const listed = children.length > 0 || adults.some(one => one.ucWorkCapability !== 'NONE' || one.carer.regular);
  const law = 'UC Regs, reg. 8';
  return listed
    ? opened('Aged 16 or 17 in a listed case', law)
    : closed('Under 18 and in no listed case', law, ['Parents support them, and none is about to give birth']);
}

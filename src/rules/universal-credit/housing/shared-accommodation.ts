import { ageOn } from '../../../domain/age.js';
import type { AwardCase } from '../award-case.js';
import { getsCareBenefit } from '../people.js';
import { nonDependantsAtHome } from './non-dependants.js';

const CARE_LEAVER_UNDER = 25;

/**
 * Whether a private tenant is held to the rate for shared accommodation. SI 2013/376, Sch. 4 paras 27 to 29: a single person
 * under 35 without children or non-dependants, unless excepted: a care leaver under 25 (since 31 May 2021), one of the care
 * benefits, or a stay in hostels, active multi-agency management, domestic violence or modern slavery. What is actually
 * rented makes no difference here, unlike housing benefit: someone of 35 in a shared house has the one-bedroom rate.
 */
export function isHeldToSharedRate(award: AwardCase): boolean {
  const [renter] = award.claimants;
  if (!renter || award.claimants.length > 1) return false;
  const age = ageOn(renter.birthDate, award.lastDay);
  if (age >= award.law.localHousingAllowance.sharedAccommodationAgeYears.value) return false;
  if (award.children.length > 0 || nonDependantsAtHome(award).length > 0) return false;
  const excepted = renter.sharedRateExempt || (renter.careLeaver && age < CARE_LEAVER_UNDER) || getsCareBenefit(renter);
  return !excepted;
}

import type { PlainDate } from '../../domain/dates.js';
import { dayOfWeek, plusDays } from '../../domain/epoch-day.js';
import type { Household } from '../../domain/household/household.js';
import type { Law } from '../../parameters/schemes.js';
import { isSavedMixedAge } from '../eligibility/mixed-age-saving.js';
import { isPensionAge, reachedBefore2021 } from '../eligibility/pension-age.js';
import { isOnWorkingAgeBenefit } from '../eligibility/working-age-benefit.js';
import { type Family, familyOf } from './people/family.js';
import type { Scheme, Situation } from './situation.js';

/** The law that housing benefit is decided by. */
export type HousingBenefitLaws = Pick<
  Law,
  'housingBenefit' | 'localHousingAllowance' | 'benefitCap' | 'statePensionAge' | 'incomeTax' | 'nationalInsurance'
>;

/** What a situation is made of: the figures, and the ages. */
type SituationLaws = Pick<HousingBenefitLaws, 'housingBenefit' | 'localHousingAllowance' | 'statePensionAge'>;

/** What every provision is decided from. HB Regs, reg. 5; HB(SPC) Regs, reg. 5. */
export function situationOf(household: Household, laws: SituationLaws): Situation {
  const on = circumstancesDay(household);
  const family = familyOf(household, on);
  const reached = family.adults.filter(({ birthDate }) => isPensionAge(birthDate, on, laws.statePensionAge));
  return {
    household,
    family,
    on,
    scheme: schemeOf(household, family, reached.length),
    pensionAgeBefore2021: family.adults.some(adult => reachedBefore2021(adult, laws.statePensionAge)),
    ofPensionAge: reached.map(({ id }) => id),
    law: laws.housingBenefit,
    lha: laws.localHousingAllowance,
  };
}

/**
 * The day whose circumstances count. In an award that runs, a change counts from the benefit week after it, so a birthday in
 * this week is not counted yet: the Sunday before it counts. HB Regs, reg. 79(1). A new claim goes by the day asked about.
 */
export function circumstancesDay({ claim }: Household): PlainDate {
  return claim.route === 'EXISTING_AWARD' ? plusDays(claim.assessedOn, -dayOfWeek(claim.assessedOn)) : claim.assessedOn;
}

/**
 * Pension age for who has reached it, both of a couple or one of a couple saved in 2019, unless a benefit for working age is
 * paid. Reg. 5 of each; SI 2019/37, art. 4(1).
 */
function schemeOf(household: Household, family: Family, reached: number): Scheme {
  const { awards } = household;
  if (reached === 0 || isOnWorkingAgeBenefit(household)) return 'WORKING_AGE';
  if (reached === family.adults.length) return 'PENSION_AGE';
  return isSavedMixedAge(household) || awards.pensionCredit?.mixedAge ? 'PENSION_AGE' : 'WORKING_AGE';
}

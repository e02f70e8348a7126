import type { Household } from '../../domain/household/household.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import { withMembersAlone } from '../pension-credit/members.js';
import { coupleAtHome } from '../universal-credit/away.js';
import { type AgeGroup, ageGroup } from './age-group.js';
import { councilTaxReductionOpen, type ReductionScheme, reductionScheme } from './council-tax-reduction-open.js';
import {
  type HousingBenefitRegulations,
  housingBenefitOpen,
  housingBenefitRegulations,
} from './housing-benefit-open.js';
import type { Opening } from './opening.js';
import { housingBenefitHousehold } from './partner-away.js';
import { pensionCreditOpen, savingsCreditOpen } from './pension-credit-open.js';
import { universalCreditOpen } from './universal-credit-open.js';

/** Which schemes a household can have, by which rules, and why. */
export interface OpenSchemes {
  /** Of the household that housing benefit is for: without who has lived away for a year, or lives with somebody else. */
  readonly group: AgeGroup;
  readonly housingBenefit: Opening & { readonly regulations: HousingBenefitRegulations };
  readonly universalCredit: Opening;
  readonly pensionCredit: Opening;
  readonly savingsCredit: Opening;
  readonly councilTaxReduction: Opening & { readonly scheme: ReductionScheme };
}

/**
 * On the day asked about. Capital and income are for the schemes themselves. Each goes by its own rule on who is of the
 * household; council tax reduction has none by which a partner away is left out.
 */
export function openSchemes(household: Household, law: StatePensionAgeLaw): OpenSchemes {
  const { assessedOn } = household.claim;
  const asked = ageGroup(household, law);
  const groupOf = (one: Household): AgeGroup => (one === household ? asked : ageGroup(one, law));
  const home = housingBenefitHousehold(household, assessedOn);
  const group = groupOf(home);
  const couple = coupleAtHome(household, assessedOn).household;
  const members = withMembersAlone(household);
  const pensionCredit = pensionCreditOpen(members, groupOf(members));
  return {
    group,
    housingBenefit: underRegulations(housingBenefitOpen(home, group), housingBenefitRegulations(home, group)),
    universalCredit: universalCreditOpen(couple, groupOf(couple)),
    pensionCredit,
    savingsCredit: pensionCredit.open ? savingsCreditOpen(members, law) : pensionCredit,
    councilTaxReduction: underScheme(councilTaxReductionOpen(household, asked), reductionScheme(household, asked)),
  };
}

// Both written out: to add to a spread object costs fifty times what a literal does, and every household is asked.
const underRegulations = (
  { open, reason, law, assumptions }: Opening,
  regulations: HousingBenefitRegulations,
): OpenSchemes['housingBenefit'] => ({ open, reason, law, assumptions, regulations });

const underScheme = (
  { open, reason, law, assumptions }: Opening,
  scheme: ReductionScheme,
): OpenSchemes['councilTaxReduction'] => ({ open, reason, law, assumptions, scheme });

import type { Household } from '../../domain/household/household.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import { withMembersAlone } from '../pension-credit/members.js';
import { type AgeGroup, ageGroup } from './age-group.js';
import { councilTaxReductionOpen, type ReductionScheme, reductionScheme } from './council-tax-reduction-open.js';
import {
  type HousingBenefitRegulations,
  housingBenefitOpen,
  housingBenefitRegulations,
} from './housing-benefit-open.js';
import type { Opening } from './opening.js';
import { pensionCreditOpen, savingsCreditOpen } from './pension-credit-open.js';
import { universalCreditOpen } from './universal-credit-open.js';

/** Which schemes a household can have, by which rules, and why. */
export interface OpenSchemes {
  readonly group: AgeGroup;
  readonly housingBenefit: Opening & { readonly regulations: HousingBenefitRegulations };
  readonly universalCredit: Opening;
  readonly pensionCredit: Opening;
  readonly savingsCredit: Opening;
  readonly councilTaxReduction: Opening & { readonly scheme: ReductionScheme };
}

/** On the day asked about. Capital and income are for the schemes themselves. */
export function openSchemes(household: Household, law: StatePensionAgeLaw): OpenSchemes {
  const group = ageGroup(household, law);
  const members = withMembersAlone(household);
  const pensionCredit = pensionCreditOpen(members, members === household ? group : ageGroup(members, law));
  return {
    group,
    housingBenefit: underRegulations(housingBenefitOpen(household, group), housingBenefitRegulations(household, group)),
    universalCredit: universalCreditOpen(household, group),
    pensionCredit,
    savingsCredit: pensionCredit.open ? savingsCreditOpen(members, law) : pensionCredit,
    councilTaxReduction: underScheme(councilTaxReductionOpen(household, group), reductionScheme(household, group)),
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

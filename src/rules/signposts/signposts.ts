import { suggestCarersAllowance } from './caring.js';
import { suggestChildBenefit, suggestHighIncomeCharge } from './child-benefit.js';
import { suggestFreeSchoolMeals, suggestHealthyStart, suggestMaternityGrant } from './families.js';
import { suggestWarmHomeDiscount, suggestWaterSure, suggestWinterFuel } from './fuel-and-water.js';
import {
  suggestCouncilTaxReduction,
  suggestHousingBenefit,
  suggestPensionCredit,
  suggestUniversalCredit,
} from './means-tested.js';
import { suggestMortgageInterest } from './mortgage.js';
import { suggestCrisisFund, suggestFreeTvLicence, suggestHealthCosts } from './passported.js';
import { suggestHelpWithRent } from './rent-shortfall.js';
import type { Signpost, Situation, Suggestion } from './signpost.js';

const SUGGESTIONS: readonly Suggestion[] = [
  suggestUniversalCredit,
  suggestPensionCredit,
  suggestHousingBenefit,
  suggestCouncilTaxReduction,
  suggestHelpWithRent,
  suggestCarersAllowance,
  suggestChildBenefit,
  suggestHighIncomeCharge,
  suggestMortgageInterest,
  suggestFreeSchoolMeals,
  suggestHealthyStart,
  suggestMaternityGrant,
  suggestHealthCosts,
  suggestWarmHomeDiscount,
  suggestWinterFuel,
  suggestWaterSure,
  suggestFreeTvLicence,
  suggestCrisisFund,
];

/** What else to look at, each with its reason, its effect on other awards, and how sure the statement is. Pure. */
export const signposts = (situation: Situation): readonly Signpost[] =>
  SUGGESTIONS.flatMap(suggest => suggest(situation) ?? []);

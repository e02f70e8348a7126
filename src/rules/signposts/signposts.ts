import { suggestCarersAllowance } from './caring.js';
import { suggestChildBenefit, suggestHighIncomeCharge } from './child-benefit.js';
import {
  suggestCouncilTaxReduction,
  suggestHousingBenefit,
  suggestPensionCredit,
  suggestUniversalCredit,
} from './means-tested.js';
import { suggestMortgageInterest } from './mortgage.js';
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
];

/** What else to look at, each with its reason, its effect on other awards, and how sure the statement is. Pure. */
export const signposts = (situation: Situation): readonly Signpost[] =>
  SUGGESTIONS.flatMap(suggest => suggest(situation) ?? []);

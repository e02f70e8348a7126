import type { KeptAward, KeptDifference } from '../../../casework/kept/award-effect.js';
import { HOUSEHOLD_SCHEMES, type HouseholdScheme } from '../../../domain/household/asked-schemes.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { toJson } from '../../../domain/working-json.js';
import type { Statute } from '../../../parameters/statute.js';
import type { HouseholdAwards } from '../../../rules/whole-household/household-awards.js';
import type { IncomeDifference } from '../../../rules/whole-household/household-change.js';
import { weeklyIncome } from '../../../rules/whole-household/weekly-income.js';

/** The awards of a household as they are kept: schemes of the council's own with their working. */
export function keptAwardsOf(awards: HouseholdAwards, statute: Pick<Statute, 'on'>): KeptAward[] {
  const lines = weeklyIncome(awards, statute).lines;
  return HOUSEHOLD_SCHEMES.map(scheme => {
    const { standing, opening, working, perWeek } = answerOf(awards, scheme);
    return {
      scheme,
      standing,
      open: opening.open,
      reason: opening.reason,
      law: opening.law,
      perWeek: perWeek ?? lines.find(({ item }) => item === scheme)?.perWeek ?? null,
      working: working?.kept ? toJson(working) : null,
    };
  });
}

interface Answer extends Pick<HouseholdAwards['housingBenefit'], 'standing' | 'opening'> {
  readonly working: Working | null;
  readonly perWeek: Money | null;
}

function answerOf(awards: HouseholdAwards, scheme: HouseholdScheme): Answer {
  const { childBenefit, pensionCredit, universalCredit, housingBenefit, councilTaxReduction } = awards;
  switch (scheme) {
    case 'HOUSING_BENEFIT':
      return { ...housingBenefit, ...figures(housingBenefit.result, housingBenefit.result?.award) };
    case 'COUNCIL_TAX_REDUCTION':
      return {
        ...councilTaxReduction,
        ...figures(councilTaxReduction.result, reductionPerWeek(councilTaxReduction.result)),
      };
    case 'CHILD_BENEFIT':
      return { ...childBenefit, ...figures(null, undefined) };
    case 'PENSION_CREDIT':
      return { ...pensionCredit, ...figures(null, undefined) };
    case 'UNIVERSAL_CREDIT':
      return { ...universalCredit, ...figures(null, undefined) };
  }
}

/** Nothing is no figure where none can be given. */
const reductionPerWeek = (result: HouseholdAwards['councilTaxReduction']['result']): Money | undefined =>
  result?.undecided === null ? result.reduction.perWeek : undefined;

export const keptDifferences = (lines: readonly IncomeDifference[]): KeptDifference[] =>
  lines.map(({ item, before, after }) => ({ item, before, after }));

/** The week to the penny, and the working where its steps were kept: for council tax reduction that of the day. */
const figures = (result: { readonly working: Working } | null, perWeek: Money | undefined) => ({
  working: result?.working ?? null,
  perWeek: perWeek?.roundedToPenny() ?? null,
});

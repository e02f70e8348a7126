import type { HouseholdScheme } from '../../domain/household/asked-schemes.js';
import type { Money } from '../../domain/money.js';
import type { FindingAbout } from '../finding.js';
import type { HouseholdAwards } from './household-awards.js';
import type { SchemeAward } from './scheme-award.js';

/** A figure of a scheme by its name; null where the scheme did not look at it. */
export interface NamedFigure {
  readonly name: string;
  readonly amount: Money | null;
}

/** One scheme's answer in a form in which two answers can be held side by side. */
export interface SchemeFigures {
  readonly scheme: HouseholdScheme;
  readonly award: SchemeAward<unknown>;
  readonly figures: readonly NamedFigure[];
  readonly findings: readonly FindingAbout<string>[];
}

type Figures = Readonly<Record<string, Money | null>>;

const named = (figures: Figures | null): readonly NamedFigure[] =>
  figures === null ? [] : Object.entries(figures).map(([name, amount]) => ({ name, amount }));

/** Every scheme's figures in the order of its law, and what it found. */
export const schemeFigures = (awards: HouseholdAwards): readonly SchemeFigures[] => [
  childBenefit(awards),
  pensionCredit(awards),
  universalCredit(awards),
  housingBenefit(awards),
  councilTaxReduction(awards),
];

const childBenefit = ({ childBenefit: award }: HouseholdAwards): SchemeFigures => ({
  scheme: 'CHILD_BENEFIT',
  award,
  figures: named(award.result && { 'Child benefit for a week': award.result.perWeek }),
  findings: [],
});

const pensionCredit = ({ pensionCredit: award }: HouseholdAwards): SchemeFigures => ({
  scheme: 'PENSION_CREDIT',
  award,
  figures: named(
    award.result && {
      'Appropriate minimum guarantee': award.result.appropriateGuarantee,
      Income: award.result.income,
      Capital: award.result.capital,
      'Guarantee credit': award.result.guaranteeCredit,
      'Savings credit': award.result.savingsCredit,
    },
  ),
  findings: award.result?.findings ?? [],
});

const universalCredit = ({ universalCredit: award }: HouseholdAwards): SchemeFigures => ({
  scheme: 'UNIVERSAL_CREDIT',
  award,
  figures: named(
    award.result && {
      ...Object.fromEntries(award.result.elements.map(({ element, working }) => [inWords(element), working.amount])),
      'Maximum amount': award.result.maximumAmount,
      'Net earnings': award.result.earnedIncome,
      'Deduction for earnings': award.result.earningsDeduction,
      'Unearned income': award.result.unearnedIncome,
      'Before the benefit cap': award.result.beforeCap,
      'Benefit cap': award.result.capReduction,
      'Award for a month': award.result.award,
    },
  ),
  findings: award.result?.findings ?? [],
});

const housingBenefit = ({ housingBenefit: award }: HouseholdAwards): SchemeFigures => ({
  scheme: 'HOUSING_BENEFIT',
  award,
  figures: named(
    award.result && {
      'Eligible rent': award.result.eligibleRent,
      'Non-dependant deductions': award.result.nonDependantDeductions,
      'Applicable amount': award.result.applicableAmount,
      Income: award.result.income,
      Capital: award.result.capital,
      'Income above the applicable amount': award.result.excess,
      'Before the benefit cap': award.result.beforeCap,
      'Award for a week': award.result.award,
    },
  ),
  findings: award.result?.findings ?? [],
});

const councilTaxReduction = ({ councilTaxReduction: award }: HouseholdAwards): SchemeFigures => ({
  scheme: 'COUNCIL_TAX_REDUCTION',
  award,
  figures: named(
    award.result && {
      'Council tax for a week': award.result.liability.perWeek,
      'Non-dependant deductions': award.result.nonDependantDeductions,
      'Applicable amount': award.result.applicableAmount,
      Income: award.result.income,
      Capital: award.result.capital,
      'Income above the applicable amount': award.result.excess,
      'Reduction for a week': award.result.reduction.perWeek,
    },
  ),
  findings: award.result?.findings ?? [],
});

const inWords = (word: string): string => {
  const words = word.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

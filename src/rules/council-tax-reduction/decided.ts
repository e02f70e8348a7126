import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { childrenElsewhere } from '../housing-benefit/people/children-left-out.js';
import { type Alternative, alternativeReduction } from './alternative/alternative-reduction.js';
import { type Better, betterOf } from './better.js';
import { byIncome } from './by-income.js';
import type { ReductionCase } from './case.js';
import { barsToAny, barsToIncomeClasses } from './entitlement/bars.js';
import { meansTest } from './income/means-test.js';
import { type UniversalCreditFigures, universalCreditFigures } from './income/universal-credit.js';
import { DERIVED } from './income/universal-credit-maximum.js';
import { maximumReduction } from './maximum-reduction.js';
import { needsOf } from './needs.js';
import { inThisScheme } from './parallel.js';
import { ratedFrom } from './rated.js';
import type { AlternativeReduction, CouncilTaxReduction, ReductionClass } from './result.js';

/**
 * The reduction for the day by one of the nation's schemes: by income, by second adults, and the better of the two. What was
 * assumed of an award of universal credit is passed in: it is said where income comes to matter.
 */
export function decided(
  liability: CouncilTaxLiability,
  asked: ReductionCase,
  assumed: readonly string[] = [],
): CouncilTaxReduction {
  const figures = universalCreditFigures(asked);
  const needs = needsOf(asked, figures);
  const maximum = maximumReduction(liability, asked);
  const means = meansTest(asked, needs, figures);
  const alternative = alternativeReduction(liability, maximum.tax, asked);
  const toAny = barsToAny(asked);
  const bars = [...toAny, ...barsToIncomeClasses(asked, means, needs)];
  const income = byIncome(asked, { maximum: maximum.working, excess: means.excess, bars });
  const better = betterOf(income.working, toAny.length > 0 ? null : alternative.working, asked);
  const findings = [
    ...income.bars,
    ...childrenElsewhere(asked.asked, asked.situation, null).map(finding => inThisScheme(finding, asked.terms)),
    ...means.findings,
    ...needs.findings,
    ...maximum.findings,
    ...alternative.findings,
  ];
  return {
    kind: 'CouncilTaxReduction',
    day: asked.day,
    scheme: asked.terms.kind,
    entitled: income.bars.length === 0 || better.alternative,
    class: classOf(asked, { better, barred: income.bars.length > 0, excess: means.excess }),
    passport: means.passport?.by ?? null,
    liability: ratedFrom(maximum.tax.share.amount, asked.day),
    nonDependantDeductions: maximum.deductions,
    maximum: ratedFrom(maximum.working.amount, asked.day),
    applicableAmount: needs.working.amount,
    income: means.income,
    capital: means.capital,
    excess: means.excess?.amount ?? Money.zero,
    alternative: alternativeFound(alternative, better, asked),
    reduction: ratedFrom(better.working.amount, asked.day),
    undecided: null,
    local: null,
    assumptions: bars.length === 0 ? assumedOf(figures, assumed) : [],
    working: better.working,
    findings,
  };
}

const assumedOf = (figures: UniversalCreditFigures | null, assumed: readonly string[]): readonly string[] =>
  figures?.derived ? [...assumed, DERIVED] : assumed;

interface Found {
  readonly better: Better;
  readonly barred: boolean;
  readonly excess: Working | null;
}

function classOf({ terms }: ReductionCase, { better, barred, excess }: Found): ReductionClass | null {
  const [notAbove, above, alternative] = terms.classes;
  if (better.alternative) return alternative;
  if (barred) return null;
  return excess === null || excess.amount.isZero() ? notAbove : above;
}

function alternativeFound(
  { working, percentage }: Alternative,
  better: Better,
  { day }: ReductionCase,
): AlternativeReduction | null {
  if (working === null || percentage === null) return null;
  return {
    reduction: ratedFrom(working.amount, day),
    percentage: percentage.share.text,
    grossIncome: percentage.grossIncome,
    taken: better.alternative,
  };
}

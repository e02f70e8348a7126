import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { warningsOf } from '../../domain/working-warnings.js';
import { type Alternative, alternativeReduction } from './alternative/alternative-reduction.js';
import { type Better, betterOf } from './better.js';
import type { ReductionCase } from './case.js';
import { barsToAny, barsToIncomeClasses } from './entitlement/bars.js';
import { meansTest } from './income/means-test.js';
import { universalCreditFigures } from './income/universal-credit.js';
import { maximumReduction } from './maximum-reduction.js';
import { needsOf } from './needs.js';
import { ratedFrom } from './rated.js';
import { reductionByIncome } from './reduction-by-income.js';
import type { AlternativeReduction, CouncilTaxReduction, ReductionClass } from './result.js';

/** The reduction for the day by one of the nation's schemes: by income, by second adults, and the better of the two. */
export function decided(liability: CouncilTaxLiability, asked: ReductionCase): CouncilTaxReduction {
  const { day, terms, sink } = asked;
  const figures = universalCreditFigures(asked);
  const needs = needsOf(asked, figures);
  const maximum = maximumReduction(liability, asked);
  const means = meansTest(asked, needs, figures);
  const alternative = alternativeReduction(liability, maximum.tax, asked);
  const toAny = barsToAny(asked);
  const toIncome = barsToIncomeClasses(asked, means, needs);
  const [stop] = [...toAny, ...toIncome];
  const byIncome = stop ? sink.nothing(stop.reason, stop.law) : reductionByIncome(maximum.working, means.excess, asked);
  const better = betterOf(assuming(byIncome, asked), toAny.length > 0 ? null : alternative.working, asked);
  return {
    kind: 'CouncilTaxReduction',
    day,
    scheme: terms.kind,
    entitled: stop === undefined || better.alternative,
    class: classOf(asked, { better, barred: stop !== undefined, excess: means.excess }),
    passport: means.passport?.by ?? null,
    liability: ratedFrom(maximum.tax.share.amount, day),
    nonDependantDeductions: maximum.deductions,
    maximum: ratedFrom(maximum.working.amount, day),
    applicableAmount: needs.working.amount,
    income: means.income,
    capital: means.capital,
    excess: means.excess?.amount ?? Money.zero,
    alternative: alternativeFound(alternative, better, asked),
    reduction: ratedFrom(better.working.amount, day),
    local: null,
    working: better.working,
    findings: [
      ...toAny,
      ...toIncome,
      ...means.findings,
      ...needs.findings,
      ...maximum.findings,
      ...alternative.findings,
    ],
    get warnings() {
      return warningsOf(better.working);
    },
  };
}

const assuming = (working: Working, { terms }: ReductionCase): Working =>
  terms.assumptions.reduce((so, assumption) => so.assuming(assumption), working);

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

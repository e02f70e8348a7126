import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { warningsOf } from '../../domain/working-warnings.js';
import { type Alternative, alternativeReduction } from './alternative/alternative-reduction.js';
import { type Better, betterOf } from './better.js';
import { byIncome } from './by-income.js';
import type { ReductionCase } from './case.js';
import { barsToAny, barsToIncomeClasses } from './entitlement/bars.js';
import { type MeansTest, meansTest } from './income/means-test.js';
import { universalCreditFigures } from './income/universal-credit.js';
import { type MaximumReduction, maximumReduction } from './maximum-reduction.js';
import { type Needs, needsOf } from './needs.js';
import { ratedFrom } from './rated.js';
import type { AlternativeReduction, CouncilTaxReduction, ReductionClass } from './result.js';

/** The reduction for the day by one of the nation's schemes: by income, by second adults, and the better of the two. */
export function decided(liability: CouncilTaxLiability, asked: ReductionCase): CouncilTaxReduction {
  const figures = universalCreditFigures(asked);
  const needs = needsOf(asked, figures);
  const maximum = maximumReduction(liability, asked);
  const means = meansTest(asked, needs, figures);
  const alternative = alternativeReduction(liability, maximum.tax, asked);
  const toAny = barsToAny(asked);
  const bars = [...toAny, ...barsToIncomeClasses(asked, means, needs)];
  const income = byIncome(asked, { maximum: maximum.working, excess: means.excess, bars });
  const better = betterOf(income.working, toAny.length > 0 ? null : alternative.working, asked);
  const findings = [...income.bars, ...means.findings, ...needs.findings, ...maximum.findings, ...alternative.findings];
  return {
    ...found({ asked, needs, maximum, means }),
    entitled: income.bars.length === 0 || better.alternative,
    class: classOf(asked, { better, barred: income.bars.length > 0, excess: means.excess }),
    alternative: alternativeFound(alternative, better, asked),
    reduction: ratedFrom(better.working.amount, asked.day),
    working: better.working,
    findings,
    get warnings() {
      return warningsOf(better.working);
    },
  };
}

interface Worked {
  readonly asked: ReductionCase;
  readonly needs: Needs;
  readonly maximum: MaximumReduction;
  readonly means: MeansTest;
}

/** The figures on the way to the reduction. */
const found = ({ asked: { day, terms }, needs, maximum, means }: Worked) =>
  ({
    kind: 'CouncilTaxReduction',
    day,
    scheme: terms.kind,
    passport: means.passport?.by ?? null,
    liability: ratedFrom(maximum.tax.share.amount, day),
    nonDependantDeductions: maximum.deductions,
    maximum: ratedFrom(maximum.working.amount, day),
    applicableAmount: needs.working.amount,
    income: means.income,
    capital: means.capital,
    excess: means.excess?.amount ?? Money.zero,
    local: null,
  }) as const;

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

import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { warningsOf } from '../../domain/working-warnings.js';
import { applicableAmount } from '../housing-benefit/applicable-amount/applicable-amount.js';
import { type Alternative, alternativeReduction } from './alternative/alternative-reduction.js';
import type { ReductionCase } from './case.js';
import { barsToAny, barsToIncomeClasses } from './entitlement/bars.js';
import type { Finding } from './finding.js';
import { meansTest } from './income/means-test.js';
import { maximumReduction } from './maximum-reduction.js';
import { inThisScheme } from './parallel.js';
import { ratedFrom } from './rated.js';
import { reductionByIncome } from './reduction-by-income.js';
import type { AlternativeReduction, CouncilTaxReduction, ReductionClass } from './result.js';

/** The reduction for the day by one of the nation's schemes: by income, by second adults, and the better of the two. */
export function decided(liability: CouncilTaxLiability, asked: ReductionCase): CouncilTaxReduction {
  const { day, terms, sink, situation } = asked;
  const applicable = applicableAmount(situation, sink);
  const maximum = maximumReduction(liability, asked);
  const needs = meansTest(asked, applicable);
  const alternative = alternativeReduction(liability, maximum.tax, asked);
  const toAny = barsToAny(asked);
  const toIncome = barsToIncomeClasses(asked, needs, applicable);
  const [stop] = [...toAny, ...toIncome];
  const byIncome = stop
    ? sink.nothing(stop.reason, stop.law)
    : reductionByIncome(
        sink.from(maximum.working, 'Most that can come off', terms.provisions.maximum),
        needs.excess,
        asked,
      );
  const better = betterOf(byIncome, toAny.length > 0 ? null : alternative.working, asked);
  return {
    kind: 'CouncilTaxReduction',
    day,
    scheme: terms.kind,
    entitled: stop === undefined || better.alternative,
    class: classOf(asked, { better, barred: stop !== undefined, excess: needs.excess }),
    passport: needs.passport?.by ?? null,
    liability: ratedFrom(maximum.tax.share.amount, day),
    nonDependantDeductions: maximum.deductions,
    maximum: ratedFrom(maximum.working.amount, day),
    applicableAmount: applicable.working.amount,
    income: needs.income?.amount ?? null,
    capital: needs.capital,
    excess: needs.excess?.amount ?? Money.zero,
    alternative: alternativeFound(alternative, better, asked),
    reduction: ratedFrom(better.working.amount, day),
    local: null,
    working: better.working,
    findings: [
      ...toAny,
      ...toIncome,
      ...needs.findings,
      ...applicable.findings.map((finding): Finding => inThisScheme(finding, terms)),
      ...maximum.findings,
      ...alternative.findings,
    ],
    get warnings() {
      return warningsOf(better.working);
    },
  };
}

interface Better {
  readonly working: Working;
  /** The alternative is the one that is given. */
  readonly alternative: boolean;
}

/** Whoever falls in both is given the larger; where they are equal, the one by income. SI 2012/2885, Sch. 1 para. 10(4). */
function betterOf(byIncome: Working, alternative: Working | null, { terms }: ReductionCase): Better {
  if (alternative === null) return { working: byIncome, alternative: false };
  const larger = alternative.amount.moreThan(byIncome.amount);
  const label = larger
    ? 'The alternative by second adults is larger'
    : 'The alternative by second adults is not larger';
  return larger
    ? { working: byIncome.becomes(alternative, label, terms.provisions.better), alternative: true }
    : { working: byIncome.noting(label, terms.provisions.better), alternative: false };
}

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

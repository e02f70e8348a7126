import type { Standing } from '../../domain/household/asked-schemes.js';
import type { Money } from '../../domain/money.js';
import type { Statute } from '../../parameters/statute.js';
import { benefitWeekOf } from '../../rules/periods/benefit-week.js';
import { perWeekOfMonth } from '../../rules/periods/per-week-of-month.js';
import { housingBenefitRatesDay } from '../../rules/periods/rates-day.js';
import { housingBenefitCut } from '../../rules/whole-household/benefit-cap-of.js';
import type { HouseholdAwards } from '../../rules/whole-household/household-awards.js';
import { housingBenefitParts, pensionCreditParts } from '../../rules/whole-household/parts.js';
import type { SchemeAward } from '../../rules/whole-household/scheme-award.js';
import { FINDING_LIMIT } from '../../schema/household/finding.js';
import { PART_LIMIT } from '../../schema/household/part.js';
import { STEP_LIMIT } from '../../schema/working.js';
import { WorkingView } from '../working-view.js';

/** What was worked out, and how it stands; null where nothing was. */
type Shown<Result, View> = (award: SchemeAward<Result>) => View | null;

const shown =
  <Result, View>(view: (result: Result, standing: Standing) => View): Shown<Result, View> =>
  ({ result, standing }) =>
    result === null ? null : view(result, standing);

const perMonthOfWeek = (week: Money): Money => week.times(52).dividedBy(12);

type Part = 'childBenefit' | 'pensionCredit' | 'universalCredit' | 'housingBenefit' | 'councilTaxReduction';
type ResultOf<Name extends Part> = NonNullable<HouseholdAwards[Name]['result']>;

export const childBenefitView = shown((result: ResultOf<'childBenefit'>, standing) => ({
  standing,
  children: result.children,
  award: result.perWeek,
  awardPerMonth: perMonthOfWeek(result.perWeek),
  get working() {
    return new WorkingView('Child benefit for the week', result.working);
  },
  get highIncomeCharge() {
    const { charge } = result;
    if (charge === null) return null;
    const working = new WorkingView('High income child benefit charge for the year', charge.working);
    return { ...charge, amount: charge.working.amount, working };
  },
}));

export const universalCreditView = shown((result: ResultOf<'universalCredit'>, standing) => ({
  ...result,
  standing,
  periodFrom: result.assessmentPeriod.from,
  periodTo: result.assessmentPeriod.to,
  awardPerWeek: perWeekOfMonth(result.award),
  findings: result.findings.slice(0, FINDING_LIMIT),
  warnings: result.warnings.slice(0, STEP_LIMIT),
  get elements() {
    return result.elements.map(({ element, working }) => ({
      element,
      amount: working.amount,
      get working() {
        return new WorkingView(element.toLowerCase().replaceAll('_', ' '), working);
      },
    }));
  },
  get working() {
    return new WorkingView('Universal credit for the assessment period', result.working);
  },
}));

export const pensionCreditView = (awards: HouseholdAwards, statute: Statute) =>
  shown((result: ResultOf<'pensionCredit'>, standing) => ({
    ...result,
    standing,
    award: result.payable,
    awardPerMonth: perMonthOfWeek(result.payable),
    findings: result.findings.slice(0, FINDING_LIMIT),
    get guaranteeParts() {
      return pensionCreditParts(awards, statute).slice(0, PART_LIMIT);
    },
    get working() {
      return new WorkingView('Pension credit for the week', result.working);
    },
  }))(awards.pensionCredit);

export const housingBenefitView = (awards: HouseholdAwards, statute: Statute) =>
  shown((result: ResultOf<'housingBenefit'>, standing) => {
    const { claim, home } = awards.asked;
    return {
      standing,
      scheme: result.scheme,
      weekFrom: benefitWeekOf(claim.assessedOn),
      ratesOf: housingBenefitRatesDay(claim.assessedOn, home.rent?.per ?? null),
      entitled: result.entitled,
      passported: result.passported,
      eligibleRent: result.eligibleRent,
      nonDependantDeductions: result.nonDependantDeductions,
      maximum: result.maximum,
      applicableAmount: result.applicableAmount,
      income: result.income,
      capital: result.capital,
      excess: result.excess,
      beforeCap: result.beforeCap,
      capReduction: housingBenefitCut(result),
      award: result.award,
      awardPerMonth: perMonthOfWeek(result.award),
      findings: result.findings.slice(0, FINDING_LIMIT),
      get applicableParts() {
        return housingBenefitParts(awards, statute).slice(0, PART_LIMIT);
      },
      get working() {
        return new WorkingView('Housing benefit for the week', result.working);
      },
    };
  })(awards.housingBenefit);

export const councilTaxReductionView = shown((result: ResultOf<'councilTaxReduction'>, standing) => ({
  standing,
  scheme: result.scheme,
  day: result.day,
  entitled: result.entitled,
  class: result.class,
  passport: result.passport,
  liability: result.liability,
  nonDependantDeductions: result.nonDependantDeductions,
  maximum: result.maximum,
  applicableAmount: result.applicableAmount,
  income: result.income,
  capital: result.capital,
  excess: result.excess,
  alternative: result.alternative,
  reduction: result.reduction,
  undecided: result.undecided,
  local: result.local && { ...result.local, band: result.local.band?.name ?? null },
  findings: result.findings.slice(0, FINDING_LIMIT),
  get working() {
    return new WorkingView('Council tax reduction for the day', result.working);
  },
}));

import type { PlainDate } from '../../domain/dates.js';
import type { HouseholdScheme, TakeUp } from '../../domain/household/asked-schemes.js';
import type { Money } from '../../domain/money.js';
import { keeping } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import type { AgeGroup } from '../../rules/eligibility/age-group.js';
import type { Opening } from '../../rules/eligibility/opening.js';
import { awardsOfAsked, type Wishes } from '../../rules/whole-household/asked-household.js';
import { benefitCapOf } from '../../rules/whole-household/benefit-cap-of.js';
import { type CountedAward, countedPerWeek } from '../../rules/whole-household/counted.js';
import type { HouseholdAwards } from '../../rules/whole-household/household-awards.js';
import type { SchemeAward } from '../../rules/whole-household/scheme-award.js';
import { signpostsOf } from '../../rules/whole-household/signposts-of.js';
import { weeklyIncome } from '../../rules/whole-household/weekly-income.js';
import type { HouseholdOptionsArgs } from '../../schema/inputs/household/options.js';
import {
  childBenefitView,
  councilTaxReductionView,
  housingBenefitView,
  pensionCreditView,
  universalCreditView,
} from './award-views.js';
import type { HouseholdQuestion } from './question.js';

/** What the rules are run with. */
export interface InForce {
  readonly statute: Statute;
  readonly rulesVersion: string;
}

const opening = ({ item, perWeek }: CountedAward, { standing, opening: found }: SchemeAward<unknown>): OpeningView => ({
  scheme: item,
  standing,
  countedPerWeek: perWeek,
  open: found.open,
  reason: found.reason,
  law: found.law,
  assumptions: found.assumptions,
});

interface OpeningView extends Opening {
  readonly scheme: string;
  readonly standing: string;
  readonly countedPerWeek: Money;
}

/** Under which name the rules have each scheme's award. */
const AWARD_OF = {
  CHILD_BENEFIT: 'childBenefit',
  PENSION_CREDIT: 'pensionCredit',
  UNIVERSAL_CREDIT: 'universalCredit',
  HOUSING_BENEFIT: 'housingBenefit',
  COUNCIL_TAX_REDUCTION: 'councilTaxReduction',
} as const satisfies Record<HouseholdScheme, keyof HouseholdAwards>;

/** A calculation as callers see it, each part put together only where it is asked for. */
export class HouseholdCalculation {
  readonly kind = 'HouseholdCalculation';

  constructor(
    private readonly question: HouseholdQuestion,
    readonly awards: HouseholdAwards,
    private readonly inForce: InForce,
  ) {}

  get assessedOn(): PlainDate {
    return this.awards.asked.claim.assessedOn;
  }
  get ageGroup(): AgeGroup {
    return this.awards.open.group;
  }
  get takeUp(): TakeUp {
    return this.awards.takeUp;
  }
  get schemes(): readonly OpeningView[] {
    return countedPerWeek(this.awards).map(counted => opening(counted, this.awards[AWARD_OF[counted.item]]));
  }
  get childBenefit() {
    return childBenefitView(this.awards.childBenefit);
  }
  get pensionCredit() {
    return pensionCreditView(this.awards, this.inForce.statute);
  }
  get universalCredit() {
    return universalCreditView(this.awards.universalCredit);
  }
  get housingBenefit() {
    return housingBenefitView(this.awards, this.inForce.statute);
  }
  get councilTaxReduction() {
    return councilTaxReductionView(this.awards.councilTaxReduction);
  }
  get benefitCap() {
    return benefitCapOf(this.awards, this.inForce.statute);
  }
  get income() {
    return weeklyIncome(this.awards, this.inForce.statute);
  }
  get signposts() {
    return signpostsOf(this.awards, this.inForce.statute);
  }
  get assumptions(): readonly string[] {
    return [...this.question.assumptions, ...this.awards.assumptions];
  }
  get rulesVersion(): string {
    return this.inForce.rulesVersion;
  }
  get parametersVersion(): string {
    return this.inForce.statute.version;
  }
}

/** How a caller wishes the sums to be done, with every step kept. */
export const wishesOf = ({ takeUp, schemes, evenIfClosed }: HouseholdOptionsArgs, { statute }: InForce): Wishes => ({
  statute,
  sink: keeping,
  takeUp: takeUp ?? undefined,
  schemes: schemes ?? undefined,
  evenIfClosed: evenIfClosed ?? undefined,
});

/** Runs the rules. */
export const householdAnswer = (
  question: HouseholdQuestion,
  options: HouseholdOptionsArgs,
  inForce: InForce,
): HouseholdCalculation =>
  new HouseholdCalculation(question, awardsOfAsked(question, wishesOf(options, inForce)), inForce);

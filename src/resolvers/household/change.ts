import type { Money } from '../../domain/money.js';
import {
  type FactEffect,
  type HouseholdChange,
  householdChange,
  type IncomeDifference,
  type SchemeDifference,
} from '../../rules/whole-household/household-change.js';
import { FACT_LIMIT } from '../../schema/household/change.js';
import { FINDING_LIMIT } from '../../schema/household/finding.js';
import type { HouseholdOptionsArgs } from '../../schema/inputs/household/options.js';
import { HouseholdCalculation, type InForce, wishesOf } from './answer.js';
import type { HouseholdQuestion } from './question.js';

/** Two questions side by side. */
export interface TwoQuestions {
  readonly before: HouseholdQuestion;
  readonly after: HouseholdQuestion;
}

const schemeView = ({ scheme, before, after, figures, noLonger, now }: SchemeDifference) => ({
  scheme,
  standingBefore: before.standing,
  standingAfter: after.standing,
  reasonBefore: before.opening.reason,
  reasonAfter: after.opening.reason,
  figures,
  noLonger: noLonger.slice(0, FINDING_LIMIT),
  now: now.slice(0, FINDING_LIMIT),
});

/** A change as callers see it. */
export class HouseholdChangeView {
  readonly kind = 'HouseholdChange';

  constructor(
    private readonly change: HouseholdChange,
    private readonly asked: TwoQuestions,
    private readonly inForce: InForce,
  ) {}

  get before(): HouseholdCalculation {
    return new HouseholdCalculation(this.asked.before, this.change.before, this.inForce);
  }
  get after(): HouseholdCalculation {
    return new HouseholdCalculation(this.asked.after, this.change.after, this.inForce);
  }
  get leftPerWeek(): Money {
    return this.change.incomeAfter.left.minus(this.change.incomeBefore.left);
  }
  get leftPerMonth(): Money {
    return this.leftPerWeek.times(52).dividedBy(12);
  }
  get incomePerWeek(): Money {
    return this.change.incomeAfter.income.minus(this.change.incomeBefore.income);
  }
  get lines(): readonly IncomeDifference[] {
    return this.change.lines;
  }
  get schemes() {
    return this.change.schemes.map(schemeView);
  }
  get facts(): readonly FactEffect[] {
    return this.change.facts.slice(0, FACT_LIMIT);
  }
}

/** Runs the rules for both. */
export const changeAnswer = (
  asked: TwoQuestions,
  options: HouseholdOptionsArgs,
  inForce: InForce,
): HouseholdChangeView =>
  new HouseholdChangeView(householdChange(asked.before, asked.after, wishesOf(options, inForce)), asked, inForce);

import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import { type OverpaymentFacts, overpaymentDecision } from '../../../casework/overpayments/decision.js';
import type { HousingBenefitClaim } from '../../../domain/claim.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import { fromJson } from '../../../domain/working-json.js';
import { CaseConnectionType, CaseType } from '../../../schema/casework/case.js';
import {
  DecidedBenefitPeriodType,
  DecidedBenefitWeekType,
  DecidedOverpaymentDeductionType,
  OverpaymentDecisionType,
} from '../../../schema/casework/overpayment.js';
import { HousingBenefitClaimType } from '../../../schema/claim.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../../../schema/labels.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import { MoneyScalar } from '../../../schema/scalars/money.js';
import { ClaimReference } from '../../../schema/scalars/references.js';
import { WorkingType } from '../../../schema/working.js';
import type { Context } from '../../context.js';
import { WorkingView } from '../../working-view.js';
import { casePage } from '../case-page.js';

type Kept = Case<OverpaymentFacts>;

@Resolver(() => OverpaymentDecisionType)
export class OverpaymentDecisionResolver {
  @Labels(BENEFIT)
  @FieldResolver(() => ClaimReference)
  claim(@Root() { facts }: Kept) {
    return facts.claim;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  change(@Root() { facts }: Kept, @Ctx() { loaders }: Context) {
    return loaders.case.load(facts.change);
  }

  @Labels(BENEFIT)
  @FieldResolver(() => DateScalar)
  from(@Root() { facts }: Kept): PlainDate {
    return facts.from;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => DateScalar)
  to(@Root() { facts }: Kept): PlainDate {
    return facts.to;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [DecidedBenefitWeekType])
  weeks(@Root() { facts }: Kept) {
    return facts.weeks;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [DecidedBenefitPeriodType])
  overpayments(@Root() { facts }: Kept) {
    return facts.overpayments;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [DecidedBenefitPeriodType])
  underpayments(@Root() { facts }: Kept) {
    return facts.underpayments;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [DecidedOverpaymentDeductionType])
  deductions(@Root() { facts }: Kept) {
    return facts.deductions;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  recoverable(@Root() { facts }: Kept): Money {
    return facts.recoverable;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  notRecoverable(@Root() { facts }: Kept): Money {
    return facts.notRecoverable;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  arrears(@Root() { facts }: Kept): Money {
    return facts.arrears;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  offset(@Root() { facts }: Kept): Money {
    return facts.offset;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  toRecover(@Root() { facts }: Kept): Money {
    return facts.toRecover;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  toPay(@Root() { facts }: Kept): Money {
    return facts.toPay;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => WorkingType)
  working(@Root() { facts, number }: Kept): WorkingView {
    return new WorkingView(`The overpayment ${number}`, fromJson(JSON.parse(facts.working)));
  }

  @Labels(BENEFIT)
  @FieldResolver(() => WorkingType)
  weeklyMost(@Root() { facts }: Kept): WorkingView {
    return new WorkingView('Most kept back from a week of benefit', fromJson(JSON.parse(facts.weeklyMostWorking)));
  }

  @Labels(BENEFIT)
  @FieldResolver(() => Int, { nullable: true })
  weeksToRecover(@Root() { facts }: Kept) {
    return facts.weeksToRecover;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [String])
  assumptions(@Root() { facts }: Kept) {
    return facts.assumptions;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [String])
  law(@Root() { facts }: Kept) {
    return facts.law;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  reason(@Root() { facts }: Kept) {
    return facts.reason;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  rulesVersion(@Root() { facts }: Kept) {
    return facts.rulesVersion;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  parametersVersion(@Root() { facts }: Kept) {
    return facts.parametersVersion;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  decidedBy(@Root() { facts }: Kept) {
    return facts.decidedBy;
  }
}

@Resolver(() => HousingBenefitClaimType)
export class ClaimOverpaymentsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'What was decided about benefit paid too much or too little under the claim, newest first.',
  })
  async overpayments(
    @Root() { ref }: HousingBenefitClaim,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.about(ref, { kinds: [overpaymentDecision.name], ...page }), reads);
  }
}

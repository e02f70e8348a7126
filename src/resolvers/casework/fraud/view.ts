import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import type { FraudReferralFacts } from '../../../casework/fraud/referral.js';
import type { Customer } from '../../../domain/customer.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { FraudIndicator } from '../../../rules/fraud-indicators/indicator.js';
import { fraudIndicators } from '../../../rules/fraud-indicators/indicators.js';
import { CaseConnectionType } from '../../../schema/casework/case.js';
import {
  FraudIndicatorType,
  FraudOutcomeEnum,
  FraudReferralType,
  FraudSchemeEnum,
  FraudShareType,
  ReferredSignType,
} from '../../../schema/casework/fraud.js';
import { CustomerType } from '../../../schema/customer.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { FRAUD, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';
import { casePage } from '../case-page.js';
import { indicatorFacts } from './facts.js';
import { type FraudShare, fraudShares } from './shares.js';

type Referral = Case<FraudReferralFacts>;
const MOST_INDICATORS = 50;

@Resolver(() => CustomerType)
export class CustomerFraudResolver {
  @Labels(FRAUD)
  @MaxItems(MOST_INDICATORS)
  @FieldResolver(() => [FraudIndicatorType], {
    description: `What does not fit together, by stated rules; at most ${MOST_INDICATORS}. Worked out when it is asked for, and kept nowhere.`,
  })
  async fraudIndicators(@Root() customer: Customer, @Ctx() context: Context): Promise<readonly FraudIndicator[]> {
    return fraudIndicators(await indicatorFacts(customer, context)).slice(0, MOST_INDICATORS);
  }

  @Labels(FRAUD)
  @FieldResolver(() => CaseConnectionType, { description: 'Suspicions that were referred, the newest first.' })
  async fraudReferrals(
    @Root() { ref: person }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person, kinds: ['FraudReferral'] }, page), reads);
  }
}

@Resolver(() => FraudReferralType)
export class FraudReferralResolver {
  @Labels(FRAUD)
  @FieldResolver(() => FraudSchemeEnum)
  scheme(@Root() { facts }: Referral): string {
    return facts.scheme;
  }

  @Labels(FRAUD)
  @FieldResolver(() => String)
  reasons(@Root() { facts }: Referral): string {
    return facts.reasons;
  }

  @Labels(FRAUD)
  @MaxItems(20)
  @FieldResolver(() => [ReferredSignType])
  signs(@Root() { facts }: Referral) {
    return facts.signs;
  }

  @Labels(FRAUD)
  @FieldResolver(() => String)
  referredBy(@Root() { facts }: Referral): string {
    return facts.referredBy;
  }

  @Labels(FRAUD)
  @FieldResolver(() => DateScalar, { nullable: true })
  sentOn(@Root() { facts }: Referral): PlainDate | null {
    return facts.sent?.on ?? null;
  }

  @Labels(FRAUD)
  @FieldResolver(() => FraudOutcomeEnum, { nullable: true })
  outcome(@Root() { facts }: Referral): string | null {
    return facts.outcome;
  }

  @Labels(FRAUD)
  @MaxItems(2)
  @FieldResolver(() => [FraudShareType])
  mayShare(@Root() referral: Referral, @Ctx() context: Context): Promise<readonly FraudShare[]> {
    return fraudShares(referral, context);
  }
}

import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import type { PartnerReferralFacts } from '../../../casework/referrals/referral.js';
import {
  PartnerReferralType,
  ReferralConsentType,
  ReferralEntryType,
  ReferralOmissionType,
  ReferralPartnerEnum,
} from '../../../schema/casework/referral.js';
import { CASEWORK, Labels, OPERATIONS } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';

type Shown = Case<PartnerReferralFacts>;

@Resolver(() => PartnerReferralType)
export class PartnerReferralResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => ReferralPartnerEnum)
  to(@Root() { facts }: Shown): string {
    return facts.to;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  purpose(@Root() { facts }: Shown): string {
    return facts.purpose;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  gateway(@Root() { facts }: Shown): string {
    return facts.gateway;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  why(@Root() { facts }: Shown): string {
    return facts.why;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => ReferralConsentType, { nullable: true })
  consent(@Root() { facts }: Shown) {
    return facts.consent;
  }

  @Labels(CASEWORK)
  @MaxItems(20)
  @FieldResolver(() => [ReferralEntryType])
  carries(@Root() { facts }: Shown) {
    return facts.carries;
  }

  @Labels(OPERATIONS)
  @MaxItems(20)
  @FieldResolver(() => [ReferralOmissionType])
  leftOut(@Root() { facts }: Shown) {
    return facts.leftOut;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  answer(@Root() { facts }: Shown): string | null {
    return facts.answer;
  }
}

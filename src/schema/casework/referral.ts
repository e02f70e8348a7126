import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { REFERRAL_FIELDS, REFERRAL_PARTNERS } from '../../domain/referrals.js';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS, PUBLIC_REFERENCE } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';
import { EvidenceChannelEnum } from './evidence.js';

export const ReferralPartnerEnum = enumOf('ReferralPartner', 'To whom a customer can be referred.', REFERRAL_PARTNERS);
export const ReferralFieldEnum = enumOf('ReferralField', 'What a referral can carry.', REFERRAL_FIELDS);

@Labels(PUBLIC_REFERENCE)
@ObjectType('ReferralRule', {
  simpleResolvers: true,
  description: 'Who may be told what, what for, by which law, and whether with consent alone.',
})
export class ReferralRuleType {
  @Field(() => ReferralPartnerEnum)
  to!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => String)
  gateway!: string;

  @MaxItems(20)
  @Field(() => [ReferralFieldEnum])
  fields!: readonly string[];

  @Field(() => Boolean, { description: 'Whether it is told with consent alone.' })
  consent!: boolean;

  @Field(() => Boolean, { description: 'False where telling the person could put somebody in danger.' })
  customerSees!: boolean;
}

@Labels(CASEWORK)
@ObjectType('ReferralConsent', { simpleResolvers: true, description: 'That somebody agreed, when and how.' })
export class ReferralConsentType {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who was told: the token's subject." })
  takenBy!: string;
}

@Labels(CASEWORK)
@ObjectType('ReferralEntry', { simpleResolvers: true, description: 'One thing that the partner is told.' })
export class ReferralEntryType {
  @Field(() => ReferralFieldEnum)
  field!: string;

  @Field(() => String)
  value!: string;
}

@Labels(CASEWORK)
@ObjectType('ReferralOmission', { simpleResolvers: true, description: 'One thing that it is not told, and why.' })
export class ReferralOmissionType {
  @Field(() => ReferralFieldEnum)
  field!: string;

  @Field(() => String)
  why!: string;
}

@Labels(CASEWORK)
@ObjectType('PartnerReferral', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'A customer handed on to another department or organisation, with what it may be told and nothing else.',
})
export class PartnerReferralType extends CaseType {
  @Field(() => ReferralPartnerEnum)
  to!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => String, { description: 'By which law it may be told.' })
  gateway!: string;

  @Field(() => String)
  why!: string;

  @Field(() => ReferralConsentType, { nullable: true })
  consent!: ReferralConsentType | null;

  @MaxItems(20)
  @Field(() => [ReferralEntryType])
  carries!: readonly ReferralEntryType[];

  @MaxItems(20)
  @Labels(OPERATIONS)
  @Field(() => [ReferralOmissionType], { description: 'Asked for and not told, and why.' })
  leftOut!: readonly ReferralOmissionType[];

  @Field(() => String, { nullable: true, description: 'What the partner said.' })
  answer!: string | null;
}

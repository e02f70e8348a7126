import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { connectionType } from '../connection.js';
import { enumOf } from '../enums.js';
import { Labels, PUBLIC_REFERENCE } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { AWARD_TOLD, LOOKED_INTO, PAY_TOLD } from './labels.js';
import { FeedProvenanceType } from './told.js';

export const StopReasonEnum = enumOf('StopReason', 'Why housing benefit is to stop.', [
  'UNIVERSAL_CREDIT_CLAIMED',
  'MANAGED_MIGRATION',
  'MOVED',
  'DIED',
  'OTHER',
]);
export const BenefitChangeEnum = enumOf('ToldBenefitChange', 'What happened to another benefit.', [
  'AWARD',
  'CHANGE',
  'SUSPENDED',
  'ENDED',
]);
export const EarningsAlertEnum = enumOf('EarningsAlertKind', 'What pay or pension records show.', [
  'EMPLOYMENT_STARTED',
  'EARNINGS_FLUCTUATE',
  'PENSION_STARTED',
  'PENSION_FLUCTUATES',
]);
export const ToldFrequencyEnum = enumOf('ToldFrequency', 'How often something is paid.', [
  'WEEKLY',
  'FORTNIGHTLY',
  'FOUR_WEEKLY',
  'MONTHLY',
  'OTHER',
]);

@Labels(AWARD_TOLD)
@ObjectType('StopNotice', {
  simpleResolvers: true,
  description: 'The Department says that housing benefit is to stop.',
})
export class StopNoticeType {
  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'The claim as the notice names it; null where it names none.' })
  claimReference!: string | null;

  @Field(() => DateScalar, { description: 'What is paid for this day and after is overpaid.' })
  from!: PlainDate;

  @Field(() => StopReasonEnum, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true })
  universalCreditFrom!: PlainDate | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}
export const StopNoticeConnectionType = connectionType('StopNotice', { of: () => StopNoticeType, labels: AWARD_TOLD });

@Labels(AWARD_TOLD)
@ObjectType('BenefitNotice', {
  simpleResolvers: true,
  description: 'A change of another benefit that counts as income.',
})
export class BenefitNoticeType {
  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'The claim as the notice names it; null where it names none.' })
  claimReference!: string | null;

  @Field(() => String, { description: "The benefit, in the feed's own words." })
  benefit!: string;

  @Field(() => BenefitChangeEnum, { nullable: true })
  change!: string | null;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  to!: PlainDate | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Pounds a week.' })
  weekly!: Money | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}
export const BenefitNoticeConnectionType = connectionType('BenefitNotice', {
  of: () => BenefitNoticeType,
  labels: AWARD_TOLD,
});

@Labels(PAY_TOLD)
@ObjectType('EarningsAlert', {
  simpleResolvers: true,
  description: 'Pay or a pension that differs from what the claim has. For whoever decides the claim, and nobody else.',
})
export class EarningsAlertType {
  @Field(() => String, { nullable: true })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'The claim as the alert names it; null where it names none.' })
  claimReference!: string | null;

  @Field(() => EarningsAlertEnum)
  alert!: string;

  @Field(() => String, { nullable: true, description: 'Who pays: an employer or a pension.' })
  payer!: string | null;

  @Field(() => MoneyScalar, { nullable: true })
  amount!: Money | null;

  @Field(() => ToldFrequencyEnum, { nullable: true })
  frequency!: string | null;

  @Field(() => DateScalar, { nullable: true })
  paidOn!: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'As the feed ranks it.' })
  priority!: number | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}
export const EarningsAlertConnectionType = connectionType('EarningsAlert', {
  of: () => EarningsAlertType,
  labels: PAY_TOLD,
});

@Labels(LOOKED_INTO)
@ObjectType('DataMatch', {
  simpleResolvers: true,
  description: 'A match of records that the Department asks to look into.',
})
export class DataMatchType {
  @Field(() => String, { description: 'Its RMS number.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'The claim as the match names it; null where it names none.' })
  claimReference!: string | null;

  @Field(() => String, { nullable: true })
  rule!: string | null;

  @Field(() => DateScalar, { nullable: true })
  matchedOn!: PlainDate | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}
export const DataMatchConnectionType = connectionType('DataMatch', { of: () => DataMatchType, labels: LOOKED_INTO });

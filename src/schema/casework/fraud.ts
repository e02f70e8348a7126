import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { FRAUD_INDICATORS, FRAUD_INVESTIGATORS, FRAUD_OUTCOMES, FRAUD_SCHEMES } from '../../domain/fraud.js';
import { ORIGINS } from '../../domain/permissions.js';
import { enumOf, namedEnumOf } from '../enums.js';
import { FRAUD, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';

export const FraudIndicatorEnum = enumOf('FraudIndicatorCode', 'A sign that is looked for.', FRAUD_INDICATORS);
export const FraudSchemeEnum = enumOf('FraudScheme', 'What a suspicion is about.', FRAUD_SCHEMES);
export const FraudInvestigatorEnum = enumOf('FraudInvestigator', 'Who looks into it.', FRAUD_INVESTIGATORS);
export const FraudOutcomeEnum = enumOf('FraudOutcome', 'What came of it.', FRAUD_OUTCOMES);
export const OriginEnum = namedEnumOf('DataOrigin', 'Whose data it is in law.', ORIGINS);

@Labels(FRAUD)
@ObjectType('FraudFact', { simpleResolvers: true, description: 'A fact that a sign rests on, and who told it.' })
export class FraudFactType {
  @Field(() => String)
  fact!: string;

  @Field(() => String)
  source!: string;

  @Field(() => OriginEnum)
  origin!: string;
}

@Labels(FRAUD)
@ObjectType('FraudIndicator', {
  simpleResolvers: true,
  description:
    'Something that does not fit together, by a stated rule. No finding, and without weight: there is no score, and none rests on who somebody is.',
})
export class FraudIndicatorType {
  @Field(() => FraudIndicatorEnum)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'What does not fit.' })
  reason!: string;

  @MaxItems(20)
  @Field(() => [FraudFactType])
  restsOn!: readonly FraudFactType[];

  @MaxItems(10)
  @Field(() => [String], { description: 'What is just as well possible: ask about it first.' })
  otherwise!: readonly string[];

  @Field(() => String, { description: 'The rule that makes it matter.' })
  law!: string;
}

@Labels(FRAUD)
@ObjectType('ReferredSign', { simpleResolvers: true, description: 'A sign as it was when it was referred.' })
export class ReferredSignType {
  @Field(() => FraudIndicatorEnum)
  code!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;

  @MaxItems(20)
  @Field(() => [FraudFactType])
  restsOn!: readonly FraudFactType[];
}

@Labels(FRAUD)
@ObjectType('FraudShareEntry', { simpleResolvers: true, description: 'One thing that may be handed over.' })
export class FraudShareEntryType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  value!: string;
}

@Labels(FRAUD)
@ObjectType('FraudShare', {
  simpleResolvers: true,
  description: 'Who may look into it, by which power, and what may be handed over to them: nothing else may.',
})
export class FraudShareType {
  @Field(() => FraudInvestigatorEnum)
  to!: string;

  @Field(() => String)
  powers!: string;

  @Field(() => String)
  gateway!: string;

  @MaxItems(20)
  @Field(() => [FraudShareEntryType])
  entries!: readonly FraudShareEntryType[];

  @MaxItems(20)
  @Field(() => [ReferredSignType], { description: 'Those that rest on nothing whose origin forbids it.' })
  signs!: readonly ReferredSignType[];
}

@Labels(FRAUD)
@ObjectType('FraudReferral', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'A suspicion with its reasons, and what came of it. Nobody sees it but those who look into fraud.',
})
export class FraudReferralType extends CaseType {
  @Field(() => FraudSchemeEnum)
  scheme!: string;

  @Field(() => String)
  reasons!: string;

  @MaxItems(20)
  @Field(() => [ReferredSignType])
  signs!: readonly ReferredSignType[];

  @Field(() => String)
  referredBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it went to the Department.' })
  sentOn!: PlainDate | null;

  @Field(() => FraudOutcomeEnum, { nullable: true })
  outcome!: string | null;

  @MaxItems(2)
  @Field(() => [FraudShareType], { description: 'Whose it is to look into, and what may go to them.' })
  mayShare!: readonly FraudShareType[];
}

import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { ClaimRef } from '../../domain/references.js';
import { CircumstanceChangeEnum } from '../changes/enums.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { ClaimReference } from '../scalars/references.js';
import { ClaimSchemeEnum, CountsFromType, KeptAwardType, KeptDifferenceType } from './award.js';
import { CaseType } from './case.js';
import { OverpaymentDecisionType } from './overpayment.js';

@Labels(CASEWORK)
@ObjectType('ClaimNeed', { simpleResolvers: true, description: 'Something that a claim needs, and why.' })
export class ClaimNeedType {
  @Field(() => String)
  what!: string;

  @Field(() => String)
  why!: string;

  @Field(() => Boolean)
  received!: boolean;
}

@Labels(CASEWORK)
@ObjectType('NewClaim', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A claim for housing benefit or council tax reduction from the first word of it: which schemes are open, from when, and what is still needed.',
})
export class NewClaimType extends CaseType {
  @MaxItems(2)
  @Field(() => [ClaimSchemeEnum])
  schemes!: readonly string[];

  @MaxItems(5)
  @Field(() => [KeptAwardType], { description: "Every scheme that the facts open or close, the Department's too." })
  awards!: readonly KeptAwardType[];

  @MaxItems(2)
  @Field(() => [CountsFromType], { description: 'The first day of each, by the day of the claim.' })
  days!: readonly CountsFromType[];

  @MaxItems(30)
  @Field(() => [ClaimNeedType])
  needed!: readonly ClaimNeedType[];

  @MaxItems(60)
  @Field(() => [String])
  assumptions!: readonly string[];
}

@Labels(CASEWORK)
@ObjectType('ChangeOfCircumstances', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A change in the life of somebody with a claim: what changed, from when it counts, each award before and after.',
})
export class ChangeOfCircumstancesType extends CaseType {
  @Field(() => ClaimReference)
  claim!: ClaimRef;

  @Field(() => CircumstanceChangeEnum)
  what!: string;

  @Field(() => DateScalar)
  occurredOn!: PlainDate;

  @Field(() => DateScalar)
  toldOn!: PlainDate;

  @MaxItems(40)
  @Field(() => [String], { description: 'Which parts of the facts are others, such as `adults[0].employments`.' })
  changed!: readonly string[];

  @MaxItems(5)
  @Field(() => [KeptAwardType])
  before!: readonly KeptAwardType[];

  @MaxItems(5)
  @Field(() => [KeptAwardType])
  after!: readonly KeptAwardType[];

  @MaxItems(20)
  @Field(() => [KeptDifferenceType])
  differences!: readonly KeptDifferenceType[];

  @Field(() => MoneyScalar, { description: 'What is left in a week, after less before.' })
  leftPerWeek!: Money;

  @MaxItems(2)
  @Field(() => [CountsFromType])
  effective!: readonly CountsFromType[];

  @Field(() => OverpaymentDecisionType, {
    nullable: true,
    description: 'What was decided about weeks that were paid on the old facts; null where there were none.',
  })
  overpayment!: OverpaymentDecisionType | null;

  @MaxItems(10)
  @Field(() => [String], { description: 'Why somebody decides it; empty where it is plain.' })
  toLookAt!: readonly string[];

  @MaxItems(60)
  @Field(() => [String])
  assumptions!: readonly string[];
}

import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { AccountRef, PersonRef } from '../../../domain/references.js';
import { ReliefEnum, ReliefPersonEnum } from '../../casework/discount.js';
import { DateScalar } from '../../scalars/dates.js';
import { AccountReference, PersonReference } from '../../scalars/references.js';
import { DisregardInput } from '../council-tax/disregard.js';
import {
  DisabledReductionInput,
  ExemptionInput,
  MajorWorksInput,
  PremiumExceptionInput,
} from '../council-tax/dwelling.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('DiscountApplicationInput', {
  description:
    'What is asked for, from when, and the facts of the one thing it is: DISREGARD with `disregard`, EXEMPTION with `exemption`, DISABLED_BAND with `disabled`, MAJOR_WORKS with `majorWorks`, PREMIUM_EXCEPTION with `premiumException`; SINGLE_PERSON and EMPTY_HOME with none.',
})
export class DiscountApplicationInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => ReliefEnum)
  relief!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is so.' })
  from!: PlainDate;

  @Field(() => ReliefPersonEnum, { defaultValue: 'HOLDER', description: 'Whom a disregard is for.' })
  whose!: string;

  @Field(() => DisregardInput, { nullable: true })
  disregard?: DisregardInput | null;

  @Field(() => ExemptionInput, { nullable: true })
  exemption?: ExemptionInput | null;

  @Field(() => DisabledReductionInput, { nullable: true })
  disabled?: DisabledReductionInput | null;

  @Field(() => MajorWorksInput, { nullable: true })
  majorWorks?: MajorWorksInput | null;

  @Field(() => PremiumExceptionInput, { nullable: true })
  premiumException?: PremiumExceptionInput | null;
}

@InputType('DiscountEvidenceInput', { description: 'What was seen of the evidence that is wanted.' })
export class DiscountEvidenceInput extends KnownCaseInput {
  @Field(() => [Int], { description: 'Places in the list of what is wanted, from 0; at most 10.' })
  items!: number[];
}

@InputType('AwardDiscountInput', { description: 'A discount given.' })
export class AwardDiscountInput extends KnownCaseInput {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; absent: until it is ended.' })
  to?: PlainDate | null;

  @Field(() => DateScalar, { description: 'When somebody looks again, at most three years ahead.' })
  reviewOn!: PlainDate;

  @Field(() => String)
  reason!: string;
}

@InputType('DiscountReasonInput', { description: 'An application, and why it is refused or withdrawn.' })
export class DiscountReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters. The customer reads the reason of a refusal.' })
  reason!: string;
}

@InputType('EndDiscountInput', { description: 'A discount that is no longer due.' })
export class EndDiscountInput extends KnownCaseInput {
  @Field(() => DateScalar, { description: 'The first day on which it is no longer so.' })
  on!: PlainDate;

  @Field(() => String)
  reason!: string;
}

@InputType('ConfirmDiscountInput', { description: 'A discount that is still due.' })
export class ConfirmDiscountInput extends KnownCaseInput {
  @Field(() => DateScalar)
  reviewOn!: PlainDate;

  @Field(() => String)
  reason!: string;
}

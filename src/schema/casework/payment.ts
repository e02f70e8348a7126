import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { AccountRef } from '../../domain/references.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { AccountReference } from '../scalars/references.js';
import { CaseType } from './case.js';

@Labels(CASEWORK)
@ObjectType('Payment', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A card payment towards an account. PAID is money, POSTED money that the back office has been told of; every other end is none.',
})
export class PaymentType extends CaseType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String, {
    nullable: true,
    description:
      'Where to give the card, once. Null until it is set up, when it has finished, and to all but who started it.',
  })
  nextUrl!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken; null while it was not.' })
  takenOn!: PlainDate | null;

  @Field(() => MoneyScalar, { description: 'What was asked to be given back, less what came to nothing.' })
  refundAsked!: Money;

  @Field(() => String, { nullable: true, description: "What it is called in the provider's own pages." })
  providerReference!: string | null;
}

@Labels(CASEWORK)
@ObjectType('Refund', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'Money given back to the card that it came from: asked for by one person, approved by another.',
})
export class RefundType extends CaseType {
  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => PaymentType, { nullable: true, description: 'The payment that it is of.' })
  payment!: PaymentType | null;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who asked for it: the token's subject." })
  askedBy!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: "Who approved it: the token's subject." })
  approvedBy!: string | null;
}

import { Field, InputType } from 'type-graphql';
import type { Money } from '../../../domain/money.js';
import type { AccountRef, PersonRef } from '../../../domain/references.js';
import { namedEnumOf } from '../../enums.js';
import { MoneyScalar } from '../../scalars/money.js';
import { AccountReference, PersonReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

export const LanguageEnum = namedEnumOf('PaymentLanguage', 'The language of the page on which the card is given.', [
  'en',
  'cy',
]);

@InputType('StartPaymentInput', { description: 'A payment to begin.' })
export class StartPaymentInput extends ChangeInput {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => PersonReference, { description: 'The person on the account through whom it is read.' })
  holder!: PersonRef;

  @Field(() => MoneyScalar, { description: 'From 0.01 to what is owed.' })
  amount!: Money;

  @Field(() => LanguageEnum, { defaultValue: 'en' })
  language!: 'en' | 'cy';
}

@InputType('AskRefundInput', { description: 'A payment to be given back, whole or in part.' })
export class AskRefundInput extends KnownCaseInput {
  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String, { description: 'At most 500 characters, for whoever approves it.' })
  reason!: string;
}

@InputType('ApproveRefundInput', { description: 'A refund to approve.' })
export class ApproveRefundInput extends KnownCaseInput {}

@InputType('RefuseRefundInput', { description: 'A refund not to give.' })
export class RefuseRefundInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}

@InputType('DecideRefundInput', { description: 'A refund that a person decides about.' })
export class DecideRefundInput extends KnownCaseInput {
  @Field(() => String, { description: 'What was seen, at most 500 characters, kept with what was done.' })
  reason!: string;
}

@InputType('SettleRefundInput', { description: 'A refund that was given after all.' })
export class SettleRefundInput extends KnownCaseInput {
  @Field(() => String, { description: "What the provider's own pages call it, at most 64 letters and digits." })
  provider!: string;

  @Field(() => String, { description: 'What was seen, at most 500 characters, kept with what was done.' })
  reason!: string;
}

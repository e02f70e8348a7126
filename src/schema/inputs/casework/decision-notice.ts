import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { CaseRef } from '../../../domain/references.js';
import { PaymentRhythmEnum } from '../../casework/decision-notice.js';
import { DateScalar } from '../../scalars/dates.js';
import { CaseReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';
import { StatedAddressInput } from './move.js';

@InputType('RentAllowancePaymentInput', { description: 'How a rent allowance is paid to the person who claims it.' })
export class RentAllowancePaymentInput {
  @Field(() => DateScalar, { description: 'The day of the first payment.' })
  firstOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The first day that it is for.' })
  firstFrom!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day that it is for.' })
  firstTo!: PlainDate;

  @Field(() => PaymentRhythmEnum)
  every!: string;
}

@InputType('SendNoticeInput', { description: 'A decision to tell its customer of.' })
export class SendNoticeInput extends ChangeInput {
  @Field(() => CaseReference)
  decision!: CaseRef;

  @Field(() => StatedAddressInput, { description: 'Where it goes by post, also where an e-mail comes back.' })
  postTo!: StatedAddressInput;

  @Field(() => RentAllowancePaymentInput, {
    nullable: true,
    description: 'How it is paid: needed for a rent allowance, which no decision says.',
  })
  payment?: RentAllowancePaymentInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether somebody had asked for an earlier decision to be looked at again.',
  })
  afterRevision!: boolean;
}

@InputType('MarkNoticeGivenInput', { description: 'A notice that was printed and posted, or prepared and given.' })
export class MarkNoticeGivenInput extends KnownCaseInput {}

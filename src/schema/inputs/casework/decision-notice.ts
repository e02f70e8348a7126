import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import type { CaseRef } from '../../../domain/references.js';
import { PaymentRhythmEnum } from '../../casework/decision-notice.js';
import { DateScalar } from '../../scalars/dates.js';
import { MoneyScalar } from '../../scalars/money.js';
import { CaseReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';
import { StatedAddressInput } from './move.js';

@InputType('PaidToLandlordInput', {
  description:
    'A landlord who is paid. SI 2006/213, regs 95 and 96. Who is paid now is in nextPayment.payee of the claim, where the back office says it.',
})
export class PaidToLandlordInput {
  @Field(() => String)
  name!: string;

  @Field(() => StatedAddressInput, { description: "Where the landlord's letter goes." })
  postTo!: StatedAddressInput;

  @Field(() => StatedAddressInput, { description: 'The home that is let. The landlord is told of no other address.' })
  home!: StatedAddressInput;

  @Field(() => MoneyScalar, { description: 'Of the award, each week. The rest goes to whoever claims it.' })
  perWeek!: Money;

  @Field(() => DateScalar, { description: 'From when the landlord is paid.' })
  from!: PlainDate;
}

@InputType('RentAllowancePaymentInput', { description: 'How a rent allowance is paid.' })
export class RentAllowancePaymentInput {
  @Field(() => DateScalar, { description: 'The day of the first payment.' })
  firstOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The first day that it is for.' })
  firstFrom!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day that it is for.' })
  firstTo!: PlainDate;

  @Field(() => PaymentRhythmEnum)
  every!: string;

  @Field(() => PaidToLandlordInput, {
    nullable: true,
    description: 'Who then gets a letter too. Absent: all of it goes to whoever claims it.',
  })
  landlord?: PaidToLandlordInput | null;
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

  @Field(() => String, {
    nullable: true,
    description:
      'Why income of another adult in the home was counted instead of the own. Absent: it was not. SI 2006/213, reg. 26.',
  })
  nonDependantsIncome?: string | null;
}

@InputType('MarkNoticeGivenInput', { description: 'A notice that was printed and posted, or prepared and given.' })
export class MarkNoticeGivenInput extends KnownCaseInput {}

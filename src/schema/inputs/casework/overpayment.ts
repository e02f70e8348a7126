import { Field, InputType, Int } from 'type-graphql';
import type { Money } from '../../../domain/money.js';
import type { CaseRef, PersonRef } from '../../../domain/references.js';
import { ChangeNotifierEnum } from '../../changes/enums.js';
import { MoneyScalar } from '../../scalars/money.js';
import { CaseReference, PersonReference } from '../../scalars/references.js';
import { OverpaymentCauseInput } from '../changes/change.js';
import { BenefitPaidInput, OverpaidLandlordInput, PreviousHomeInput } from '../changes/changes.js';
import { flag, pounds, word } from '../household/stated-field.js';
import { ClaimReasonInput } from './claims.js';
import { ChangeInput } from './known-case.js';
import { StatedAddressInput } from './move.js';

@InputType('OverpaymentFoundInput', {
  description: 'What is found about what was paid on the old facts. What is left out is taken as the descriptions say.',
})
export class OverpaymentFoundInput {
  @Field(() => [BenefitPaidInput], {
    nullable: true,
    description: 'What was paid, at most 60. Absent: the award that the claim shows, for every week that has ended.',
  })
  paid?: BenefitPaidInput[] | null;

  @word(ChangeNotifierEnum, 'Who told of the change. Absent: CLAIMANT.')
  notifiedBy?: string | null;

  @flag('Special circumstances kept it from being told within the month. SI 2001/1002, reg. 9.')
  specialCircumstances?: boolean | null;

  @Field(() => OverpaymentCauseInput, { nullable: true, description: 'Of the change.' })
  cause?: OverpaymentCauseInput | null;

  @Field(() => OverpaymentCauseInput, {
    nullable: true,
    description: "For what was paid otherwise than the facts before give. Absent: the authority's mistake.",
  })
  awardCause?: OverpaymentCauseInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days in which the council could have acted on what it was told, 0 to 90: its own policy. Absent: 14.',
  })
  reasonableDays?: number | null;

  @flag('Rent falls due by the day, as in a hostel.')
  dailyRent?: boolean | null;

  @Field(() => OverpaidLandlordInput, { nullable: true })
  landlord?: OverpaidLandlordInput | null;

  @Field(() => PreviousHomeInput, { nullable: true })
  previousHome?: PreviousHomeInput | null;

  @pounds('Rent paid beyond what the wrong decision left to pay, for a rebate. SI 2006/213, reg. 104(2).')
  rentPaidBeyond?: string | null;

  @pounds('Left out each week of earnings, charitable payments and war pensions. Absent: nothing.')
  leftOutPerWeek?: string | null;
}

@InputType('AcceptCircumstancesInput', {
  description: 'A change, why it is so, and what is found about what was paid before it was told.',
})
export class AcceptCircumstancesInput extends ClaimReasonInput {
  @Field(() => OverpaymentFoundInput, { nullable: true })
  overpayment?: OverpaymentFoundInput | null;
}

@InputType('LandlordToldInput', { description: 'A landlord who has to pay back.' })
export class LandlordToldInput {
  @Field(() => String)
  name!: string;

  @Field(() => StatedAddressInput, { description: "Where the landlord's letter goes." })
  postTo!: StatedAddressInput;

  @Field(() => StatedAddressInput, { description: 'The home of the tenant for whom it was paid, as it is let.' })
  home!: StatedAddressInput;
}

@InputType('OtherTenantInput', { description: 'Another tenant of the landlord, out of whose benefit it comes.' })
export class OtherTenantInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => StatedAddressInput, { description: 'Their home, as it is let.' })
  home!: StatedAddressInput;
}

@InputType('SendLandlordOverpaymentNoticeInput', { description: 'An overpayment to tell a landlord of.' })
export class SendLandlordOverpaymentNoticeInput extends ChangeInput {
  @Field(() => CaseReference)
  overpayment!: CaseRef;

  @Field(() => LandlordToldInput)
  landlord!: LandlordToldInput;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Kept back from each week that is paid to the landlord. Absent: it is recovered in another way.',
  })
  perWeek?: Money | null;

  @Field(() => OtherTenantInput, {
    nullable: true,
    description: 'Absent: out of the benefit of the tenant for whom it was paid.',
  })
  outOf?: OtherTenantInput | null;
}

@InputType('SendOverpaymentNoticeInput', { description: 'An overpayment to tell its customer of.' })
export class SendOverpaymentNoticeInput extends ChangeInput {
  @Field(() => CaseReference)
  overpayment!: CaseRef;

  @Field(() => StatedAddressInput, { description: 'Where it goes by post, also where an e-mail comes back.' })
  postTo!: StatedAddressInput;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Kept back from each week of benefit. Absent: it is recovered in another way.',
  })
  perWeek?: Money | null;
}

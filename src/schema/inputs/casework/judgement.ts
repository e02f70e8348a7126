import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { CaseRef } from '../../../domain/references.js';
import { EvidenceChannelEnum } from '../../casework/evidence.js';
import { ReferralFieldEnum, ReferralPartnerEnum } from '../../casework/referral.js';
import { DateScalar } from '../../scalars/dates.js';
import { CaseReference } from '../../scalars/references.js';
import { AboutInput } from './authorisation.js';
import { KnownCaseInput } from './known-case.js';

@InputType('ReferralConsentInput', { description: 'That the customer agreed, when and how.' })
export class ReferralConsentInput {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;
}

@InputType('MakeReferralInput', { description: 'To whom, why, and what they are to be told.' })
export class MakeReferralInput extends AboutInput {
  @Field(() => ReferralPartnerEnum)
  to!: string;

  @Field(() => String, {
    description:
      'For the partner, and where the customer sees the referral for them too: nothing that a feed told. At most 2,000 characters.',
  })
  why!: string;

  @Field(() => [ReferralFieldEnum], { description: 'What may not be told is left out, and the referral says why.' })
  fields!: string[];

  @Field(() => ReferralConsentInput, { nullable: true })
  consent?: ReferralConsentInput | null;
}

@InputType('SendReferralInput', { description: 'A referral that went.' })
export class SendReferralInput extends KnownCaseInput {}

@InputType('CorrectMistakeInput', { description: 'A mistake, and what was done about it where that is known.' })
export class CorrectMistakeInput extends AboutInput {
  @Field(() => String, { description: 'What was wrong, for the customer. At most 2,000 characters.' })
  wrong!: string;

  @Field(() => Boolean, { description: "The council's own doing: nobody else caused or added to it." })
  officialError!: boolean;

  @Field(() => String, { nullable: true, description: 'What was put right. Absent: it is still to be done.' })
  putRight?: string | null;

  @Field(() => CaseReference, {
    nullable: true,
    description: 'With `putRight`: the decision that stands in its place.',
  })
  effect?: CaseRef | null;
}

@InputType('PutMistakeRightInput', { description: 'What was done about a mistake.' })
export class PutMistakeRightInput extends KnownCaseInput {
  @Field(() => String, { description: 'For the customer. At most 2,000 characters.' })
  putRight!: string;

  @Field(() => CaseReference, { nullable: true, description: 'The decision that stands in its place.' })
  effect?: CaseRef | null;
}

@InputType('PromiseContactInput', { description: 'A promise to be in touch.' })
export class PromiseContactInput extends AboutInput {
  @Field(() => DateScalar)
  by!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;

  @Field(() => String, { description: 'What about, for the customer too. At most 500 characters.' })
  what!: string;
}

@InputType('KeepPromiseInput', { description: 'How a promise was kept.' })
export class KeepPromiseInput extends KnownCaseInput {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  how!: string;
}

import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { AccountRef, PersonRef } from '../../../domain/references.js';
import { MoveDirectionEnum } from '../../casework/move.js';
import { BandEnum, InterestKindEnum } from '../../council-tax/enums.js';
import { DateScalar } from '../../scalars/dates.js';
import { AccountReference, PersonReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('StatedAddressInput', { description: 'An address: one to six lines, and the postcode where it has one.' })
export class StatedAddressInput {
  @Field(() => [String])
  lines!: string[];

  @Field(() => String, { nullable: true, description: 'In capitals with one space. Absent: abroad, or not known.' })
  postcode?: string | null;
}

@InputType('MoveLeavingInput', { description: 'The home that is left.' })
export class MoveLeavingInput {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => DateScalar, { description: 'The day of moving out.' })
  on!: PlainDate;

  @Field(() => StatedAddressInput, { nullable: true, description: 'Where letters go. Absent: the new home, if any.' })
  forwarding?: StatedAddressInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether anybody who lives there stays.' })
  othersRemain!: boolean;
}

@InputType('MoveArrivingInput', { description: 'The new home.' })
export class MoveArrivingInput {
  @Field(() => DateScalar, { description: 'The day of moving in.' })
  on!: PlainDate;

  @Field(() => StatedAddressInput)
  address!: StatedAddressInput;

  @Field(() => BandEnum, { nullable: true, description: 'Its band, where it is known.' })
  band?: string | null;

  @Field(() => InterestKindEnum, { description: 'What the customer holds there. A tenant has a LEASE.' })
  interest!: string;

  @Field(() => Int, { defaultValue: 2, description: 'Adults who will live there and count, 0 to 30.' })
  adults!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Students who will live there besides, 0 to 30. Somebody sees what shows it before anything is keyed.',
  })
  students!: number;
}

@InputType('ReportMoveInput', { description: 'A move: IN with `arriving`, OUT with `leaving`, WITHIN with both.' })
export class ReportMoveInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => MoveDirectionEnum)
  direction!: string;

  @Field(() => MoveLeavingInput, { nullable: true })
  leaving?: MoveLeavingInput | null;

  @Field(() => MoveArrivingInput, { nullable: true })
  arriving?: MoveArrivingInput | null;
}

@InputType('MoveReasonInput', { description: 'A reported move, and why it goes on or ends.' })
export class MoveReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}

@InputType('MoveStayingInput', { description: 'Somebody who stays in the home that another leaves.' })
export class MoveStayingInput {
  @Field(() => PersonReference, { nullable: true, description: 'Absent: the council has no record of them.' })
  customer?: PersonRef | null;

  @Field(() => InterestKindEnum, { nullable: true, description: 'Absent: they live there and hold nothing.' })
  interest?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Married to one of the others who are liable, a civil partner, or living as such. LGFA 1992, s. 9.',
  })
  partner!: boolean;
}

@InputType('AcceptMoveInput', { description: 'A reported move, why it goes on, and who stays where somebody does.' })
export class AcceptMoveInput extends MoveReasonInput {
  @Field(() => [MoveStayingInput], {
    nullable: true,
    description: 'At most 10, where others stay in the old home: one of them is liable from the day of the move.',
  })
  staying?: MoveStayingInput[] | null;
}

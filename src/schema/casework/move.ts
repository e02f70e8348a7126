import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';
import { InterestKindEnum } from '../council-tax/enums.js';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { AccountReference, ClaimReference, PersonReference } from '../scalars/references.js';
import { BillEffectType } from './bill-effect.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const MOVE_DIRECTIONS = ['IN', 'OUT', 'WITHIN'] as const;
export const MoveDirectionEnum = enumOf('MoveDirection', 'Into the area, out of it, or within it.', MOVE_DIRECTIONS);

@Labels(CASEWORK)
@ObjectType('StatedAddress', { simpleResolvers: true, description: 'An address as somebody gave it.' })
export class StatedAddressType {
  @MaxItems(6)
  @Field(() => [String])
  lines!: readonly string[];

  @Field(() => String, { nullable: true })
  postcode!: string | null;
}

/** More than any account has. */
const LIABLE_LIMIT = 50;

@Labels(CASEWORK)
@ObjectType('MoveLeaving', { simpleResolvers: true, description: 'The home that is left, and its account.' })
export class MoveLeavingType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => DateScalar, { description: 'The day of moving out.' })
  on!: PlainDate;

  @Field(() => DateScalar, {
    description: 'The day before: what is so at the end of a day is so all day. LGFA 1992, s. 2.',
  })
  lastDayCharged!: PlainDate;

  @Field(() => StatedAddressType, { nullable: true })
  address!: StatedAddressType | null;

  @Field(() => StatedAddressType, { nullable: true })
  forwarding!: StatedAddressType | null;

  @Field(() => Boolean, { description: 'Whether anybody else stays.' })
  othersRemain!: boolean;

  @MaxItems(LIABLE_LIMIT)
  @Field(() => [PersonReference], {
    nullable: true,
    description:
      'Everybody who was liable on the account when it was reported, the lead first. Null where the back office does not say, and to customers.',
  })
  liable!: readonly PersonRef[] | null;

  @Field(() => BillEffectType, { description: "The year's bill as it was, and to the last day charged." })
  bill!: BillEffectType;
}

@Labels(CASEWORK)
@ObjectType('MoveArriving', { simpleResolvers: true, description: 'The new home.' })
export class MoveArrivingType {
  @Field(() => DateScalar, { description: 'The day of moving in: the first day charged.' })
  on!: PlainDate;

  @Field(() => StatedAddressType)
  address!: StatedAddressType;

  @Field(() => String, { nullable: true, description: 'As the customer says; the valuation list decides.' })
  band!: string | null;

  @Field(() => InterestKindEnum)
  interest!: string;

  @Field(() => Int, { description: 'Those who count.' })
  adults!: number;

  @Field(() => Int, { description: 'Students, who do not count once what shows it was seen.' })
  students!: number;

  @Field(() => BillEffectType, { description: 'The bill to the end of the year, where the band is known.' })
  bill!: BillEffectType;
}

@Labels(CASEWORK)
@ObjectType('MoveClaimEffect', { simpleResolvers: true, description: 'What a move does to a claim that runs.' })
export class MoveClaimEffectType {
  @Field(() => ClaimReference)
  claim!: ClaimRef;

  @Field(() => Boolean, { description: 'It ends; otherwise it is decided anew.' })
  ends!: boolean;

  @Field(() => DateScalar, { description: 'The day from which that counts.' })
  from!: PlainDate;

  @Field(() => String)
  says!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CASEWORK)
@ObjectType('ReportedMove', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A move in, out or within the area, as it was reported: both homes, both days, and what follows from it.',
})
export class ReportedMoveType extends CaseType {
  @Field(() => MoveDirectionEnum)
  direction!: string;

  @Field(() => MoveLeavingType, { nullable: true })
  leaving!: MoveLeavingType | null;

  @Field(() => MoveArrivingType, { nullable: true })
  arriving!: MoveArrivingType | null;

  @MaxItems(20)
  @Field(() => [MoveClaimEffectType])
  claims!: readonly MoveClaimEffectType[];

  @MaxItems(10)
  @Field(() => [String], { description: 'Why somebody looks at it first; empty where it is plain.' })
  toLookAt!: readonly string[];
}

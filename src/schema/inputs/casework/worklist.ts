import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import { DateScalar } from '../../scalars/dates.js';
import { PageArgs } from '../page-args.js';
import { KnownCaseInput } from './known-case.js';

@ArgsType()
export class WorklistArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  team?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what is with the caller.' })
  mine!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what nobody has taken.' })
  unassigned!: boolean;

  @Field(() => [String], { nullable: true, description: 'Kinds of case by the names of their types, at most 20.' })
  kinds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what is due before this day.' })
  dueBefore?: PlainDate | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also what is paused until later.' })
  paused!: boolean;
}

@ArgsType()
export class HistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'The version of the last one seen.' })
  after!: number;
}

@InputType('ClaimWorkInput', { description: 'A case to take.' })
export class ClaimWorkInput extends KnownCaseInput {}

@InputType('HandOverWorkInput', { description: 'A case to hand over, and to whom.' })
export class HandOverWorkInput extends KnownCaseInput {
  @Field(() => String, { description: 'The team whose work it is to be.' })
  team!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A colleague, by the subject of their token; absent: whoever takes it.',
  })
  to?: string | null;

  @Field(() => String, { description: 'Why, for whoever gets it.' })
  reason!: string;
}

@InputType('PauseWorkInput', { description: 'A case to set aside until a day.' })
export class PauseWorkInput extends KnownCaseInput {
  @Field(() => DateScalar, { description: 'The day on which it comes back by itself.' })
  until!: PlainDate;

  @Field(() => String)
  reason!: string;
}

@InputType('NoteInput', { description: 'A note on a case.' })
export class NoteInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 4,000 characters.' })
  text!: string;
}

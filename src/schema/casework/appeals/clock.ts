import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import { CALCULATION, Labels } from '../../labels.js';
import { MaxItems } from '../../max-items.js';
import { DateScalar } from '../../scalars/dates.js';
import { AppealClockNameEnum, ClockHolderEnum, RecoveryEffectEnum } from './enums.js';

/** Bare days and law: it says of nobody whose they are, so a calculation gives it too. */
@Labels(CALCULATION)
@ObjectType('AppealClock', {
  simpleResolvers: true,
  description: 'A time within which somebody has to do something, from what has happened so far.',
})
export class AppealClockType {
  @Field(() => AppealClockNameEnum)
  what!: string;

  @Field(() => ClockHolderEnum, { description: 'Whose time it is.' })
  who!: string;

  @Field(() => String)
  law!: string;

  @Field(() => DateScalar, { description: 'The day from which it runs, or before which it is counted back.' })
  from!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day. Null while the clock is stopped, and where the law gives no day.',
  })
  due!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which anybody could still allow it late.' })
  latest!: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'How somebody who is late asks. Null where nobody can allow it.',
  })
  late!: string | null;

  @Field(() => Boolean, { description: 'Standing still, as while a statement of reasons is awaited.' })
  stopped!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done.' })
  met!: PlainDate | null;

  @Field(() => String, { description: 'How the day was counted.' })
  counted!: string;

  @Field(() => Int, { description: 'Sources that agree on the figures it rests on: 2 is two or more, 0 is none read.' })
  verified!: number;

  @MaxItems(5)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  unsure!: readonly string[];
}

@Labels(CALCULATION)
@ObjectType('AppealRecovery', {
  simpleResolvers: true,
  description: 'What a dispute does to the collection of the sum that it is about.',
})
export class AppealRecoveryType {
  @Field(() => RecoveryEffectEnum)
  effect!: string;

  @Field(() => String)
  says!: string;

  @Field(() => String)
  law!: string;

  @Field(() => Int)
  verified!: number;
}

@Labels(CALCULATION)
@ObjectType('AppealDecider', { simpleResolvers: true, description: 'Who decides a dispute in the end.' })
export class AppealDeciderType {
  @Field(() => String)
  decides!: string;

  @Field(() => String)
  law!: string;
}

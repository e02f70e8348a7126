import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import { CASEWORK, Labels } from '../../labels.js';
import { DateScalar } from '../../scalars/dates.js';
import { MoneyScalar } from '../../scalars/money.js';
import { AppealLatenessEnum, AppealResultEnum, DeliveryEnum } from './enums.js';

@Labels(CASEWORK)
@ObjectType('DisputedDecision', {
  simpleResolvers: true,
  description: 'The decision, notice, order or matter disputed.',
})
export class DisputedDecisionType {
  @Field(() => String, { nullable: true, description: 'Its number, as whoever disputes it gave it.' })
  reference!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent, made or came to be known.' })
  on!: PlainDate | null;

  @Field(() => DeliveryEnum)
  delivery!: string;
}

@Labels(CASEWORK)
@ObjectType('AppealTimeliness', { simpleResolvers: true, description: 'Whether a dispute came in time.' })
export class AppealTimelinessType {
  @Field(() => AppealLatenessEnum)
  state!: string;

  @Field(() => Int, { description: 'Days after the last day.' })
  days!: number;

  @Field(() => String, { nullable: true, description: 'Why, as it was explained.' })
  explanation!: string | null;
}

@Labels(CASEWORK)
@ObjectType('AppealDuty', { simpleResolvers: true, description: 'Something that the council has to send.' })
export class AppealDutyType {
  @Field(() => String, { description: 'Closed within a kind of dispute, such as STATEMENT_OF_REASONS.' })
  code!: string;

  @Field(() => String)
  says!: string;

  @Field(() => String)
  law!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when; null where no rule names a day.' })
  due!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  doneOn!: PlainDate | null;
}

@Labels(CASEWORK)
@ObjectType('AppealStep', { simpleResolvers: true, description: 'A move, with the due day that it left behind.' })
export class AppealStepType {
  @Field(() => String)
  move!: string;

  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The rule that set it, as it was then.' })
  dueWhy!: string | null;
}

@Labels(CASEWORK)
@ObjectType('AppealOutcome', { simpleResolvers: true, description: 'What whoever decided a dispute came to.' })
export class AppealOutcomeType {
  @Field(() => AppealResultEnum)
  result!: string;

  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => String, { description: 'Who decided, as their notice says.' })
  by!: string;

  @Field(() => String)
  says!: string;
}

@Labels(CASEWORK)
@ObjectType('AppealRecalculation', { simpleResolvers: true, description: 'What a dispute changed.' })
export class AppealRecalculationType {
  @Field(() => MoneyScalar, { nullable: true })
  before!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  after!: Money | null;

  @Field(() => String, { nullable: true, description: 'The reference of the kept calculation.' })
  calculation!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

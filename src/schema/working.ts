import { Field, Int, ObjectType } from 'type-graphql';
import type { Money } from '../domain/money.js';
import { EFFECTS, type Effect } from '../domain/working-step.js';
import { enumOf, namedEnumOf } from './enums.js';
import { CALCULATION, Labels } from './labels.js';
import { LawParameterType } from './law-parameter.js';
import { MaxItems } from './max-items.js';
import { MoneyScalar } from './scalars/money.js';

/** The most steps, rows or sentences that one answer shows; `stepsInAll` tells whether that was all. */
export const STEP_LIMIT = 1_000;
/** The most levels of the nested form. */
export const LEVEL_LIMIT = 6;
const PARAMETER_LIMIT = 50;

const EffectEnum = namedEnumOf(
  'WorkingEffect',
  'What a step does to the amount: adds, takes off, replaces (a share of days, a rounding), or only explains.',
  EFFECTS,
);
const WarningEnum = enumOf(
  'WarningKind',
  'Why a figure should not be relied on without a second look: no source was read; asked past the day it was checked to; worked out by us; of an invented council; something was taken as true.',
  ['UNVERIFIED', 'PAST_CHECKED', 'NOT_AS_PUBLISHED', 'INVENTED', 'ASSUMPTION'],
);

@Labels(CALCULATION)
@ObjectType('WorkingStep', { simpleResolvers: true, description: 'One line of a working.' })
export class WorkingStepType {
  @Field(() => Int, { description: '0 for a step of the working itself, 1 for a step inside one of those, and so on.' })
  depth!: number;

  @Field(() => EffectEnum)
  effect!: Effect;

  @Field(() => String)
  label!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'What it adds, takes off or makes of the amount.' })
  amount!: Money | null;

  @Field(() => String, { nullable: true, description: 'The sum, such as `1800.00 x 91 / 365`.' })
  formula!: string | null;

  @Field(() => String, { nullable: true, description: 'A figure that is not money, with its unit: `91 days`.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'The provision.' })
  law!: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a sentence for the person whose bill it is.' })
  plain!: string | null;

  @MaxItems(PARAMETER_LIMIT)
  @Field(() => [LawParameterType], { description: `The figures of the law that it uses, at most ${PARAMETER_LIMIT}.` })
  parameters!: readonly LawParameterType[];

  @MaxItems(PARAMETER_LIMIT)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [WorkingStepType], { description: `The steps inside this one, down to level ${LEVEL_LIMIT}.` })
  steps!: readonly WorkingStepType[];
}

@Labels(CALCULATION)
@ObjectType('WorkingRow', {
  simpleResolvers: true,
  description: "A row of an officer's table, each column ready to show.",
})
export class WorkingRowType {
  @Field(() => Int)
  indent!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  formula!: string;

  @Field(() => String, { description: '`£1,234.56`, with a minus where it is taken off.' })
  amount!: string;

  @Field(() => String)
  law!: string;

  @Field(() => String)
  parameter!: string;

  @Field(() => String, { description: 'How far the parameter can be relied on.' })
  verification!: string;
}

@Labels(CALCULATION)
@ObjectType('WorkingWarning', { simpleResolvers: true, description: 'A reason for a second look.' })
export class WorkingWarningType {
  @Field(() => WarningEnum)
  kind!: string;

  @Field(() => String, { description: 'The assumption, or the figure in question.' })
  says!: string;

  @Field(() => LawParameterType, { nullable: true, description: 'Null for an assumption.' })
  parameter!: LawParameterType | null;
}

@Labels(CALCULATION)
@ObjectType('Working', {
  simpleResolvers: true,
  description:
    'An amount and how it was reached: the same steps as a list, as a tree, as a table and in plain English.',
})
export class WorkingType {
  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String, { description: 'What the amount is.' })
  label!: string;

  @MaxItems(STEP_LIMIT)
  @Field(() => [WorkingStepType], {
    description: `Every step in order, each followed by the steps inside it. At most ${STEP_LIMIT}.`,
  })
  steps!: readonly WorkingStepType[];

  @Field(() => Int, { description: 'How many steps there are, shown or not.' })
  stepsInAll!: number;

  @MaxItems(STEP_LIMIT)
  @Field(() => [WorkingStepType], {
    description: `The outermost steps, with those inside them under \`steps\`: at most ${LEVEL_LIMIT} levels.`,
  })
  tree!: readonly WorkingStepType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [LawParameterType], { description: 'Every figure of the law that was used, once.' })
  parameters!: readonly LawParameterType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [WorkingWarningType], { description: 'Everything there is to doubt, once.' })
  warnings!: readonly WorkingWarningType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], { description: 'The working in everyday words, a sentence each.' })
  plainEnglish!: readonly string[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [WorkingRowType], { description: 'The last row is the total.' })
  table!: readonly WorkingRowType[];

  @Field(() => String, { description: 'The whole working as JSON, for keeping beside the figure. Amounts are exact.' })
  json!: string;
}

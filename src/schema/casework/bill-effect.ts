import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import type { WorkingType } from '../working.js';

@Labels(CASEWORK)
@ObjectType('KeptFigure', {
  simpleResolvers: true,
  description: 'An amount as it was given then, with the working that was kept with it. Never worked out again.',
})
export class KeptFigureType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;

  working!: WorkingType;
}

@Labels(CASEWORK)
@ObjectType('KeptFinding', { simpleResolvers: true, description: 'What was found when it was worked out.' })
export class KeptFindingType {
  @Field(() => Boolean)
  given!: boolean;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CASEWORK)
@ObjectType('BillEffect', {
  simpleResolvers: true,
  description: "What something does to a year's bill, by the rules and figures of the day on which it was worked out.",
})
export class BillEffectType {
  @Field(() => String, { nullable: true, description: 'Why there is no figure; null where there is.' })
  cannot!: string | null;

  @Field(() => KeptFigureType, { nullable: true })
  before!: KeptFigureType | null;

  @Field(() => KeptFigureType, { nullable: true })
  after!: KeptFigureType | null;

  @MaxItems(60)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];

  @MaxItems(40)
  @Field(() => [KeptFindingType])
  findings!: readonly KeptFindingType[];

  @Field(() => String)
  rulesVersion!: string;

  @Field(() => String)
  parametersVersion!: string;
}

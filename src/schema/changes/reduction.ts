import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { ReductionSchemeEnum } from '../household/council-tax-reduction.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { EffectiveChangeType } from './effective-change.js';
import { CHANGE_LIMIT, WEEK_LIMIT } from './limits.js';

const ASSUMPTION_LIMIT = 50;
/** Every segment and every run that was given begins a difference at most. */
const DIFFERENCE_LIMIT = 900;

@Labels(CALCULATION)
@ObjectType('ReductionSegment', {
  simpleResolvers: true,
  description: 'Days on which a day of the reduction comes to the same.',
})
export class ReductionSegmentType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => ReductionSchemeEnum)
  scheme!: string;

  @Field(() => MoneyScalar, { description: 'Seven days of it, to the penny.' })
  weekly!: Money;

  @Field(() => MoneyScalar, { description: 'For all of these days, to the penny.' })
  total!: Money;

  @Field(() => Boolean, { description: 'The reduction has ended.' })
  ended!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why no figure can be given, so that nothing is not what is due; null where one is given.',
  })
  undecided!: string | null;

  @MaxItems(CHANGE_LIMIT)
  @Field(() => [String], { description: 'The changes that count, as the input names them.' })
  changes!: readonly string[];

  @Field(() => WorkingType, { description: 'How a day of it comes to that.' })
  working!: WorkingType;
}

@Labels(CALCULATION)
@ObjectType('ReductionDifference', {
  simpleResolvers: true,
  description: 'Days on which the reduction that was given was more, or less, than is due.',
})
export class ReductionDifferenceType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar, { description: 'For these days, to the penny.' })
  given!: Money;

  @Field(() => MoneyScalar, { description: 'For these days, to the penny.' })
  due!: Money;

  @Field(() => MoneyScalar, { description: 'Given less due: above nothing is excess.' })
  amount!: Money;
}

@Labels(CALCULATION)
@ObjectType('ReductionChanges', {
  simpleResolvers: true,
  description:
    'A council tax reduction decided again, by its own days: from when each change counts, what is due, and what came off the bill beyond it.',
})
export class ReductionChangesType {
  @MaxItems(CHANGE_LIMIT)
  @Field(() => [EffectiveChangeType], { description: 'In the order in which they happened.' })
  changes!: readonly EffectiveChangeType[];

  @MaxItems(WEEK_LIMIT)
  @Field(() => [ReductionSegmentType], { description: 'What is due, without a gap.' })
  due!: readonly ReductionSegmentType[];

  @MaxItems(DIFFERENCE_LIMIT)
  @Field(() => [ReductionDifferenceType], { description: 'Empty where the input states no reduction that was given.' })
  differences!: readonly ReductionDifferenceType[];

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Given beyond what is due, in all; null where the input states nothing that was given.',
  })
  excess!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Given too little, in all.' })
  shortfall!: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'Excess less shortfall: above nothing the account is charged with it again, below nothing it comes off.',
  })
  onAccount!: Money | null;

  @Field(() => String, { description: 'How a difference is put right.' })
  reason!: string;

  @Field(() => String, { description: 'The provision.' })
  law!: string;

  @MaxItems(ASSUMPTION_LIMIT)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { CircumstanceChangeEnum } from './enums.js';

@Labels(CALCULATION)
@ObjectType('EffectiveChange', {
  simpleResolvers: true,
  description: 'A change of circumstances and the day from which it counts.',
})
export class EffectiveChangeType {
  @Field(() => String, { description: 'As the input names it.' })
  id!: string;

  @Field(() => CircumstanceChangeEnum)
  kind!: string;

  @Field(() => DateScalar, { description: 'From this day it counts.' })
  from!: PlainDate;

  @Field(() => DateScalar, {
    description:
      'From this day it would have counted, had it been told in time; of a move told late the day from which it counts. SI 2006/213, reg. 104(1)(c).',
  })
  ifToldInTime!: PlainDate;

  @Field(() => Boolean, { description: 'The award ends with it: nothing is due from that day.' })
  ends!: boolean;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'The provision.' })
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('BenefitSegment', { simpleResolvers: true, description: 'Days on which a week of benefit is the same.' })
export class BenefitSegmentType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar)
  weekly!: Money;

  @Field(() => MoneyScalar, { description: 'For all of these days.' })
  total!: Money;

  @Field(() => Boolean, { description: 'The award has ended.' })
  ended!: boolean;

  @Field(() => WorkingType, { description: 'How a week of it comes to that.' })
  working!: WorkingType;
}

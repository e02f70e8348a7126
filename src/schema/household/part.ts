import { Field, Int, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MoneyScalar } from '../scalars/money.js';

/** The most parts of one amount: thirty allowances, premiums and additions are more than anybody has. */
export const PART_LIMIT = 60;

@Labels(CALCULATION)
@ObjectType('NeedsPart', {
  simpleResolvers: true,
  description: 'One allowance, premium or addition of what the law says a household needs for a week.',
})
export class NeedsPartType {
  @Field(() => String, {
    nullable: true,
    description: 'Such as CARER_PREMIUM; null where the scheme has no word for it.',
  })
  code!: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => Int, { description: 'How many times the figure is given: for each child, each carer.' })
  times!: number;

  @Field(() => MoneyScalar, { description: 'All of them together, for a week.' })
  amount!: Money;

  @Field(() => String, { nullable: true, description: 'The provision.' })
  law!: string | null;
}

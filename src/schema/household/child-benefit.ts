import { Field, ObjectType } from 'type-graphql';
import { MOST_CHILDREN } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { StandingEnum } from './enums.js';

@Labels(CALCULATION)
@ObjectType('ChildBenefitCalculation', { simpleResolvers: true, description: 'Child benefit for a week.' })
export class ChildBenefitCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @MaxItems(MOST_CHILDREN)
  @Field(() => [String], { description: 'The children for whom it is paid, by `id`.' })
  children!: readonly string[];

  @Field(() => MoneyScalar)
  award!: Money;

  @Field(() => MoneyScalar, { description: 'The award for a calendar month: times 52 over 12.' })
  awardPerMonth!: Money;

  @Field(() => WorkingType)
  working!: WorkingType;
}

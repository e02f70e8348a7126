import { Field, Int, ObjectType } from 'type-graphql';
import { MOST_CHILDREN } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { StandingEnum } from './enums.js';

@Labels(CALCULATION)
@ObjectType('HighIncomeCharge', {
  simpleResolvers: true,
  description:
    'The charge to income tax on a year of child benefit where claimant or partner has more than 60,000 a year. It changes no benefit. ITEPA 2003, ss 681B and 681C.',
})
export class HighIncomeChargeType {
  @Field(() => String, { description: 'Who is charged, by `id`: whoever of the two has the more.' })
  person!: string;

  @Field(() => MoneyScalar, { description: 'For a year of 52 weeks or 12 months of what is stated.' })
  adjustedNetIncome!: Money;

  @Field(() => Int, { description: 'Of the child benefit of the year, 1 to 100.' })
  percentage!: number;

  @Field(() => MoneyScalar, { description: 'For the year, in whole pounds.' })
  amount!: Money;

  @Field(() => WorkingType)
  working!: WorkingType;
}

@Labels(CALCULATION)
@ObjectType('ChildBenefitCalculation', { simpleResolvers: true, description: 'Child benefit for a week.' })
export class ChildBenefitCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @MaxItems(MOST_CHILDREN)
  @Field(() => [String], { description: 'The children for whom it is paid, by `id`.' })
  children!: readonly string[];

  @Field(() => MoneyScalar, {
    description: 'As worked out: a stated amount counts in its place, in `schemes.countedPerWeek`.',
  })
  award!: Money;

  @Field(() => MoneyScalar, { description: 'The award for a calendar month: times 52 over 12.' })
  awardPerMonth!: Money;

  @Field(() => HighIncomeChargeType, {
    nullable: true,
    description:
      'What 52 weeks of it cost in tax; null where nobody has the income for a charge. Nothing here takes it off.',
  })
  highIncomeCharge!: HighIncomeChargeType | null;

  @Field(() => WorkingType)
  working!: WorkingType;
}

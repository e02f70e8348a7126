import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { STEP_LIMIT, WorkingType } from '../working.js';
import { StandingEnum, UniversalCreditElementEnum } from './enums.js';
import { BenefitFindingType, FINDING_LIMIT } from './finding.js';

@Labels(CALCULATION)
@ObjectType('UniversalCreditElementAmount', {
  simpleResolvers: true,
  description: 'One amount that makes up the maximum, for the month.',
})
export class ElementAmountType {
  @Field(() => UniversalCreditElementEnum)
  element!: string;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => WorkingType)
  working!: WorkingType;
}

@Labels(CALCULATION)
@ObjectType('UniversalCreditCalculation', {
  simpleResolvers: true,
  description: 'Universal credit for one assessment period, in the order of the law. Amounts are for the month.',
})
export class UniversalCreditCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => DateScalar, {
    description: 'The first day of the assessment period, whose figures of the law are used.',
  })
  periodFrom!: PlainDate;

  @Field(() => DateScalar)
  periodTo!: PlainDate;

  @Field(() => Boolean, { description: 'Whether there is an award, of a penny or more.' })
  entitled!: boolean;

  @MaxItems(2)
  @Field(() => [String], { description: 'Who claims, by `id`.' })
  claimants!: readonly string[];

  @MaxItems(10)
  @Field(() => [ElementAmountType], { description: 'The elements that are in the award.' })
  elements!: readonly ElementAmountType[];

  @Field(() => MoneyScalar)
  maximumAmount!: Money;

  @Field(() => MoneyScalar, { description: 'Net earnings that count.' })
  earnedIncome!: Money;

  @Field(() => MoneyScalar, { description: 'What comes off for them, after work allowance and taper.' })
  earningsDeduction!: Money;

  @Field(() => MoneyScalar)
  unearnedIncome!: Money;

  @Field(() => MoneyScalar)
  capital!: Money;

  @Field(() => MoneyScalar, { description: 'After income, before the benefit cap.' })
  beforeCap!: Money;

  @Field(() => MoneyScalar)
  capReduction!: Money;

  @Field(() => MoneyScalar, {
    description:
      'After the cap, before deductions for debts. As worked out: a stated award counts in its place, in `schemes.countedPerWeek`.',
  })
  award!: Money;

  @Field(() => MoneyScalar, { description: 'The award for a week: times 12 over 52.' })
  awardPerWeek!: Money;

  @Field(() => MoneyScalar, { description: 'After deductions.' })
  payable!: Money;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType])
  findings!: readonly BenefitFindingType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], { description: 'What a person should look at before relying on the figure.' })
  warnings!: readonly string[];

  @Field(() => WorkingType)
  working!: WorkingType;
}

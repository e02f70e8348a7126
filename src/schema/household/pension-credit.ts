import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { STEP_LIMIT, WorkingType } from '../working.js';
import { StandingEnum } from './enums.js';
import { BenefitFindingType, FINDING_LIMIT } from './finding.js';
import { NeedsPartType, PART_LIMIT } from './part.js';

@Labels(CALCULATION)
@ObjectType('PensionCreditCalculation', {
  simpleResolvers: true,
  description: 'Pension credit for one benefit week. Amounts are for the week.',
})
export class PensionCreditCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => Boolean)
  entitled!: boolean;

  @Field(() => MoneyScalar, { description: 'The appropriate minimum guarantee, with all additions.' })
  appropriateGuarantee!: Money;

  @MaxItems(PART_LIMIT)
  @Field(() => [NeedsPartType], { description: 'The standard minimum guarantee and its additions.' })
  guaranteeParts!: readonly NeedsPartType[];

  @Field(() => MoneyScalar)
  income!: Money;

  @Field(() => MoneyScalar, { description: 'What savings credit looks at.' })
  qualifyingIncome!: Money;

  @Field(() => MoneyScalar)
  capital!: Money;

  @Field(() => MoneyScalar)
  guaranteeCredit!: Money;

  @Field(() => MoneyScalar)
  savingsCredit!: Money;

  @Field(() => MoneyScalar, {
    description:
      'Both together, where it is not too small to be paid. As worked out: a stated award counts in its place, in `schemes.countedPerWeek`.',
  })
  award!: Money;

  @Field(() => MoneyScalar, { description: 'The award for a calendar month: times 52 over 12.' })
  awardPerMonth!: Money;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType])
  findings!: readonly BenefitFindingType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], { description: 'What a person should look at before relying on the figure.' })
  warnings!: readonly string[];

  @Field(() => WorkingType)
  working!: WorkingType;
}

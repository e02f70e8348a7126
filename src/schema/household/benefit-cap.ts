import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { HouseholdSchemeEnum } from './enums.js';
import { BenefitFindingType, FINDING_LIMIT } from './finding.js';

@Labels(CALCULATION)
@ObjectType('BenefitCapCalculation', {
  simpleResolvers: true,
  description: "The benefit cap: the household's own limit, and which award it cuts. WRA 2012, ss. 96 and 97.",
})
export class BenefitCapCalculationType {
  @Field(() => HouseholdSchemeEnum, {
    nullable: true,
    description: 'The award in which it is looked at; null where neither of the two is worked out.',
  })
  inAward!: string | null;

  @Field(() => MoneyScalar)
  limitPerWeek!: Money;

  @Field(() => MoneyScalar)
  limitPerYear!: Money;

  @Field(() => MoneyScalar, {
    description: 'What it takes off, for a month of universal credit or a week of housing benefit.',
  })
  reduction!: Money;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType], { description: 'Why there is a cut, or none.' })
  findings!: readonly BenefitFindingType[];
}

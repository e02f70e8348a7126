import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { HOUSEHOLD_SCHEMES } from '../../domain/household/asked-schemes.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { STEP_LIMIT } from '../working.js';
import { BenefitCapCalculationType } from './benefit-cap.js';
import { ChildBenefitCalculationType } from './child-benefit.js';
import { CouncilTaxReductionCalculationType } from './council-tax-reduction.js';
import { HouseholdSchemeEnum, StandingEnum, TakeUpEnum } from './enums.js';
import { HousingBenefitCalculationType } from './housing-benefit.js';
import { HouseholdIncomeType } from './income.js';
import { PensionCreditCalculationType } from './pension-credit.js';
import { SIGNPOSTS, SignpostType } from './signpost.js';
import { UniversalCreditCalculationType } from './universal-credit.js';

const AgeGroupEnum = enumOf('AgeGroup', 'Whether all adults, one of two, or none have reached pension age.', [
  'PENSION_AGE',
  'MIXED_AGE',
  'WORKING_AGE',
]);

@Labels(CALCULATION)
@ObjectType('SchemeOpening', {
  simpleResolvers: true,
  description: 'Whether a scheme is open to the household, why, and how its award stands.',
})
export class SchemeOpeningType {
  @Field(() => HouseholdSchemeEnum)
  scheme!: string;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => MoneyScalar, {
    description:
      'What of it is in the sums of a week: as stated where it is STATED with an amount, as worked out where it is TAKEN_UP, and nothing otherwise. The figures of a scheme are always those that were worked out.',
  })
  countedPerWeek!: Money;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;

  @MaxItems(20)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];
}

@Labels(CALCULATION)
@ObjectType('HouseholdCalculation', {
  simpleResolvers: true,
  description:
    'Every award of a household. A scheme is null where it is not open or not asked about: `schemes` says which and why.',
})
export class HouseholdCalculationType {
  @Field(() => DateScalar)
  assessedOn!: PlainDate;

  @Field(() => AgeGroupEnum)
  ageGroup!: string;

  @Field(() => TakeUpEnum)
  takeUp!: string;

  @MaxItems(HOUSEHOLD_SCHEMES.length)
  @Field(() => [SchemeOpeningType], { description: 'In the order in which one award feeds another.' })
  schemes!: readonly SchemeOpeningType[];

  @Field(() => ChildBenefitCalculationType, { nullable: true })
  childBenefit!: ChildBenefitCalculationType | null;

  @Field(() => PensionCreditCalculationType, { nullable: true })
  pensionCredit!: PensionCreditCalculationType | null;

  @Field(() => UniversalCreditCalculationType, { nullable: true })
  universalCredit!: UniversalCreditCalculationType | null;

  @Field(() => HousingBenefitCalculationType, { nullable: true })
  housingBenefit!: HousingBenefitCalculationType | null;

  @Field(() => CouncilTaxReductionCalculationType, { nullable: true })
  councilTaxReduction!: CouncilTaxReductionCalculationType | null;

  @Field(() => BenefitCapCalculationType)
  benefitCap!: BenefitCapCalculationType;

  @Field(() => HouseholdIncomeType)
  income!: HouseholdIncomeType;

  @MaxItems(SIGNPOSTS.length)
  @Field(() => [SignpostType])
  signposts!: readonly SignpostType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], {
    description: 'What was taken as true because the input leaves it out, and which awards are taken as paid.',
  })
  assumptions!: readonly string[];

  @Field(() => String, { description: 'The version of the rules, a hash of their code.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'The version of the figures of the law, a hash of their files.' })
  parametersVersion!: string;
}

export const HouseholdResult = createUnionType({
  name: 'HouseholdResult',
  description: 'A calculation, or what is wrong with the input.',
  types: () => [HouseholdCalculationType, InputProblemsType] as const,
});

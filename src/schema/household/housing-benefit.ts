import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { StandingEnum } from './enums.js';
import { BenefitFindingType, FINDING_LIMIT } from './finding.js';
import { NeedsPartType, PART_LIMIT } from './part.js';

export const AgeSchemeEnum = enumOf('AgeScheme', 'WORKING_AGE: SI 2006/213. PENSION_AGE: SI 2006/214.', [
  'WORKING_AGE',
  'PENSION_AGE',
]);

@Labels(CALCULATION)
@ObjectType('HousingBenefitCalculation', {
  simpleResolvers: true,
  description: 'Housing benefit for one benefit week, in the order of the law. Amounts are for the week.',
})
export class HousingBenefitCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => AgeSchemeEnum, { description: 'The regulations that decide.' })
  scheme!: string;

  @Field(() => DateScalar, { description: 'The Monday on which the week begins.' })
  weekFrom!: PlainDate;

  @Field(() => DateScalar, { description: 'The day whose figures of the law are used.' })
  ratesOf!: PlainDate;

  @Field(() => Boolean, {
    description: 'False where something stands in the way whatever the figures: the findings say what.',
  })
  entitled!: boolean;

  @Field(() => Boolean, { description: 'A benefit opens the whole award: income and capital are left out.' })
  passported!: boolean;

  @Field(() => MoneyScalar)
  eligibleRent!: Money;

  @Field(() => MoneyScalar, {
    description: 'Whole, though they be more than the rent; in a year with rent-free weeks, made up for them.',
  })
  nonDependantDeductions!: Money;

  @Field(() => MoneyScalar, { description: 'The rent less the deductions, not below nothing.' })
  maximum!: Money;

  @Field(() => MoneyScalar, { description: 'Before it is made up for rent-free weeks, as is the income.' })
  applicableAmount!: Money;

  @MaxItems(PART_LIMIT)
  @Field(() => [NeedsPartType], { description: 'The allowances and premiums of the applicable amount.' })
  applicableParts!: readonly NeedsPartType[];

  @Field(() => MoneyScalar, { nullable: true, description: 'Null where income is left out.' })
  income!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Null where capital is left out.' })
  capital!: Money | null;

  @Field(() => MoneyScalar, {
    description:
      'Income above the applicable amount. Where there are rent-free weeks both are made up for them first: times 52 over the weeks with rent. HB Regs reg 81(3).',
  })
  excess!: Money;

  @Field(() => MoneyScalar, {
    description:
      'What the figures come to: nothing where something stands in the way. Less `capReduction` it is the award, but that an award below the least that is paid is nothing.',
  })
  beforeCap!: Money;

  @Field(() => MoneyScalar, { description: 'What the benefit cap takes off.' })
  capReduction!: Money;

  @Field(() => MoneyScalar, {
    description:
      'What is paid for the week. It counts as worked out also where it is STATED: no amount of it is stated.',
  })
  award!: Money;

  @Field(() => MoneyScalar, { description: 'The award for a calendar month: times 52 over 12.' })
  awardPerMonth!: Money;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType])
  findings!: readonly BenefitFindingType[];

  @Field(() => WorkingType)
  working!: WorkingType;
}

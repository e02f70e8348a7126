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

/** As the rules have them: a test holds the lists together. */
export const REDUCTION_SCHEMES = ['PENSION_AGE', 'DEFAULT', 'LOCAL'] as const;
export const REDUCTION_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const REDUCTION_PASSPORTS = [
  'GUARANTEE_CREDIT',
  'UNIVERSAL_CREDIT',
  'LEGACY_BENEFIT',
  'PROTECTED_GROUP',
] as const;

export const ReductionSchemeEnum = enumOf(
  'ReductionScheme',
  'PENSION_AGE: prescribed, SI 2012/2885. DEFAULT: SI 2012/2886. LOCAL: of the billing authority for working age.',
  REDUCTION_SCHEMES,
);
const ReductionClassEnum = enumOf(
  'ReductionClass',
  'SI 2012/2885 Sch 1 paras 2 to 4; SI 2012/2886 Sch paras 16 to 18.',
  REDUCTION_CLASSES,
);
const ReductionPassportEnum = enumOf(
  'ReductionPassport',
  'Why income and capital did not matter.',
  REDUCTION_PASSPORTS,
);

@Labels(CALCULATION)
@ObjectType('RatedAmount', { simpleResolvers: true, description: 'One amount for the day, and what comes from it.' })
export class RatedAmountType {
  @Field(() => MoneyScalar, { description: 'Rounded to be shown; the sums keep every digit.' })
  perDay!: Money;

  @Field(() => MoneyScalar, { description: 'Seven days of it.' })
  perWeek!: Money;

  @Field(() => MoneyScalar, { description: 'Every day of the financial year at this rate.' })
  perYear!: Money;
}

@Labels(CALCULATION)
@ObjectType('AlternativeReduction', {
  simpleResolvers: true,
  description: 'The reduction that goes by the income of second adults. SI 2012/2885, Sch. 3.',
})
export class AlternativeReductionType {
  @Field(() => RatedAmountType)
  reduction!: RatedAmountType;

  @Field(() => String, { description: 'Of the tax before any discount.' })
  percentage!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Of all second adults for a week; null where it does not matter.',
  })
  grossIncome!: Money | null;

  @Field(() => Boolean, { description: 'It is the better one, and is given.' })
  taken!: boolean;
}

@Labels(CALCULATION)
@ObjectType('LocalReduction', {
  simpleResolvers: true,
  description: 'What a scheme of a billing authority finds. LGFA 1992, s. 13A(2) and Sch. 1A.',
})
export class LocalReductionType {
  @Field(() => String)
  authority!: string;

  @Field(() => String, { description: 'The year the scheme is for.' })
  year!: string;

  @Field(() => String)
  schemeName!: string;

  @Field(() => String, { nullable: true, description: 'The band of income that the household fell in.' })
  band!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Income for a week as the scheme takes it.' })
  incomeForBand!: Money | null;

  @Field(() => String, { nullable: true, description: 'The share of the tax that is met.' })
  percentage!: string | null;

  @Field(() => String, { nullable: true, description: 'The band of dwelling that the tax is limited to.' })
  limitedToBand!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'A limit in pounds a week that cut the reduction.' })
  cashLimit!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The least that is given in a week.' })
  minimumAward!: Money | null;

  @Field(() => Boolean)
  belowMinimum!: boolean;

  @Field(() => String, { nullable: true, description: 'The protected group that the household is in.' })
  protectedGroup!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no figure can be given, so that nothing is not what the scheme says. Null where one is given.',
  })
  undecided!: string | null;
}

@Labels(CALCULATION)
@ObjectType('CouncilTaxReductionCalculation', {
  simpleResolvers: true,
  description:
    'Council tax reduction on one day. Incomes are for a week; tax and reduction for the day and what comes from it.',
})
export class CouncilTaxReductionCalculationType {
  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => ReductionSchemeEnum)
  scheme!: string;

  @Field(() => DateScalar)
  day!: PlainDate;

  @Field(() => Boolean)
  entitled!: boolean;

  @Field(() => ReductionClassEnum, { nullable: true, description: 'Null in schemes of councils.' })
  class!: string | null;

  @Field(() => ReductionPassportEnum, { nullable: true, description: 'Null where income was looked at.' })
  passport!: string | null;

  @Field(() => RatedAmountType, { description: "This household's share of the tax, after discounts and any limit." })
  liability!: RatedAmountType;

  @Field(() => MoneyScalar)
  nonDependantDeductions!: Money;

  @Field(() => RatedAmountType, { description: 'The most there can be.' })
  maximum!: RatedAmountType;

  @Field(() => MoneyScalar, { nullable: true })
  applicableAmount!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  income!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  capital!: Money | null;

  @Field(() => MoneyScalar)
  excess!: Money;

  @Field(() => AlternativeReductionType, { nullable: true })
  alternative!: AlternativeReductionType | null;

  @Field(() => RatedAmountType, { description: 'What comes off the bill.' })
  reduction!: RatedAmountType;

  @Field(() => String, {
    nullable: true,
    description: 'Why no figure can be given, so that nothing is not what is due. Null where one is given.',
  })
  undecided!: string | null;

  @Field(() => LocalReductionType, { nullable: true, description: 'What only schemes of councils find.' })
  local!: LocalReductionType | null;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType])
  findings!: readonly BenefitFindingType[];

  @Field(() => WorkingType, { description: 'Of the reduction for the day.' })
  working!: WorkingType;
}

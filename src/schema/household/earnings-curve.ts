import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { STEP_LIMIT } from '../working.js';

/** The most points of one curve. */
export const POINT_LIMIT = 201;

@Labels(CALCULATION)
@ObjectType('EarningsPoint', {
  simpleResolvers: true,
  description: 'What the household has at one level of pay. Amounts are for a week.',
})
export class EarningsPointType {
  @Field(() => MoneyScalar, { description: 'Pay before tax, National Insurance and pension contributions.' })
  gross!: Money;

  @Field(() => Float)
  hoursPerWeek!: number;

  @Field(() => MoneyScalar, { description: 'Earnings of both adults after tax and National Insurance.' })
  netEarnings!: Money;

  @Field(() => MoneyScalar)
  otherIncome!: Money;

  @Field(() => MoneyScalar)
  childBenefit!: Money;

  @Field(() => MoneyScalar)
  pensionCredit!: Money;

  @Field(() => MoneyScalar)
  universalCredit!: Money;

  @Field(() => MoneyScalar)
  housingBenefit!: Money;

  @Field(() => MoneyScalar)
  councilTaxReduction!: Money;

  @Field(() => MoneyScalar, { description: 'All that comes in.' })
  income!: Money;

  @Field(() => MoneyScalar, { description: 'That, less council tax after its reduction and the share of the rent.' })
  left!: Money;

  @Field(() => Float, {
    nullable: true,
    description: 'Of what is paid beyond the point before, how much is kept, in percent. Null at the first point.',
  })
  keptOfTheNext!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the whole pay, how much is kept beside having none, in percent. Null without pay.',
  })
  keptOfAll!: number | null;
}

@Labels(CALCULATION)
@ObjectType('EarningsCurve', {
  simpleResolvers: true,
  description: "What is left of one adult's pay at each level of it: data for a chart.",
})
export class EarningsCurveType {
  @Field(() => String, { description: 'Whose pay, by `id`.' })
  person!: string;

  @Field(() => MoneyScalar, { description: 'What an hour is paid.' })
  hourlyPay!: Money;

  @MaxItems(POINT_LIMIT)
  @Field(() => [EarningsPointType], { description: 'From no pay upward.' })
  points!: readonly EarningsPointType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String])
  assumptions!: readonly string[];

  @Field(() => String)
  rulesVersion!: string;

  @Field(() => String)
  parametersVersion!: string;
}

export const EarningsCurveResult = createUnionType({
  name: 'EarningsCurveResult',
  description: 'The points of a curve, or what is wrong with the input.',
  types: () => [EarningsCurveType, InputProblemsType] as const,
});

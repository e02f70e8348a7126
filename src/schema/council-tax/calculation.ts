import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { FinancialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar, FinancialYearScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { STEP_LIMIT, WorkingType } from '../working.js';
import { INSTALMENT_LIMIT, PlannedInstalmentType } from './bill.js';
import { LINE_LIMIT, LineType, PEOPLE_LIMIT } from './line.js';

@Labels(CALCULATION)
@ObjectType('CouncilTaxShare', { simpleResolvers: true, description: 'What one set of people, liable together, owes.' })
export class ShareType {
  @MaxItems(PEOPLE_LIMIT)
  @Field(() => [String], { description: 'By their `id`. Empty where nobody is found to be liable.' })
  liable!: readonly string[];

  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar)
  total!: Money;
}

@Labels(CALCULATION)
@ObjectType('CouncilTaxCalculation', {
  simpleResolvers: true,
  description: 'The council tax of a dwelling for a year.',
})
export class CalculationType {
  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => DateScalar, { description: 'The first day charged for.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day charged for.' })
  to!: PlainDate;

  @Field(() => MoneyScalar, { description: 'For these days, after everything.' })
  total!: Money;

  @MaxItems(LINE_LIMIT)
  @Field(() => [LineType], { description: 'In order of days. An exempt run is a line of nothing.' })
  lines!: readonly LineType[];

  @MaxItems(LINE_LIMIT)
  @Field(() => [ShareType], { description: 'A bill for each set of people who are liable together.' })
  bills!: readonly ShareType[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], { description: 'What was taken as true because the input leaves it out.' })
  assumptions!: readonly string[];

  @MaxItems(STEP_LIMIT)
  @Field(() => [String], { description: 'What a person should look at before relying on the figure.' })
  warnings!: readonly string[];

  @Field(() => WorkingType)
  working!: WorkingType;

  @Field(() => String, { description: 'The version of the rules, a hash of their code.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'The version of the figures of the law, a hash of their files.' })
  parametersVersion!: string;
}

export const CouncilTaxResult = createUnionType({
  name: 'CouncilTaxResult',
  description: 'A calculation, or what is wrong with the input.',
  types: () => [CalculationType, InputProblemsType] as const,
});

const OverpaymentEnum = enumOf('OverpaymentOutcome', 'What becomes of money paid too much. SI 1992/613, reg. 24.', [
  'NONE',
  'REPAY',
  'CREDIT_NEXT_LIABILITY',
]);

@Labels(CALCULATION)
@ObjectType('CouncilTaxAdjustment', {
  simpleResolvers: true,
  description: 'A bill after a change. What fell due before stands; the rest is spread. SI 1992/613, Sch. 1 para. 10.',
})
export class AdjustmentType {
  @Field(() => CalculationType)
  before!: CalculationType;

  @Field(() => CalculationType)
  after!: CalculationType;

  @Field(() => MoneyScalar, { description: 'After less before.' })
  difference!: Money;

  @MaxItems(INSTALMENT_LIMIT)
  @Field(() => [PlannedInstalmentType], { description: 'As they were before the change.' })
  oldInstalments!: readonly PlannedInstalmentType[];

  @MaxItems(INSTALMENT_LIMIT)
  @Field(() => [PlannedInstalmentType], { description: 'As they are now.' })
  instalments!: readonly PlannedInstalmentType[];

  @Field(() => DateScalar, { description: 'The first day whose instalments are adjusted.' })
  effectiveFrom!: PlainDate;

  @Field(() => MoneyScalar, { description: 'Fallen due, or paid early, beyond what is owed for the year.' })
  overpaid!: Money;

  @Field(() => OverpaymentEnum)
  overpayment!: string;

  @MaxItems(20)
  @Field(() => [String])
  notes!: readonly string[];

  @Field(() => String)
  law!: string;
}

export const AdjustmentResult = createUnionType({
  name: 'CouncilTaxAdjustmentResult',
  description: 'An adjusted bill, or what is wrong with the input.',
  types: () => [AdjustmentType, InputProblemsType] as const,
});

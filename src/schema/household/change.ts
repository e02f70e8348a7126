import { createUnionType, Field, ObjectType } from 'type-graphql';
import { HOUSEHOLD_SCHEMES } from '../../domain/household/asked-schemes.js';
import type { Money } from '../../domain/money.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { HouseholdCalculationType } from './calculation.js';
import { HouseholdSchemeEnum, StandingEnum } from './enums.js';
import { BenefitFindingType, FINDING_LIMIT } from './finding.js';
import { INCOME_ITEMS, IncomeItemEnum } from './income.js';

/** The most changed facts that one answer names. */
export const FACT_LIMIT = 100;
const FIGURE_LIMIT = 30;

@Labels(CALCULATION)
@ObjectType('IncomeDifference', {
  simpleResolvers: true,
  description: 'One thing that comes in or goes out, for a week. What goes out is below nothing.',
})
export class IncomeDifferenceType {
  @Field(() => IncomeItemEnum)
  item!: string;

  @Field(() => MoneyScalar)
  before!: Money;

  @Field(() => MoneyScalar)
  after!: Money;

  @Field(() => MoneyScalar, { description: 'After less before.' })
  difference!: Money;
}

@Labels(CALCULATION)
@ObjectType('FigureDifference', { simpleResolvers: true, description: 'A figure of a scheme that is not the same.' })
export class FigureDifferenceType {
  @Field(() => String)
  name!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Null where the scheme did not look at it.' })
  before!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  after!: Money | null;
}

@Labels(CALCULATION)
@ObjectType('SchemeDifference', { simpleResolvers: true, description: "Why one scheme's answer is another." })
export class SchemeDifferenceType {
  @Field(() => HouseholdSchemeEnum)
  scheme!: string;

  @Field(() => StandingEnum)
  standingBefore!: string;

  @Field(() => StandingEnum)
  standingAfter!: string;

  @Field(() => String, { description: 'Why the scheme was open or closed before.' })
  reasonBefore!: string;

  @Field(() => String)
  reasonAfter!: string;

  @MaxItems(FIGURE_LIMIT)
  @Field(() => [FigureDifferenceType], { description: "In the order of the scheme's law." })
  figures!: readonly FigureDifferenceType[];

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType], { description: 'Found before and no longer.' })
  noLonger!: readonly BenefitFindingType[];

  @MaxItems(FINDING_LIMIT)
  @Field(() => [BenefitFindingType], { description: 'Found after and not before.' })
  now!: readonly BenefitFindingType[];
}

@Labels(CALCULATION)
@ObjectType('FactEffect', {
  simpleResolvers: true,
  description:
    'What one changed fact does by itself, everything else as before. Together changes can come to more or to less than each by itself.',
})
export class FactEffectType {
  @Field(() => String, { description: 'Where it stands, such as `adults[0].employments`.' })
  field!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'To what is left in a week. Null beyond the first 20 changed facts.',
  })
  perWeek!: Money | null;

  @MaxItems(INCOME_ITEMS.length)
  @Field(() => [IncomeDifferenceType])
  lines!: readonly IncomeDifferenceType[];
}

@Labels(CALCULATION)
@ObjectType('HouseholdChange', {
  simpleResolvers: true,
  description: 'Two sets of facts side by side: what a change does to every award, and to what is left in a week.',
})
export class HouseholdChangeType {
  @Field(() => HouseholdCalculationType)
  before!: HouseholdCalculationType;

  @Field(() => HouseholdCalculationType)
  after!: HouseholdCalculationType;

  @Field(() => MoneyScalar, { description: 'What is left in a week, after less before.' })
  leftPerWeek!: Money;

  @Field(() => MoneyScalar, { description: 'The same for a calendar month: times 52 over 12.' })
  leftPerMonth!: Money;

  @Field(() => MoneyScalar, { description: 'All that comes in for a week, after less before.' })
  incomePerWeek!: Money;

  @MaxItems(INCOME_ITEMS.length)
  @Field(() => [IncomeDifferenceType], { description: 'What differs.' })
  lines!: readonly IncomeDifferenceType[];

  @MaxItems(HOUSEHOLD_SCHEMES.length)
  @Field(() => [SchemeDifferenceType], { description: 'The schemes whose answer differs.' })
  schemes!: readonly SchemeDifferenceType[];

  @MaxItems(FACT_LIMIT)
  @Field(() => [FactEffectType], { description: 'The facts that differ.' })
  facts!: readonly FactEffectType[];
}

export const HouseholdChangeResult = createUnionType({
  name: 'HouseholdChangeResult',
  description: 'Two calculations side by side, or what is wrong with an input.',
  types: () => [HouseholdChangeType, InputProblemsType] as const,
});

import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { DEDUCTION_REASONS } from '../../domain/feeds/fields.js';
import type { Money } from '../../domain/money.js';
import { connectionType } from '../connection.js';
import { enumOf } from '../enums.js';
import { Labels, PUBLIC_REFERENCE } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { AWARD_TOLD, AWARD_TOLD_HEALTH } from './labels.js';
import { FeedProvenanceType } from './told.js';

export const UC_ELEMENTS = [
  'STANDARD_ALLOWANCE',
  'CHILD_ELEMENT',
  'HOUSING_ELEMENT',
  'CARER_ELEMENT',
  'CHILDCARE_ELEMENT',
] as const;
export const UniversalCreditElementEnum = enumOf(
  'UniversalCreditToldElement',
  'An element of an award, as it was told.',
  UC_ELEMENTS,
);
export const UniversalCreditDeductionEnum = enumOf(
  'UniversalCreditDeductionReason',
  'Why money is taken from an award.',
  DEDUCTION_REASONS,
);
export const UniversalCreditStatusEnum = enumOf('UniversalCreditStatus', 'Where a claim stands.', [
  'CLAIMED',
  'IN_PAYMENT',
  'NIL_AWARD',
  'ENDED',
]);

@Labels(AWARD_TOLD)
@ObjectType('UniversalCreditToldAmount', { simpleResolvers: true, description: 'An element with its amount a month.' })
export class UniversalCreditToldAmountType {
  @Field(() => UniversalCreditElementEnum)
  element!: string;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(AWARD_TOLD)
@ObjectType('UniversalCreditToldDeduction', {
  simpleResolvers: true,
  description: 'What is taken from an award, and why.',
})
export class UniversalCreditToldDeductionType {
  @Field(() => UniversalCreditDeductionEnum)
  reason!: string;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(AWARD_TOLD)
@ObjectType('UniversalCreditAward', {
  simpleResolvers: true,
  description:
    'What was told of one assessment period, its corrections taken in. Whatever is null was not told. A month, in pounds.',
})
export class UniversalCreditAwardType {
  @Field(() => DateScalar, { description: 'The first day of the assessment period.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  to!: PlainDate | null;

  @Field(() => UniversalCreditStatusEnum, { nullable: true })
  status!: string | null;

  @Field(() => MoneyScalar, { description: 'What is paid for the period. Nothing where the award is nil.' })
  award!: Money;

  @Field(() => DateScalar, { nullable: true })
  paidOn!: PlainDate | null;

  @MaxItems(UC_ELEMENTS.length)
  @Field(() => [UniversalCreditToldAmountType], { description: 'Those that were told.' })
  elements!: readonly UniversalCreditToldAmountType[];

  @Labels(AWARD_TOLD_HEALTH)
  @Field(() => MoneyScalar, { nullable: true, description: 'For limited capability for work-related activity.' })
  limitedCapabilityElement!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  totalDeductions!: Money | null;

  @MaxItems(DEDUCTION_REASONS.length)
  @Field(() => [UniversalCreditToldDeductionType], { description: 'Those that were told with their reason.' })
  deductions!: readonly UniversalCreditToldDeductionType[];

  @Field(() => MoneyScalar, { nullable: true })
  earnings!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  partnerEarnings!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  otherIncome!: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  capital!: Money | null;

  @Field(() => Int, { nullable: true })
  adults!: number | null;

  @Field(() => Int, { nullable: true })
  children!: number | null;

  @Field(() => Int, { nullable: true })
  nonDependants!: number | null;

  @Field(() => DateScalar, { nullable: true })
  claimFrom!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  claimTo!: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the claimant said that they want help with council tax.',
  })
  wantsCouncilTaxReduction!: boolean | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}

export const UniversalCreditAwardConnectionType = connectionType('UniversalCreditAward', {
  of: () => UniversalCreditAwardType,
  labels: AWARD_TOLD,
});

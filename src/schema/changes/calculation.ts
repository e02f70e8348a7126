import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { BenefitWeekDifferenceType, DifferencePeriodType, OverpaymentDeductionType } from './difference.js';
import { BenefitSegmentType, EffectiveChangeType } from './effective-change.js';
import { CHANGE_LIMIT, WEEK_LIMIT } from './limits.js';
import { OverpaymentNoticeType, OverpaymentRecoveryType } from './notice.js';
import { ReductionChangesType } from './reduction.js';

const ASSUMPTION_LIMIT = 100;

@Labels(CALCULATION)
@ObjectType('ChangesCalculation', {
  simpleResolvers: true,
  description:
    'Changes of circumstances in an award of housing benefit and a council tax reduction, and what came of what was paid meanwhile. What is not under `councilTaxReduction` is of housing benefit.',
})
export class ChangesCalculationType {
  @MaxItems(CHANGE_LIMIT)
  @Field(() => [EffectiveChangeType], { description: 'In the order in which they happened.' })
  changes!: readonly EffectiveChangeType[];

  @MaxItems(WEEK_LIMIT)
  @Field(() => [BenefitSegmentType], { description: 'What is due, in runs of the same amount, without a gap.' })
  due!: readonly BenefitSegmentType[];

  @MaxItems(WEEK_LIMIT)
  @Field(() => [BenefitWeekDifferenceType], { description: 'Week by week.' })
  weeks!: readonly BenefitWeekDifferenceType[];

  @MaxItems(WEEK_LIMIT)
  @Field(() => [DifferencePeriodType])
  overpayments!: readonly DifferencePeriodType[];

  @MaxItems(WEEK_LIMIT)
  @Field(() => [DifferencePeriodType])
  underpayments!: readonly DifferencePeriodType[];

  @MaxItems(2)
  @Field(() => [OverpaymentDeductionType])
  deductions!: readonly OverpaymentDeductionType[];

  @Field(() => MoneyScalar, { description: 'What may be recovered, after deductions.' })
  recoverable!: Money;

  @Field(() => MoneyScalar)
  notRecoverable!: Money;

  @Field(() => MoneyScalar, { description: 'Paid too little, in all.' })
  arrears!: Money;

  @Field(() => MoneyScalar, { description: 'Of the arrears, what goes against what is recoverable.' })
  offset!: Money;

  @Field(() => MoneyScalar)
  toRecover!: Money;

  @Field(() => MoneyScalar)
  toPay!: Money;

  @Field(() => WorkingType, { description: 'How the recoverable amount comes to that.' })
  working!: WorkingType;

  @Field(() => OverpaymentRecoveryType, { nullable: true, description: 'Null where the input states no benefit.' })
  recovery!: OverpaymentRecoveryType | null;

  @Field(() => OverpaymentNoticeType, { nullable: true, description: 'Null where nothing is recoverable.' })
  notice!: OverpaymentNoticeType | null;

  @Field(() => ReductionChangesType, {
    nullable: true,
    description:
      'The council tax reduction on the same facts. Null where no council tax is stated, at the start or by a change, and outside England.',
  })
  councilTaxReduction!: ReductionChangesType | null;

  @MaxItems(ASSUMPTION_LIMIT)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];

  @Field(() => String, { description: 'The version of the rules, a hash of their code.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'The version of the figures of the law, a hash of their files.' })
  parametersVersion!: string;
}

export const ChangesResult = createUnionType({
  name: 'ChangesResult',
  description: 'A calculation, or what is wrong with the input.',
  types: () => [ChangesCalculationType, InputProblemsType] as const,
});

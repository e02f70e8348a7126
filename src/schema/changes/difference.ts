import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MoneyScalar } from '../scalars/money.js';
import { BenefitPeriodFigures, BenefitWeekFigures, OverpaymentDeductionFigures } from './benefit-figures.js';

@Labels(CALCULATION)
@ObjectType('BenefitWeekDifference', {
  simpleResolvers: true,
  description: 'A benefit week, or the days of one on which nothing changes: what was paid and what was due.',
})
export class BenefitWeekDifferenceType extends BenefitWeekFigures {}

@Labels(CALCULATION)
@ObjectType('OverpaymentPenalty', {
  simpleResolvers: true,
  description: 'Whether a civil penalty may be added, once. SSAA 1992, ss 115C and 115D.',
})
export class OverpaymentPenaltyType {
  @Field(() => Boolean)
  may!: boolean;

  @Field(() => MoneyScalar, { nullable: true })
  amount!: Money | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('BenefitDifferencePeriod', {
  simpleResolvers: true,
  description: 'Days that follow one another with one cause, one class and one payee.',
})
export class DifferencePeriodType extends BenefitPeriodFigures {
  @Field(() => String, {
    nullable: true,
    description: 'The change, as the input names it; null for an award that was wrong on the facts it was decided on.',
  })
  change!: string | null;

  @Field(() => Boolean, {
    description:
      "It may be kept back from the partner's housing benefit too: a couple then, and on the day of the decision. SI 2006/213, reg. 102(1ZA).",
  })
  partnersBenefit!: boolean;

  @Field(() => OverpaymentPenaltyType)
  civilPenalty!: OverpaymentPenaltyType;
}

@Labels(CALCULATION)
@ObjectType('OverpaymentDeduction', {
  simpleResolvers: true,
  description: "What may be taken off the whole, at the council's discretion.",
})
export class OverpaymentDeductionType extends OverpaymentDeductionFigures {}

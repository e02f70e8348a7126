import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { BenefitPayeeEnum, DebtorEnum, OverpaymentClassEnum, OverpaymentDeductionEnum } from './enums.js';

@Labels(CALCULATION)
@ObjectType('BenefitWeekDifference', {
  simpleResolvers: true,
  description: 'A benefit week, or the days of one on which nothing changes: what was paid and what was due.',
})
export class BenefitWeekDifferenceType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar)
  paid!: Money;

  @Field(() => MoneyScalar)
  due!: Money;

  @Field(() => MoneyScalar, { description: 'Paid less due.' })
  difference!: Money;
}

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
export class DifferencePeriodType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The change, as the input names it; null for an award that was wrong on the facts it was decided on.',
  })
  change!: string | null;

  @Field(() => OverpaymentClassEnum)
  class!: string;

  @Field(() => String, { description: 'Why it is of this class.' })
  reason!: string;

  @Field(() => BenefitPayeeEnum)
  payee!: string;

  @Field(() => MoneyScalar, { description: 'Paid beyond what was due; below nothing where too little was paid.' })
  overpaid!: Money;

  @Field(() => MoneyScalar, { description: 'Benefit that would have been due, taken off. SI 2006/213, reg. 104.' })
  underlying!: Money;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => Boolean, { description: 'SI 2006/213, reg. 100; SI 2006/214, reg. 81.' })
  recoverable!: boolean;

  @Field(() => String)
  recoverableReason!: string;

  @MaxItems(2)
  @Field(() => [DebtorEnum], { description: 'SI 2006/213, reg. 101; SI 2006/214, reg. 82.' })
  recoveredFrom!: readonly string[];

  @Field(() => String)
  recoveredFromReason!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The share that the Department gives back, if not recovered; null where the year's total decides.",
  })
  subsidyPercent!: number | null;

  @Field(() => String)
  subsidyReason!: string;

  @Field(() => OverpaymentPenaltyType)
  civilPenalty!: OverpaymentPenaltyType;
}

@Labels(CALCULATION)
@ObjectType('OverpaymentDeduction', {
  simpleResolvers: true,
  description: "What may be taken off the whole, at the council's discretion.",
})
export class OverpaymentDeductionType {
  @Field(() => OverpaymentDeductionEnum)
  code!: string;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { BenefitPayeeEnum, DebtorEnum, OverpaymentClassEnum, OverpaymentDeductionEnum } from './enums.js';

// What a calculation and a decision that was kept say alike. Without labels: whose the figures are says each type of its own.

@ObjectType({ simpleResolvers: true })
export abstract class BenefitWeekFigures {
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

@ObjectType({ simpleResolvers: true })
export abstract class BenefitPeriodFigures {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

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
}

@ObjectType({ simpleResolvers: true })
export abstract class OverpaymentDeductionFigures {
  @Field(() => OverpaymentDeductionEnum)
  code!: string;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

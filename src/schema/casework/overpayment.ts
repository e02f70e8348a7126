import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { ClaimRef } from '../../domain/references.js';
import { BenefitPeriodFigures, BenefitWeekFigures, OverpaymentDeductionFigures } from '../changes/benefit-figures.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { ClaimReference } from '../scalars/references.js';
import { WorkingType } from '../working.js';
import { CaseType } from './case.js';

const MOST_WEEKS = 700;

@Labels(BENEFIT)
@ObjectType('DecidedBenefitWeek', {
  simpleResolvers: true,
  description: 'A benefit week, or days of one: what was paid and what was due, as it was decided.',
})
export class DecidedBenefitWeekType extends BenefitWeekFigures {}

@Labels(BENEFIT)
@ObjectType('DecidedBenefitPeriod', {
  simpleResolvers: true,
  description: 'Days that follow one another with one cause, one class and one payee, as it was decided.',
})
export class DecidedBenefitPeriodType extends BenefitPeriodFigures {
  @Field(() => Boolean, { description: 'False where the award was wrong on the facts that it was decided on.' })
  ofChange!: boolean;

  @Field(() => String)
  recoverableLaw!: string;

  @Field(() => String)
  recoveredFromLaw!: string;

  @Field(() => String)
  subsidyLaw!: string;
}

@Labels(BENEFIT)
@ObjectType('DecidedOverpaymentDeduction', { simpleResolvers: true, description: 'What was taken off the whole.' })
export class DecidedOverpaymentDeductionType extends OverpaymentDeductionFigures {}

@Labels(BENEFIT)
@ObjectType('OverpaymentDecision', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'What was paid too much or too little before a change was told, as it was decided with the change. Shown as kept, never worked out again.',
})
export class OverpaymentDecisionType extends CaseType {
  @Field(() => ClaimReference)
  claim!: ClaimRef;

  @Labels(CASEWORK)
  @Field(() => CaseType, { nullable: true, description: 'The change that it was decided with.' })
  change!: CaseType | null;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  to!: PlainDate;

  @MaxItems(MOST_WEEKS)
  @Field(() => [DecidedBenefitWeekType], { description: 'Week by week.' })
  weeks!: readonly DecidedBenefitWeekType[];

  @MaxItems(MOST_WEEKS)
  @Field(() => [DecidedBenefitPeriodType])
  overpayments!: readonly DecidedBenefitPeriodType[];

  @MaxItems(MOST_WEEKS)
  @Field(() => [DecidedBenefitPeriodType])
  underpayments!: readonly DecidedBenefitPeriodType[];

  @MaxItems(2)
  @Field(() => [DecidedOverpaymentDeductionType])
  deductions!: readonly DecidedOverpaymentDeductionType[];

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

  @Field(() => WorkingType, { description: 'How the recoverable amount comes to that, as it was kept.' })
  working!: WorkingType;

  @Field(() => WorkingType, {
    description: "The most that may be kept back from a week's benefit. SI 2006/213, reg. 102; SI 2006/214, reg. 83.",
  })
  weeklyMost!: WorkingType;

  @Field(() => Int, { nullable: true, description: 'How many weeks that takes; null where nothing can be kept back.' })
  weeksToRecover!: number | null;

  @MaxItems(100)
  @Field(() => [String], { description: 'What was taken as true without being known.' })
  assumptions!: readonly string[];

  @MaxItems(60)
  @Field(() => [String], { description: 'The provisions that it was decided by.' })
  law!: readonly string[];

  @Field(() => String, { description: 'Why it was decided so.' })
  reason!: string;

  @Field(() => String, { description: 'Of the code of the rules, when it was decided.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'Of the figures of the law, when it was decided.' })
  parametersVersion!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who decided: the token's subject." })
  decidedBy!: string;
}

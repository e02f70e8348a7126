import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { PEOPLE_LIMIT } from './line.js';

/** Twelve months and one payment more at most. */
export const INSTALMENT_LIMIT = 24;

@Labels(CALCULATION)
@ObjectType('PlannedInstalment', { simpleResolvers: true, description: 'A part of a bill.' })
export class PlannedInstalmentType {
  @Field(() => DateScalar)
  due!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a Direct Debit takes it; null where it is paid otherwise.',
  })
  collectOn!: PlainDate | null;
}

const RecoveryStepEnum = enumOf('RecoveryStepKind', 'What SI 1992/613, regs 23 and 33 allow to be sent on a day.', [
  'NOTHING_OVERDUE',
  'REMINDER_RUNNING',
  'REMINDER',
  'SECOND_REMINDER',
  'FINAL_NOTICE',
]);

@Labels(CALCULATION)
@ObjectType('CouncilTaxRecoveryStep', {
  simpleResolvers: true,
  description: 'What could be sent on a day where instalments are missed. Whether to send it is for the council.',
})
export class RecoveryStepType {
  @Field(() => RecoveryStepEnum)
  kind!: string;

  @Field(() => DateScalar, { description: 'The day on which it would be issued.' })
  on!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: 'What is taken to have happened before; null where you said it.',
  })
  supposing!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What it would demand.' })
  amount!: Money | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for paying it.' })
  payBy!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the whole balance is due, where it is not paid in time or was not before.',
  })
  instalmentsLostFrom!: PlainDate | null;

  @Field(() => String, { nullable: true })
  law!: string | null;
}

@Labels(CALCULATION)
@ObjectType('CouncilTaxBill', {
  simpleResolvers: true,
  description: 'What one set of people, liable together, pays for the year, and when. SI 1992/613, reg. 21 and Sch. 1.',
})
export class BillType {
  @MaxItems(PEOPLE_LIMIT)
  @Field(() => [String], { description: 'By their `id`. Empty where nobody is found to be liable.' })
  liable!: readonly string[];

  @Field(() => MoneyScalar)
  total!: Money;

  @MaxItems(INSTALMENT_LIMIT)
  @Field(() => [PlannedInstalmentType])
  instalments!: readonly PlannedInstalmentType[];

  @MaxItems(20)
  @Field(() => [String], { description: 'What a person should know of how the instalments came about.' })
  notes!: readonly string[];

  @Field(() => String)
  law!: string;
}

export const BillResult = createUnionType({
  name: 'CouncilTaxBillResult',
  description: 'A bill in instalments, or why none was made.',
  types: () => [BillType, InputProblemsType] as const,
});

@Labels(CALCULATION)
@ObjectType('CouncilTaxNotices', {
  simpleResolvers: true,
  description: 'Notices in the order in which they would come.',
})
export class NoticesType {
  @MaxItems(4)
  @Field(() => [RecoveryStepType])
  notices!: readonly RecoveryStepType[];
}

export const NoticesResult = createUnionType({
  name: 'CouncilTaxNoticesResult',
  description: 'Notices, or why none could be worked out.',
  types: () => [NoticesType, InputProblemsType] as const,
});

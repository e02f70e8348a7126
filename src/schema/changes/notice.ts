import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { WorkingType } from '../working.js';
import { NoticeStatementEnum } from './enums.js';

@Labels(CALCULATION)
@ObjectType('OverpaymentNoticeStatement', {
  simpleResolvers: true,
  description: 'A statement that a notice has to make.',
})
export class NoticeStatementType {
  @Field(() => NoticeStatementEnum)
  code!: string;

  @Field(() => String, { description: 'A sentence for the person to whom it goes.' })
  says!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('OverpaymentNotice', {
  simpleResolvers: true,
  description: 'What the notice of a recoverable overpayment says, and its times. SI 2006/213, reg. 90 and Sch. 9.',
})
export class OverpaymentNoticeType {
  @MaxItems(10)
  @Field(() => [NoticeStatementType])
  statements!: readonly NoticeStatementType[];

  @Field(() => DateScalar, { description: 'Or as soon as is reasonably practicable after it.' })
  sendBy!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day to ask for another look, or to appeal.' })
  disputeBy!: PlainDate;

  @Field(() => DateScalar, { description: 'The last day with reasons for being late.' })
  latestDispute!: PlainDate;
}

@Labels(CALCULATION)
@ObjectType('OverpaymentRecovery', {
  simpleResolvers: true,
  description: 'Recovery from benefit week by week. SI 2006/213, reg. 102; SI 2006/214, reg. 83.',
})
export class OverpaymentRecoveryType {
  @Field(() => WorkingType, { description: 'The most that may be kept back for a week.' })
  perWeek!: WorkingType;

  @Field(() => Int, { nullable: true, description: 'How many weeks it takes; null where nothing can be kept back.' })
  weeks!: number | null;
}

import { ArgsType, Field } from 'type-graphql';
import { type FindingSubject, FindingSubjectEnum } from '../../council-tax/finding.js';
import { DateText } from '../../scalars/stated.js';
import { PageArgs } from '../page-args.js';
import { PaymentMadeInput } from './billing.js';

/** How a page of findings is asked for. */
@ArgsType()
export class FindingArgs extends PageArgs {
  @Field(() => FindingSubjectEnum, { nullable: true, description: 'Those about one thing alone.' })
  about?: FindingSubject | null;
}

/** What was paid and sent by a day. */
@ArgsType()
export class RecoveryArgs {
  @Field(() => DateText, { description: 'The day asked about.' })
  on!: string;

  @Field(() => [PaymentMadeInput], { nullable: true, description: 'Made towards the year so far, at most 60.' })
  payments?: PaymentMadeInput[] | null;

  @Field(() => [DateText], {
    nullable: true,
    description: 'Days on which reminders were issued in the year, at most 12.',
  })
  reminders?: string[] | null;
}

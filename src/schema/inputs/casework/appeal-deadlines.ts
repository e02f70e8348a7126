import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import { AppealSubjectEnum, DeliveryEnum } from '../../casework/appeals/enums.js';
import { DateScalar } from '../../scalars/dates.js';

/** What has happened, a day each. What is absent has not happened. */
@InputType('AppealDeadlinesInput', {
  description: 'A decision and what has happened since, to work out last days from.',
})
export class AppealDeadlinesInput {
  @Field(() => AppealSubjectEnum)
  subject!: string;

  @Field(() => DateScalar, {
    description: 'The day the decision was sent, the order made, the check submitted, or the matter known.',
  })
  decidedOn!: PlainDate;

  @Field(() => DeliveryEnum, { nullable: true, description: 'How it was sent. Absent: FIRST_CLASS_POST.' })
  delivery?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was really served, where that is known.' })
  servedOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the council, or the valuer, got the dispute.' })
  receivedOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  reasonsRequestedOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  reasonsGivenOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the answer of the council was sent.' })
  answeredOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the valuer decided or completed a check.' })
  valuedOn?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  hearingOn?: PlainDate | null;
}

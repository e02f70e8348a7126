import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../domain/dates.js';
import { connectionType } from './connection.js';
import { Labels, NOTE } from './labels.js';
import { DateScalar } from './scalars/dates.js';

@Labels(NOTE)
@ObjectType('OfficerNote', {
  simpleResolvers: true,
  description: 'What an officer wrote on a record of the back office, for other officers.',
})
export class OfficerNoteType {
  @Field(() => String, {
    nullable: true,
    description: "The back office's name of the user who wrote it; null where the entry does not say.",
  })
  author!: string | null;

  @Field(() => DateScalar, { nullable: true })
  on!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The time of day in London, such as `09:14:22`.' })
  time!: string | null;

  @Field(() => String)
  text!: string;
}

export const OfficerNoteConnectionType = connectionType('OfficerNote', { of: () => OfficerNoteType, labels: NOTE });

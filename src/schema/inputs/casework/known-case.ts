import { Field, InputType, Int } from 'type-graphql';
import type { CaseRef } from '../../../domain/references.js';
import { CaseReference } from '../../scalars/references.js';

/** What everything that is done has. */
@InputType()
export abstract class ChangeInput {
  @Field(() => String, {
    description:
      'Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again.',
  })
  key!: string;
}

/** Something that is done to a case. */
@InputType()
export abstract class KnownCaseInput extends ChangeInput {
  @Field(() => CaseReference)
  case!: CaseRef;

  @Field(() => Int, { description: 'The version that was read: refused if the case has changed since.' })
  version!: number;
}

import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { DateTimeScalar } from '../scalars/dates.js';
import { CaseReference } from '../scalars/references.js';
import { CaseType } from './case.js';

@Labels(CASEWORK)
@ObjectType('CaseChanged', {
  simpleResolvers: true,
  description:
    'That something was done to a case. At least once: whoever follows again from a place can be told twice.',
})
export class CaseChangedType {
  @Field(() => String, {
    description: 'Its place. Give the last one seen as `after`, to be told what was missed since.',
  })
  id!: string;

  @Field(() => DateTimeScalar)
  at!: Instant;

  @Field(() => String, { description: 'What kind of case it is: the name of its type.' })
  kind!: string;

  @Field(() => String, { description: 'What was done, by its name in the table of moves.' })
  action!: string;

  @Field(() => CaseReference, { description: 'The reference of the case.' })
  ref!: CaseRef;

  @Field(() => Int, { description: 'The version of the case that it made.' })
  version!: number;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'Whose work it is with this.' })
  team!: string | null;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'Whose work it was before, where that changed.' })
  formerTeam!: string | null;

  @Field(() => CaseType, { nullable: true, description: 'The case as it is now, which can be later than the change.' })
  case!: CaseType | null;
}

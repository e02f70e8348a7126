import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const TASK_SIGHTINGS = ['NOT_LOOKED', 'NOT_SEEN_YET', 'APPLIED', 'DIFFERS'] as const;
export const TaskSightingEnum = enumOf(
  'TaskSighting',
  'What the last read of the back office showed of a change that was to be keyed there.',
  TASK_SIGHTINGS,
);

@Labels(CASEWORK)
@ObjectType('BackOfficeEntry', { simpleResolvers: true, description: 'One thing to key.' })
export class BackOfficeEntryType {
  @Field(() => String, { description: "The field, as the product's screen names it." })
  field!: string;

  @Field(() => String, { description: 'What to put there.' })
  value!: string;
}

@Labels(CASEWORK)
@ObjectType('BackOfficeTask', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A change that no interface of the back office takes: its users key it, and the next reads show whether it is there.',
})
export class BackOfficeTaskType extends CaseType {
  @Field(() => String, { description: 'The system, by its name in the configuration.' })
  system!: string;

  @Field(() => String)
  title!: string;

  @MaxItems(40)
  @Field(() => [BackOfficeEntryType], { description: 'Exactly what to key, in the order of the screen.' })
  entries!: readonly BackOfficeEntryType[];

  @Field(() => TaskSightingEnum)
  seen!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the last read showed, where it is not what was to be keyed.',
  })
  shows!: string | null;

  @Field(() => CaseType, { nullable: true, description: 'The case that made the work.' })
  cause!: CaseType | null;

  @Field(() => CaseType, { nullable: true, description: 'The import file that it is in, or was loaded by.' })
  file!: CaseType | null;
}

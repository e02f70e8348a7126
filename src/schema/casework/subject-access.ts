import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const SUBJECT_ACCESS_END_NAMES = ['SENT', 'REFUSED', 'WITHDRAWN'] as const;
export type SubjectAccessEndName = (typeof SUBJECT_ACCESS_END_NAMES)[number];
export const SubjectAccessEndEnum = enumOf(
  'SubjectAccessEnd',
  'What became of a request for everything held about somebody.',
  SUBJECT_ACCESS_END_NAMES,
);

@Labels(CASEWORK)
@ObjectType('SubjectAccessRequest', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'Somebody asks for everything held about them: gathered, looked through by a person, sent within a month.',
})
export class SubjectAccessRequestType extends CaseType {
  @Field(() => DateScalar, { description: 'The day from which the month runs.' })
  receivedOn!: PlainDate;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'Why two further months are taken; null where they are not.' })
  extendedWhy!: string | null;

  @Labels(OPERATIONS)
  @MaxItems(100)
  @Field(() => [String], { description: 'What to look at before anything is given, a line each.' })
  toLookAt!: readonly string[];

  @Labels(OPERATIONS)
  @Field(() => String, {
    nullable: true,
    description: 'Where the export is fetched, as JSON or, with `.html`, as a page; null until it is gathered.',
  })
  exportPath!: string | null;
}

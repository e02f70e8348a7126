import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { PersonRef } from '../../../domain/references.js';
import { SubjectAccessEndEnum, type SubjectAccessEndName } from '../../casework/subject-access.js';
import { DateScalar } from '../../scalars/dates.js';
import { PersonReference } from '../../scalars/references.js';
import { ReasonedCaseInput } from './authorisation.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('ExportPersonInput', { description: 'A request for everything held about somebody.' })
export class ExportPersonInput extends ChangeInput {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => DateScalar, { description: 'When the council received it, whoever took it in.' })
  receivedOn!: PlainDate;
}

@InputType('GatherPersonAgainInput', { description: 'A request whose export has grown old.' })
export class GatherPersonAgainInput extends KnownCaseInput {}

@InputType('CloseSubjectAccessInput', { description: 'What became of a request.' })
export class CloseSubjectAccessInput extends ReasonedCaseInput {
  @Field(() => SubjectAccessEndEnum)
  end!: SubjectAccessEndName;
}

import { Field, ObjectType } from 'type-graphql';
import { SENSITIVE_KINDS } from '../../domain/sensitive.js';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { CaseType } from './case.js';

export const SensitiveKindEnum = enumOf('SensitiveKind', "Why few may see a person's record.", SENSITIVE_KINDS);

@Labels(CASEWORK)
@ObjectType('SensitiveMark', {
  simpleResolvers: true,
  implements: CaseType,
  description: "That few may see a person's record, because an officer said so.",
})
export class SensitiveMarkType extends CaseType {
  @Field(() => SensitiveKindEnum)
  why!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who marked it: the token's subject." })
  markedBy!: string;
}

import { Field, InputType } from 'type-graphql';
import type { PersonRef } from '../../../domain/references.js';
import { SensitiveKindEnum } from '../../casework/sensitive-mark.js';
import { PersonReference } from '../../scalars/references.js';
import { ChangeInput } from './known-case.js';

@InputType('MarkSensitiveInput', { description: 'Whose record few may see from now on, and why.' })
export class MarkSensitiveInput extends ChangeInput {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => SensitiveKindEnum)
  why!: string;

  @Field(() => String, { description: 'At most 500 characters. Nobody reads it but those who may see the record.' })
  reason!: string;
}

import { Field, InputType } from 'type-graphql';
import { KnownCaseInput } from './known-case.js';

@InputType('KeyTaskInput', { description: 'A back-office task that was keyed.' })
export class KeyTaskInput extends KnownCaseInput {}

@InputType('TaskReasonInput', { description: 'A back-office task, and why it ends without being seen.' })
export class TaskReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}

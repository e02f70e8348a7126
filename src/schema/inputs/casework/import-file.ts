import { Field, InputType, Int } from 'type-graphql';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('MakeImportFileInput', { description: 'A file of the open tasks that a layout is for.' })
export class MakeImportFileInput extends ChangeInput {
  @Field(() => String, { description: 'The layout, by its name in the configuration.' })
  layout!: string;
}

@InputType('RejectedLineInput', { description: 'A line that the system did not take.' })
export class RejectedLineInput {
  @Field(() => Int, { description: 'Counted from 1, without the headings.' })
  line!: number;

  @Field(() => String, { description: 'At most 300 characters.' })
  why!: string;
}

@InputType('ImportFileLoadedInput', { description: 'A file that the system has loaded.' })
export class ImportFileLoadedInput extends KnownCaseInput {
  @Field(() => [RejectedLineInput], { nullable: true, description: 'Absent: it took every line.' })
  rejected?: RejectedLineInput[] | null;
}

@InputType('ImportFileReasonInput', { description: 'A file that is not used, and why.' })
export class ImportFileReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}

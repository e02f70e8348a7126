import { Field, Int, ObjectType } from 'type-graphql';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { BackOfficeTaskType } from './back-office-task.js';
import { CaseType } from './case.js';

@Labels(OPERATIONS)
@ObjectType('ImportLayoutColumn', { simpleResolvers: true, description: 'A column of an import file.' })
export class ImportLayoutColumnType {
  @Field(() => String, { description: 'What the first line calls it.' })
  heading!: string;

  @Field(() => String, { nullable: true, description: 'The entry of the task that it takes. Null: it is fixed.' })
  entry?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says in every line.' })
  fixed?: string | null;

  @Field(() => Boolean, { description: 'Whether a task without the entry still goes into the file.' })
  optional!: boolean;
}

@Labels(OPERATIONS)
@ObjectType('ImportLayout', {
  simpleResolvers: true,
  description: 'How a file is laid out in which a system takes changes in bulk, as the council configured it.',
})
export class ImportLayoutType {
  @Field(() => String, { description: 'What makeImportFile asks for.' })
  name!: string;

  @Field(() => String, { description: 'The system, by its name in the configuration.' })
  system!: string;

  @Field(() => String, { description: 'How the titles of its tasks begin.' })
  task!: string;

  @MaxItems(40)
  @Field(() => [ImportLayoutColumnType], { description: 'In the order of the file.' })
  columns!: readonly ImportLayoutColumnType[];

  @Field(() => String, { description: 'What stands between two values.' })
  separator!: string;

  @Field(() => String, { description: 'What ends a line: CRLF or LF.' })
  lineEnd!: string;

  @Field(() => Boolean, { description: 'Whether the first line names the columns.' })
  headings!: boolean;

  @Field(() => Boolean, { description: 'Whether nobody has yet seen the system take such a file.' })
  assumed!: boolean;
}

@Labels(CASEWORK)
@ObjectType('ImportFileLine', { simpleResolvers: true, description: 'One line of an import file.' })
export class ImportFileLineType {
  @Field(() => Int, { description: 'Counted from 1, without the headings.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Why the system did not take it.' })
  rejected!: string | null;

  @Field(() => BackOfficeTaskType, { nullable: true })
  task!: BackOfficeTaskType | null;
}

@Labels(CASEWORK)
@ObjectType('ImportFile', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'Changes that a back office takes in one file. Each line is followed until a read shows its change; then the file is reconciled.',
})
export class ImportFileType extends CaseType {
  @Field(() => String, { description: 'The layout, by its name in the configuration.' })
  layout!: string;

  @Field(() => String, { description: 'The system, by its name in the configuration.' })
  system!: string;

  @Field(() => Boolean, { description: 'Whether nobody has yet seen the system take such a file.' })
  assumed!: boolean;

  @Field(() => Int, { description: 'How many lines it has, without the headings.' })
  size!: number;

  @Field(() => Int, { description: 'Tasks that lack what the layout wants: to be keyed by hand.' })
  leftOut!: number;

  @Field(() => String, { description: 'The file, the same whenever it is asked for.' })
  content!: string;

  @Field(() => String, { description: 'SHA-256 of the file as UTF-8, to hold against what was loaded.' })
  sha256!: string;

  @MaxItems(500)
  @Field(() => [ImportFileLineType])
  lines!: readonly ImportFileLineType[];
}

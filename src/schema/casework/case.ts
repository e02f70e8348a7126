import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import { connectionType } from '../connection.js';
import { CallerClassEnum, PurposeEnum } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { NodeType } from '../node.js';
import { DateScalar, DateTimeScalar } from '../scalars/dates.js';
import { CaseReference } from '../scalars/references.js';

@Labels(CASEWORK)
@ObjectType('CaseEvent', { simpleResolvers: true, description: 'Something that was done to a case. Never changed.' })
export class CaseEventType {
  @Field(() => Int, { description: 'The version of the case that it made.' })
  version!: number;

  @Field(() => String, { description: 'What was done, by its name in the table of moves.' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'The state before; null where it opened the case.' })
  from!: string | null;

  @Field(() => String, { description: 'The state after.' })
  to!: string;

  @Field(() => DateTimeScalar)
  at!: Instant;

  @Field(() => CallerClassEnum, { description: 'What the caller was who did it.' })
  actorClass!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who did it: the token's subject." })
  actor!: string;

  @Labels(OPERATIONS)
  @Field(() => PurposeEnum)
  purpose!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'What was said with it: a note, a reason.' })
  reason!: string | null;
}

export const CaseEventConnectionType = connectionType('CaseEvent', { of: () => CaseEventType, labels: CASEWORK });

@InterfaceType('Case', {
  implements: NodeType,
  description: 'A piece of work that the gateway keeps: an appeal, a change, a task. Each kind is a type of its own.',
})
export abstract class CaseType extends NodeType {
  @Labels(CASEWORK)
  @Field(() => CaseReference, { description: 'Give it with whatever is done next.' })
  ref!: CaseRef;

  @Labels(CASEWORK)
  @Field(() => String, { description: 'What people say on the telephone, such as `W123`.' })
  number!: string;

  @Labels(CASEWORK)
  @Field(() => String, { description: 'Where it stands: a state of the table of moves of its kind.' })
  state!: string;

  @Labels(CASEWORK)
  @Field(() => Int, { description: 'Give it with whatever is done next: it is refused if somebody was quicker.' })
  version!: number;

  @Labels(CASEWORK)
  @Field(() => DateScalar, { nullable: true, description: 'The day by which the next step is to be taken.' })
  dueOn!: PlainDate | null;

  @Labels(CASEWORK)
  @Field(() => String, { nullable: true, description: 'The rule that sets the day.' })
  dueWhy!: string | null;

  @Labels(CASEWORK)
  @Field(() => DateTimeScalar)
  openedAt!: Instant;

  @Labels(CASEWORK)
  @Field(() => DateTimeScalar)
  changedAt!: Instant;

  @Labels(CASEWORK)
  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Instant | null;

  @Labels(OPERATIONS)
  @Field(() => String, { description: 'Whose work it is.' })
  team!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: "Who has it: the token's subject." })
  assignee!: string | null;

  @Labels(OPERATIONS)
  @Field(() => DateScalar, { nullable: true, description: 'Out of the worklist until this day.' })
  pausedUntil!: PlainDate | null;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true })
  pausedWhy!: string | null;

  @Labels(OPERATIONS)
  @MaxItems(30)
  @Field(() => [String], { description: 'The moves that its table allows now. Who may make one is another question.' })
  moves!: readonly string[];
}

export const CaseConnectionType = connectionType('Case', { of: () => CaseType, labels: CASEWORK, eachByItself: true });

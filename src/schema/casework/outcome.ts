import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InputProblemsType } from '../input-problems.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { CaseType } from './case.js';
import { RefusalCodeEnum, type RefusalCodeName } from './enums.js';

@Labels(CASEWORK)
@ObjectType('ChangeReason', { simpleResolvers: true, description: 'Why something was not done.' })
export class ChangeReasonType {
  @Field(() => RefusalCodeEnum)
  code!: RefusalCodeName;

  @Field(() => String, { description: 'What happened, to what, and what to do next.' })
  says!: string;
}

@Labels(CASEWORK)
@ObjectType('ChangeDone', { simpleResolvers: true, description: 'It was done.' })
export class ChangeDoneType {
  @Field(() => CaseType, { nullable: true })
  case!: CaseType | null;

  @MaxItems(20)
  @Field(() => [CaseType], { nullable: 'items', description: 'Other cases that it made or changed.' })
  also!: readonly (CaseType | null)[];
}

@Labels(CASEWORK)
@ObjectType('ChangeQueued', {
  simpleResolvers: true,
  description: 'It is taken in and will be done; the case says when it is.',
})
export class ChangeQueuedType {
  @Field(() => CaseType, { nullable: true })
  case!: CaseType | null;

  @Field(() => String)
  says!: string;
}

@Labels(CASEWORK)
@ObjectType('ChangeNeedsPerson', {
  simpleResolvers: true,
  description: 'It is taken in, and somebody has to look at it.',
})
export class ChangeNeedsPersonType {
  @Field(() => CaseType, { nullable: true })
  case!: CaseType | null;

  @Field(() => String)
  says!: string;
}

@Labels(CASEWORK)
@ObjectType('ChangeRefused', { simpleResolvers: true, description: 'It was not done, and nothing has changed.' })
export class ChangeRefusedType {
  @MaxItems(20)
  @Field(() => [ChangeReasonType])
  reasons!: readonly ChangeReasonType[];
}

@Labels(CASEWORK)
@ObjectType('ChangeConflict', {
  simpleResolvers: true,
  description: 'The key was used before for something else, so nothing was done.',
})
export class ChangeConflictType {
  @Field(() => String)
  says!: string;
}

export const ChangeOutcome = createUnionType({
  name: 'ChangeOutcome',
  description: 'What came of something that was asked to be done. The same for the same key, however often it is sent.',
  types: () =>
    [
      ChangeDoneType,
      ChangeQueuedType,
      ChangeNeedsPersonType,
      ChangeRefusedType,
      ChangeConflictType,
      InputProblemsType,
    ] as const,
});

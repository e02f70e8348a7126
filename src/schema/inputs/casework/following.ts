import { ArgsType, Field } from 'type-graphql';
import type { CaseRef, PersonRef } from '../../../domain/references.js';
import { CaseReference, PersonReference } from '../../scalars/references.js';

@ArgsType()
export abstract class FollowingArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The place of the last change seen: what was missed since comes first, at most 1,000 changes.',
  })
  after?: string | null;
}

@ArgsType()
export class CaseChangedArgs extends FollowingArgs {
  @Field(() => CaseReference)
  case!: CaseRef;
}

@ArgsType()
export class WorkChangedArgs extends FollowingArgs {
  @Field(() => String, { description: 'The team whose work it is, or was until the change.' })
  team!: string;
}

@ArgsType()
export class CustomerChangedArgs extends FollowingArgs {
  @Field(() => PersonReference)
  ref!: PersonRef;
}

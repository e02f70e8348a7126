import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import type { Outcome } from '../../casework/outcome.js';
import type { CaseRef } from '../../domain/references.js';
import { CaseType } from '../../schema/casework/case.js';
import { ChangeDoneType, ChangeNeedsPersonType, ChangeQueuedType } from '../../schema/casework/outcome.js';
import { CASEWORK, Labels } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';
import { settled } from '../settled.js';

type Done = Extract<Outcome, { kind: 'ChangeDone' }>;
interface OfCase {
  readonly case: CaseRef;
}

const opened = ({ case: ref }: OfCase, { loaders }: Context): Promise<Case | null> => loaders.case.load(ref);

@Resolver(() => ChangeDoneType)
export class ChangeDoneResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  case(@Root() done: Done, @Ctx() context: Context) {
    return opened(done, context);
  }

  @Labels(CASEWORK)
  @MaxItems(20)
  @FieldResolver(() => [CaseType], { nullable: 'items' })
  also(@Root() { also }: Done, @Ctx() { loaders }: Context) {
    return settled(also.map(ref => loaders.case.load(ref)));
  }
}

@Resolver(() => ChangeQueuedType)
export class ChangeQueuedResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  case(@Root() queued: OfCase, @Ctx() context: Context) {
    return opened(queued, context);
  }
}

@Resolver(() => ChangeNeedsPersonType)
export class ChangeNeedsPersonResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  case(@Root() needing: OfCase, @Ctx() context: Context) {
    return opened(needing, context);
  }
}

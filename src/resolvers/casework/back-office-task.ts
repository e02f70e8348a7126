import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BackOfficeTaskFacts } from '../../casework/back-office/task.js';
import type { Case } from '../../casework/case.js';
import type { CaseRef } from '../../domain/references.js';
import { BackOfficeEntryType, BackOfficeTaskType, TaskSightingEnum } from '../../schema/casework/back-office-task.js';
import { CaseType } from '../../schema/casework/case.js';
import { CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';

type Task = Case<BackOfficeTaskFacts>;

@Resolver(() => BackOfficeTaskType)
export class BackOfficeTaskResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => String)
  system(@Root() { facts }: Task): string {
    return facts.system;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  title(@Root() { facts }: Task): string {
    return facts.title;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => [BackOfficeEntryType])
  entries(@Root() { facts }: Task) {
    return facts.entries;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => TaskSightingEnum)
  seen(@Root() { facts }: Task): string {
    return facts.seen;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  cause(@Root() { facts }: Task, @Ctx() { loaders }: Context) {
    return facts.cause === null ? null : loaders.case.load(facts.cause as CaseRef);
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { callOffTask, keyBackOfficeTask, vouchForTask } from '../../casework/back-office/commands.js';
import type { BackOfficeTaskFacts } from '../../casework/back-office/task.js';
import type { Case } from '../../casework/case.js';
import type { CaseRef } from '../../domain/references.js';
import { BackOfficeEntryType, BackOfficeTaskType, TaskSightingEnum } from '../../schema/casework/back-office-task.js';
import { CaseType } from '../../schema/casework/case.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { KeyTaskInput, TaskReasonInput } from '../../schema/inputs/casework/back-office-task.js';
import { acting, CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { known } from './known.js';
import { performed, words } from './performed.js';

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
  @FieldResolver(() => String, { nullable: true })
  shows(@Root() { facts }: Task): string | null {
    return facts.shows ?? null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  cause(@Root() { facts }: Task, @Ctx() { loaders }: Context) {
    return facts.cause === null ? null : loaders.case.load(facts.cause as CaseRef);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  file(@Root() { facts }: Task, @Ctx() { loaders }: Context) {
    return facts.file == null ? null : loaders.case.load(facts.file as CaseRef);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description: 'Says that a back-office task was keyed. The next reads of the system show whether it is there.',
  })
  keyBackOfficeTask(@Arg('input', () => KeyTaskInput) input: KeyTaskInput, @Ctx() context: Context) {
    return performed({ command: keyBackOfficeTask, shape: z.strictObject(known) }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Vouches that a keyed change is there although no read shows it. Where a read could show it, by another person than the one who keyed it.',
  })
  vouchForTask(@Arg('input', () => TaskReasonInput) input: TaskReasonInput, @Ctx() context: Context) {
    return performed(
      { command: vouchForTask, shape: z.strictObject({ ...known, reason: words(500) }) },
      input,
      context,
    );
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description: 'Calls a back-office task off. The case that made it goes back to somebody who decides.',
  })
  callOffTask(@Arg('input', () => TaskReasonInput) input: TaskReasonInput, @Ctx() context: Context) {
    return performed({ command: callOffTask, shape: z.strictObject({ ...known, reason: words(500) }) }, input, context);
  }
}

import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../casework/case.js';
import { callOffImportFile, type LoadedFile, markImportFileLoaded } from '../../casework/import-files/end.js';
import { type ImportFileFacts, type ImportLine, MOST_LINES } from '../../casework/import-files/file.js';
import { makeImportFile } from '../../casework/import-files/make.js';
import { BackOfficeTaskType } from '../../schema/casework/back-office-task.js';
import { ImportFileLineType, ImportFileType, ImportLayoutType } from '../../schema/casework/import-file.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import {
  ImportFileLoadedInput,
  ImportFileReasonInput,
  MakeImportFileInput,
} from '../../schema/inputs/casework/import-file.js';
import { acting, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';
import { known } from './known.js';
import { performed, words } from './performed.js';

type File = Case<ImportFileFacts>;

const rejected = z.strictObject({ line: z.number().int().min(1).max(MOST_LINES), why: words(300) });
const loaded = z.strictObject({
  ...known,
  rejected: z
    .array(rejected)
    .max(MOST_LINES)
    .nullish()
    .transform(lines => lines ?? []),
}) as z.ZodType<LoadedFile>;

@Resolver(() => ImportFileType)
export class ImportFileResolver {
  @Labels(OPERATIONS)
  @MaxItems(20)
  @Query(() => [ImportLayoutType], { description: 'The layouts of import files that the council has configured.' })
  importLayouts(@Ctx() context: Context) {
    return context.importLayouts ?? [];
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description: 'Makes a file of open back-office tasks that a system takes in bulk, and marks each as in it.',
  })
  makeImportFile(@Arg('input', () => MakeImportFileInput) input: MakeImportFileInput, @Ctx() context: Context) {
    const command = makeImportFile(context.importLayouts ?? []);
    return performed({ command, shape: z.strictObject({ layout: z.string().max(40) }) }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Says that a system has loaded a file. What it took counts as keyed and is looked for; what it rejected is work again.',
  })
  markImportFileLoaded(
    @Arg('input', () => ImportFileLoadedInput) input: ImportFileLoadedInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: markImportFileLoaded, shape: loaded }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Says that a file is not used: its tasks are to be keyed again.' })
  callOffImportFile(@Arg('input', () => ImportFileReasonInput) input: ImportFileReasonInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, reason: words(500) });
    return performed({ command: callOffImportFile, shape }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  layout(@Root() { facts }: File): string {
    return facts.layout;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  system(@Root() { facts }: File): string {
    return facts.system;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  assumed(@Root() { facts }: File): boolean {
    return facts.assumed;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Int)
  size(@Root() { facts }: File): number {
    return facts.lines.length;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Int)
  leftOut(@Root() { facts }: File): number {
    return facts.leftOut;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  content(@Root() { facts }: File): string {
    return facts.content;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  sha256(@Root() { facts }: File): string {
    return facts.sha256;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => [ImportFileLineType])
  lines(@Root() { facts }: File) {
    return facts.lines.map((line, at) => ({ ...line, line: at + 1 }));
  }
}

@Resolver(() => ImportFileLineType)
export class ImportFileLineResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => BackOfficeTaskType, { nullable: true })
  task(@Root() { task }: ImportLine, @Ctx() { loaders }: Context) {
    return loaders.case.load(task);
  }
}

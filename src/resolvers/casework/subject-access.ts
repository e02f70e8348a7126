import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../casework/case.js';
import {
  closeSubjectAccess,
  exportPerson,
  extendSubjectAccess,
  gatherAgain,
  SUBJECT_ACCESS_ENDS,
} from '../../casework/data-protection/commands.js';
import type { SubjectAccessFacts } from '../../casework/data-protection/subject-access.js';
import type { PlainDate } from '../../domain/dates.js';
import { numberOf, type PersonRef } from '../../domain/references.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { SubjectAccessRequestType } from '../../schema/casework/subject-access.js';
import { ReasonedCaseInput } from '../../schema/inputs/casework/authorisation.js';
import {
  CloseSubjectAccessInput,
  ExportPersonInput,
  GatherPersonAgainInput,
} from '../../schema/inputs/casework/subject-access.js';
import { acting, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import { DateScalar } from '../../schema/scalars/dates.js';
import type { Context } from '../context.js';
import { aDay, known } from './known.js';
import { performed, words } from './performed.js';

type Request = Case<SubjectAccessFacts>;
const asking = z.strictObject({ person: z.custom<PersonRef>(), receivedOn: aDay });
const reasoned = z.strictObject({ ...known, reason: words(2_000) });
const closing = z.strictObject({ ...known, reason: words(2_000), end: z.enum(SUBJECT_ACCESS_ENDS) });

@Resolver(() => SubjectAccessRequestType)
export class SubjectAccessResolver {
  @Labels(acting('data:export'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a request for everything held about somebody, and gathers it.' })
  exportPerson(@Arg('input', () => ExportPersonInput) input: ExportPersonInput, @Ctx() context: Context) {
    return performed({ command: exportPerson, shape: asking }, input, context);
  }

  @Labels(acting('data:export'))
  @Mutation(() => ChangeOutcome, { description: 'Takes two further months, once, within the first.' })
  extendSubjectAccess(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: extendSubjectAccess, shape: reasoned }, input, context);
  }

  @Labels(acting('data:export'))
  @Mutation(() => ChangeOutcome, { description: 'Gathers afresh.' })
  gatherPersonAgain(
    @Arg('input', () => GatherPersonAgainInput) input: GatherPersonAgainInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: gatherAgain, shape: z.strictObject(known) }, input, context);
  }

  @Labels(acting('data:export'))
  @Mutation(() => ChangeOutcome, { description: 'Says what became of it.' })
  closeSubjectAccess(
    @Arg('input', () => CloseSubjectAccessInput) input: CloseSubjectAccessInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: closeSubjectAccess, shape: closing }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  receivedOn(@Root() { facts }: Request): PlainDate {
    return facts.receivedOn;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  extendedWhy(@Root() { facts }: Request): string | null {
    return facts.extendedWhy;
  }

  @Labels(OPERATIONS)
  @MaxItems(100)
  @FieldResolver(() => [String])
  toLookAt(@Root() { facts }: Request): readonly string[] {
    return facts.toLookAt;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  exportPath(@Root() { ref, state }: Request): string | null {
    return state === 'GATHERING' ? null : `/exports/${numberOf(ref)}.json`;
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import {
  acknowledgeAppeal,
  decideLateAppeal,
  giveStatementOfReasons,
  RECONSIDERATIONS,
  reconsiderAppeal,
  sendAppealResponse,
} from '../../../casework/appeals/council-steps.js';
import { answerComplaint, extendComplaint } from '../../../casework/appeals/ending.js';
import { recordValuationStep, VALUATION_STEPS } from '../../../casework/appeals/lodging.js';
import { sortAppealPapers } from '../../../casework/appeals/papers.js';
import { PAPER_HANDLINGS } from '../../../domain/appeals/papers.js';
import type { DocumentRef } from '../../../domain/references.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  AppealStepInput,
  DecideLateAppealInput,
  ReconsiderAppealInput,
  RecordValuationStepInput,
  SORT_LIMIT,
  SortAppealPapersInput,
} from '../../../schema/inputs/casework/appeals.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { known } from '../known.js';
import { performed } from '../performed.js';
import { aDelivery, maybeRecalculation, maybeWords, step } from './shapes.js';

const stepping = z.strictObject(step);
const sorting = z.strictObject({
  ...known,
  reason: maybeWords(2_000),
  papers: z
    .array(
      z.strictObject({
        document: z.custom<DocumentRef>(value => typeof value === 'string'),
        handling: z.enum(PAPER_HANDLINGS),
        why: maybeWords(1_000),
      }),
    )
    .min(1)
    .max(SORT_LIMIT),
});

/** What the council does in a dispute before anybody else decides it. */
@Resolver()
export class AppealCouncilMovesResolver {
  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Tells the customer that it was received.' })
  acknowledgeAppeal(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: acknowledgeAppeal(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Admits a late one for special circumstances, or does not.' })
  decideLateAppeal(@Arg('input', () => DecideLateAppealInput) input: DecideLateAppealInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...step, admit: z.boolean() });
    return performed({ command: decideLateAppeal(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Gives the written statement of reasons.' })
  giveStatementOfReasons(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: giveStatementOfReasons(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, {
    description: 'Looks at a decision again: revises it, in part or whole, or refuses.',
  })
  reconsiderAppeal(@Arg('input', () => ReconsiderAppealInput) input: ReconsiderAppealInput, @Ctx() context: Context) {
    const shape = z.strictObject({
      ...step,
      result: z.enum(RECONSIDERATIONS),
      delivery: aDelivery,
      recalculation: maybeRecalculation,
    });
    return performed({ command: reconsiderAppeal(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Sends the response or the case to whoever decides.' })
  sendAppealResponse(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: sendAppealResponse(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Records what happened at the Valuation Office Agency.' })
  recordValuationStep(
    @Arg('input', () => RecordValuationStepInput) input: RecordValuationStepInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...step, step: z.enum(VALUATION_STEPS) });
    return performed({ command: recordValuationStep(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Answers a complaint at the stage that it is at.' })
  answerComplaint(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: answerComplaint(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Takes more time for a stage of a complaint, once, with the reason.' })
  extendComplaint(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: extendComplaint(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Says of papers of a housing benefit appeal whether the case needs them, what of them is blacked out, and from whom the tribunal is asked to keep them.',
  })
  sortAppealPapers(@Arg('input', () => SortAppealPapersInput) input: SortAppealPapersInput, @Ctx() context: Context) {
    return performed({ command: sortAppealPapers, shape: sorting }, input, context);
  }
}

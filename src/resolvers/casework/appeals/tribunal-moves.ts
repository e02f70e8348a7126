import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import {
  adjournAppealHearing,
  implementAppealOutcome,
  listAppealHearing,
  recordAppealOutcome,
  strikeOutAppeal,
} from '../../../casework/appeals/ending.js';
import { APPEAL_RESULTS } from '../../../casework/appeals/facts.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  AppealStepInput,
  ImplementAppealOutcomeInput,
  ListAppealHearingInput,
  RecordAppealOutcomeInput,
} from '../../../schema/inputs/casework/appeals.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { aDay } from '../known.js';
import { performed, words } from '../performed.js';
import { recalculation, step } from './shapes.js';

const stepping = z.strictObject(step);

/** What whoever decides does, as the council records it. */
@Resolver()
export class AppealTribunalMovesResolver {
  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Records the day of a hearing.' })
  listAppealHearing(
    @Arg('input', () => ListAppealHearingInput) input: ListAppealHearingInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...step, hearingOn: aDay });
    return performed({ command: listAppealHearing(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Records that a hearing was adjourned.' })
  adjournAppealHearing(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: adjournAppealHearing(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Records what was decided, by whom and why.' })
  recordAppealOutcome(
    @Arg('input', () => RecordAppealOutcomeInput) input: RecordAppealOutcomeInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...step, result: z.enum(APPEAL_RESULTS), by: words(120), says: words(4_000) });
    return performed({ command: recordAppealOutcome(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Puts what was decided into effect, with what it changed.' })
  implementAppealOutcome(
    @Arg('input', () => ImplementAppealOutcomeInput) input: ImplementAppealOutcomeInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...step, recalculation });
    return performed({ command: implementAppealOutcome(context), shape }, input, context);
  }

  @Labels(acting('appeal:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Records that the tribunal struck a dispute out.' })
  strikeOutAppeal(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: strikeOutAppeal(context), shape: stepping }, input, context);
  }
}

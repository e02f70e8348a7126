import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { CalculatorsType } from '../../schema/calculators.js';
import { ChangesResult } from '../../schema/changes/calculation.js';
import { ChangesInput } from '../../schema/inputs/changes/changes.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { admitted, MOST_CALCULATIONS, TOO_MANY } from '../calculations.js';
import type { Context } from '../context.js';
import type { InputProblems } from '../input-problems.js';
import { type ChangesCalculation, changesAnswer } from './answer.js';
import { changesQuestion } from './question.js';

/** What one case costs, counted in calculations: it works out weeks by the hundred. */
const CALCULATIONS_OF_A_CASE = 5;

@Resolver(() => CalculatorsType)
export class ChangesResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => ChangesResult, {
    description: `Changes of circumstances in an award of housing benefit and a council tax reduction: from when each counts, what was due, what was paid or given too much or too little, and what may be recovered from whom. Counts as ${CALCULATIONS_OF_A_CASE} of the ${MOST_CALCULATIONS} calculations of a document.`,
  })
  async changes(
    @Arg('input', () => ChangesInput) input: ChangesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChangesCalculation | InputProblems> {
    if (!(await admitted(context, info, CALCULATIONS_OF_A_CASE))) return TOO_MANY;
    const { clock, statute } = context;
    const question = changesQuestion(input, { today: clock.today(), statute });
    return question.kind === 'ChangesQuestion' ? changesAnswer(question, context) : question;
  }
}

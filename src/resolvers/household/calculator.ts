import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { CalculatorsType } from '../../schema/calculators.js';
import { HouseholdResult } from '../../schema/household/calculation.js';
import { HouseholdChangeResult } from '../../schema/household/change.js';
import { EarningsCurveResult } from '../../schema/household/earnings-curve.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import { EarningsCurveArgs, HouseholdArgs, HouseholdChangeArgs } from '../../schema/inputs/household/options.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import {
  admitted,
  CALCULATIONS_OF_A_CHANGE,
  CALCULATIONS_OF_A_CURVE,
  MOST_CALCULATIONS,
  TOO_MANY,
} from '../calculations.js';
import type { Context } from '../context.js';
import { type InputProblems, inputProblems, under } from '../input-problems.js';
import { type HouseholdCalculation, householdAnswer } from './answer.js';
import { changeAnswer, type HouseholdChangeView } from './change.js';
import { type CurveAnswer, curveAnswer } from './curve.js';
import { type HouseholdQuestion, householdQuestion } from './question.js';

const questionOf = (input: HouseholdInput, { clock, statute }: Context): HouseholdQuestion | InputProblems =>
  householdQuestion(input, { today: clock.today(), statute });

@Resolver(() => CalculatorsType)
export class HouseholdResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => HouseholdResult, {
    description: `Every benefit of one household on a day, and how one enters into another. At most ${MOST_CALCULATIONS} calculations in a document.`,
  })
  async household(
    @Args(() => HouseholdArgs) { input, ...options }: HouseholdArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HouseholdCalculation | InputProblems> {
    if (!(await admitted(context, info))) return TOO_MANY;
    const question = questionOf(input, context);
    return question.kind === 'HouseholdQuestion' ? householdAnswer(question, options, context) : question;
  }

  @Labels(CALCULATION)
  @FieldResolver(() => HouseholdChangeResult, {
    description:
      'What a change of facts does to every award and to what is left in a week, and which changed fact does what. Counts as two calculations.',
  })
  async householdChange(
    @Args(() => HouseholdChangeArgs) { before: old, after: now, ...options }: HouseholdChangeArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HouseholdChangeView | InputProblems> {
    if (!(await admitted(context, info, CALCULATIONS_OF_A_CHANGE))) return TOO_MANY;
    const [before, after] = [questionOf(old, context), questionOf(now, context)];
    if (before.kind === 'HouseholdQuestion' && after.kind === 'HouseholdQuestion')
      return changeAnswer({ before, after }, options, context);
    return inputProblems([
      ...(before.kind === 'InputProblems' ? under('before', before) : []),
      ...(after.kind === 'InputProblems' ? under('after', after) : []),
    ]);
  }

  @Labels(CALCULATION)
  @FieldResolver(() => EarningsCurveResult, {
    description:
      "Every award by one adult's pay before tax, from nothing upward, with how much of it is kept. Counts as five calculations.",
  })
  async earningsCurve(
    @Args(() => EarningsCurveArgs) args: EarningsCurveArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CurveAnswer> {
    if (!(await admitted(context, info, CALCULATIONS_OF_A_CURVE))) return TOO_MANY;
    const question = questionOf(args.input, context);
    return question.kind === 'HouseholdQuestion' ? curveAnswer(question, args, context) : question;
  }
}

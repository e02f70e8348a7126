import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { firstBenefitDay } from '../../parameters/benefit-days.js';
import { CalculatorsType } from '../../schema/calculators.js';
import { HouseholdResult } from '../../schema/household/calculation.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import { HouseholdArgs } from '../../schema/inputs/household/options.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { admitted, MOST_CALCULATIONS, TOO_MANY } from '../calculations.js';
import type { Context } from '../context.js';
import type { InputProblems } from '../input-problems.js';
import { type HouseholdCalculation, householdAnswer } from './answer.js';
import { type HouseholdQuestion, householdQuestion } from './question.js';

const questionOf = (input: HouseholdInput, { clock, statute }: Context): HouseholdQuestion | InputProblems =>
  householdQuestion(input, { today: clock.today(), first: firstBenefitDay(statute) });

@Resolver(() => CalculatorsType)
export class HouseholdResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => HouseholdResult, {
    description: `Every benefit of one household on a day, and how one enters into another. At most ${MOST_CALCULATIONS} calculations in a document.`,
  })
  household(
    @Args(() => HouseholdArgs) { input, ...options }: HouseholdArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): HouseholdCalculation | InputProblems {
    if (!admitted(context, info)) return TOO_MANY;
    const question = questionOf(input, context);
    return question.kind === 'HouseholdQuestion' ? householdAnswer(question, options, context) : question;
  }
}

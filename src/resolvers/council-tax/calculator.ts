import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { CalculatorsType } from '../../schema/calculators.js';
import { AdjustmentResult, CouncilTaxResult } from '../../schema/council-tax/calculation.js';
import { ChangeInput } from '../../schema/inputs/council-tax/billing.js';
import { CouncilTaxFactsInput } from '../../schema/inputs/council-tax/facts.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { admitted, MOST_CALCULATIONS, TOO_MANY } from '../calculations.js';
import type { Context } from '../context.js';
import { type InputProblems, inputProblems, under } from '../input-problems.js';
import { councilTaxAdjustment } from './adjustment.js';
import { type Calculation, councilTaxAnswer } from './answer.js';
import { councilTaxQuestion } from './question.js';

const answered = (
  input: CouncilTaxFactsInput,
  { clock, statute, rulesVersion }: Context,
): Calculation | InputProblems => {
  const question = councilTaxQuestion(input, clock.today());
  return question.kind === 'Question' ? councilTaxAnswer(question, { statute, rulesVersion }) : question;
};

@Resolver(() => CalculatorsType)
export class CalculatorsResolver {
  @Labels(CALCULATION)
  @Query(() => CalculatorsType, { description: 'Sums by the law. They take no identity and give none.' })
  calculate(): object {
    return {};
  }

  @Labels(CALCULATION)
  @FieldResolver(() => CouncilTaxResult, {
    description: `The council tax of a dwelling for a year, or part of one. At most ${MOST_CALCULATIONS} in a document.`,
  })
  async councilTax(
    @Arg('input', () => CouncilTaxFactsInput) input: CouncilTaxFactsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Calculation | InputProblems> {
    return (await admitted(context, info)) ? answered(input, context) : TOO_MANY;
  }

  @Labels(CALCULATION)
  @FieldResolver(() => AdjustmentResult, { description: 'A bill adjusted after a change in the year.' })
  async councilTaxChange(
    @Arg('input', () => ChangeInput) input: ChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!(await admitted(context, info))) return TOO_MANY;
    const [before, after] = [answered(input.before, context), answered(input.after, context)];
    if (before.kind === 'CouncilTaxCalculation' && after.kind === 'CouncilTaxCalculation')
      return councilTaxAdjustment(before, after, input);
    return inputProblems([
      ...(before.kind === 'InputProblems' ? under('before', before) : []),
      ...(after.kind === 'InputProblems' ? under('after', after) : []),
    ]);
  }
}

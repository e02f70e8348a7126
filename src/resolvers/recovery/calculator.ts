import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import type { Working } from '../../domain/working.js';
import { keeping } from '../../domain/working-sink.js';
import { disposableIncome } from '../../rules/recovery/disposable-income.js';
import { proposedArrangement } from '../../rules/recovery/propose.js';
import { CalculatorsType } from '../../schema/calculators.js';
import { ArrangementQuestionInput, FinancialStatementInput } from '../../schema/inputs/recovery.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { BudgetResult } from '../../schema/recovery/budget.js';
import { ArrangementResult } from '../../schema/recovery/proposal.js';
import { admitted, MOST_CALCULATIONS, TOO_MANY } from '../calculations.js';
import type { Context } from '../context.js';
import { inputProblems, problemsOf } from '../input-problems.js';
import { WorkingView } from '../working-view.js';
import { question, statement } from './shapes.js';

const NO_POLICY = inputProblems([
  { field: '', problem: 'asks by a policy that the council has not written down', valid: 'nothing, until it has' },
]);
const shown = (label: string, working: Working | null) => working && new WorkingView(label, working);

@Resolver(() => CalculatorsType)
export class RecoveryCalculatorsResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => ArrangementResult, {
    description: `What the council's policy lets be paid over time. At most ${MOST_CALCULATIONS} calculations in a document.`,
  })
  async arrangement(
    @Arg('input', () => ArrangementQuestionInput) input: ArrangementQuestionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!(await admitted(context, info))) return TOO_MANY;
    const read = question.safeParse(input);
    if (!read.success) return inputProblems(problemsOf(read.error));
    const { statute, clock, authority } = context;
    const today = clock.today();
    const policy = statute.recoveryPolicies.policy(authority);
    if (policy === null) return NO_POLICY;
    const means = { policy, law: statute.on(today), sink: keeping };
    const made = proposedArrangement({ ...read.data, holds: [], today }, means);
    return {
      kind: 'ArrangementProposal',
      ...made,
      each: shown('Each payment', made.each),
      disposable: shown('Disposable income a month', made.disposable),
      affordable: shown('What may be asked for', made.affordable),
      graceDays: policy.graceDays.value,
      policy: `${policy.law}, ${policy.from}`,
    };
  }

  @Labels(CALCULATION)
  @FieldResolver(() => BudgetResult, { description: 'What is left of a month: income less what has to be spent.' })
  async budget(
    @Arg('statement', () => FinancialStatementInput) input: FinancialStatementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!(await admitted(context, info))) return TOO_MANY;
    const read = statement.safeParse(input);
    if (!read.success) return inputProblems(problemsOf(read.error));
    return { kind: 'Budget', disposable: shown('Disposable income a month', disposableIncome(read.data, keeping)) };
  }
}

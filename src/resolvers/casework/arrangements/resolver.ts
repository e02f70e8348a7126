import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { agreeArrangement, refuseArrangement, resumeArrangement } from '../../../casework/arrangements/agree.js';
import { MOST_DEBTS } from '../../../casework/arrangements/arrangement.js';
import { cancelArrangement } from '../../../casework/arrangements/cancel.js';
import { proposeArrangement } from '../../../casework/arrangements/propose.js';
import type { FinancialYear } from '../../../domain/financial-year.js';
import type { AccountRef, CaseRef } from '../../../domain/references.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  AgreeArrangementInput,
  ArrangementReasonInput,
  ProposeArrangementInput,
} from '../../../schema/inputs/casework/arrangement.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { inputProblems, problemsOf } from '../../input-problems.js';
import { terms } from '../../recovery/shapes.js';
import { known } from '../known.js';
import { performed } from '../performed.js';
import { aPerson, orNull, reason } from '../shapes.js';
import { arrangementReadings } from './readings.js';

const shape = z.strictObject({
  customer: aPerson,
  debts: z
    .array(
      z.strictObject({
        account: z.custom<AccountRef>(value => typeof value === 'string'),
        year: orNull(z.custom<FinancialYear>(value => typeof value === 'number')),
      }),
    )
    .min(1)
    .max(MOST_DEBTS),
  ...terms,
});
const reasoned = z.strictObject({ ...known, reason });
const agreeing = reasoned.extend({ authorisation: orNull(z.custom<CaseRef>(value => typeof value === 'string')) });

@Resolver()
export class ArrangementsResolver {
  @Labels(acting('arrangement:make'))
  @Mutation(() => ChangeOutcome, {
    description:
      "Proposes to pay over time. What the council's policy lets be done is agreed at once and keyed; what it leaves to a person waits for one.",
  })
  async proposeArrangement(
    @Arg('input', () => ProposeArrangementInput) input: ProposeArrangementInput,
    @Ctx() context: Context,
  ) {
    const { key: _key, ...asked } = input;
    const read = shape.safeParse(asked);
    if (!read.success) return inputProblems(problemsOf(read.error));
    const readings = await arrangementReadings(read.data, context);
    if ((readings.owed?.length ?? 0) > MOST_DEBTS)
      return inputProblems([
        { field: 'debts', problem: 'comes to too many years', valid: `at most ${MOST_DEBTS} years of accounts` },
      ]);
    return performed({ command: proposeArrangement(readings), shape }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Agrees to an arrangement that the policy leaves to a person: another than proposed it, within their limit.',
  })
  agreeArrangement(@Arg('input', () => AgreeArrangementInput) input: AgreeArrangementInput, @Ctx() context: Context) {
    return performed({ command: agreeArrangement(context.authorityLimits), shape: agreeing }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Turns a proposed arrangement down, with the reason.' })
  refuseArrangement(
    @Arg('input', () => ArrangementReasonInput) input: ArrangementReasonInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: refuseArrangement, shape: reasoned }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Lets a broken arrangement go on, once what was missed is paid.' })
  resumeArrangement(
    @Arg('input', () => ArrangementReasonInput) input: ArrangementReasonInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: resumeArrangement, shape: reasoned }, input, context);
  }

  @Labels(acting('arrangement:make'))
  @Mutation(() => ChangeOutcome, { description: 'Ends an arrangement that is not paid off. What was keyed is undone.' })
  cancelArrangement(
    @Arg('input', () => ArrangementReasonInput) input: ArrangementReasonInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: cancelArrangement, shape: reasoned }, input, context);
  }
}

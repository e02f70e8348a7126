import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../../casework/case.js';
import type { CircumstancesFacts } from '../../../casework/circumstances/circumstances.js';
import {
  type AcceptingCircumstances,
  acceptCircumstances,
  type CircumstancesInput,
  declineCircumstances,
  reportCircumstances,
  withdrawCircumstances,
} from '../../../casework/circumstances/report.js';
import { CHANGE_KINDS } from '../../../domain/changes/change-words.js';
import type { ClaimRef } from '../../../domain/references.js';
import { PARTS } from '../../../rules/changes/change.js';
import { CountsFromType, KeptAwardType, KeptDifferenceType } from '../../../schema/casework/award.js';
import { ChangeOfCircumstancesType } from '../../../schema/casework/claims.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { OverpaymentDecisionType } from '../../../schema/casework/overpayment.js';
import { CircumstanceChangeEnum } from '../../../schema/changes/enums.js';
import { ClaimReasonInput, ReportCircumstancesInput } from '../../../schema/inputs/casework/claims.js';
import { AcceptCircumstancesInput } from '../../../schema/inputs/casework/overpayment.js';
import { acting, CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import { MoneyScalar } from '../../../schema/scalars/money.js';
import { ClaimReference } from '../../../schema/scalars/references.js';
import type { Context } from '../../context.js';
import { householdQuestion } from '../../household/question.js';
import { type InputProblems, inputProblems, under } from '../../input-problems.js';
import { said } from '../../said.js';
import { aDay, known } from '../known.js';
import { overpaymentReading } from '../overpayments/reading.js';
import { performed } from '../performed.js';
import { aPerson, reason } from '../shapes.js';
import { circumstancesReadings, type TwoSides } from './readings.js';

const shape = z.strictObject({
  customer: aPerson,
  claim: z.custom<ClaimRef>(value => typeof value === 'string'),
  what: z.enum(CHANGE_KINDS),
  occurredOn: aDay,
  stated: z.unknown(),
}) as z.ZodType<CircumstancesInput>;
const reasoned = z.strictObject({ ...known, reason });
const accepting = z.strictObject({ ...known, reason, stated: z.unknown() }) as z.ZodType<AcceptingCircumstances>;

type Change = Case<CircumstancesFacts>;

@Resolver(() => ChangeOfCircumstancesType)
export class CircumstancesResolver {
  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Reports a change of circumstances on a claim, worked out by the rules before and after. What is plain is keyed; anything else somebody decides.',
  })
  async reportCircumstances(
    @Arg('input', () => ReportCircumstancesInput) input: ReportCircumstancesInput,
    @Ctx() context: Context,
  ) {
    const sides = twoSides(input, context);
    if ('kind' in sides) return sides;
    const { key, customer, claim, what, occurredOn, before, after } = input;
    const sent = { customer, claim, what: what as CircumstancesInput['what'], occurredOn };
    const told = { ...sent, stated: { before: said(before), after: said(after) } };
    const command = reportCircumstances(await circumstancesReadings(told, sides, context));
    return performed({ command, shape }, { key, ...told }, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Decides a change as it was worked out: it is keyed. Where weeks were paid on the old facts, what was overpaid or underpaid is decided with it and kept.',
  })
  async acceptCircumstances(
    @Arg('input', () => AcceptCircumstancesInput) { overpayment, ...input }: AcceptCircumstancesInput,
    @Ctx() context: Context,
  ) {
    const found = overpayment ?? null;
    const reading = await overpaymentReading({ case: input.case, found }, context);
    if (reading !== null && 'problems' in reading) return reading;
    const told = { ...input, stated: said(found) ?? null };
    return performed({ command: acceptCircumstances(reading), shape: accepting }, told, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Declines a change: it is not so, or changes nothing.' })
  declineCircumstances(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: declineCircumstances, shape: reasoned }, input, context);
  }

  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a reported change back before it is decided.' })
  withdrawCircumstances(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: withdrawCircumstances, shape: reasoned }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => ClaimReference)
  claim(@Root() { facts }: Change) {
    return facts.claim;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CircumstanceChangeEnum)
  what(@Root() { facts }: Change) {
    return facts.what;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  occurredOn(@Root() { facts }: Change) {
    return facts.occurredOn;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  toldOn(@Root() { facts }: Change) {
    return facts.toldOn;
  }

  @Labels(CASEWORK)
  @MaxItems(40)
  @FieldResolver(() => [String])
  changed(@Root() { facts }: Change) {
    return facts.changed;
  }

  @Labels(CASEWORK)
  @MaxItems(5)
  @FieldResolver(() => [KeptAwardType])
  before(@Root() { facts }: Change) {
    return facts.before;
  }

  @Labels(CASEWORK)
  @MaxItems(5)
  @FieldResolver(() => [KeptAwardType])
  after(@Root() { facts }: Change) {
    return facts.after;
  }

  @Labels(CASEWORK)
  @MaxItems(20)
  @FieldResolver(() => [KeptDifferenceType])
  differences(@Root() { facts }: Change) {
    return facts.differences;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  leftPerWeek(@Root() { facts }: Change) {
    return facts.leftPerWeek;
  }

  @Labels(CASEWORK)
  @MaxItems(2)
  @FieldResolver(() => [CountsFromType])
  effective(@Root() { facts }: Change) {
    return facts.effective;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => OverpaymentDecisionType, { nullable: true })
  overpayment(@Root() { facts }: Change, @Ctx() { loaders }: Context) {
    return facts.overpayment == null ? null : loaders.case.load(facts.overpayment);
  }

  @Labels(CASEWORK)
  @MaxItems(10)
  @FieldResolver(() => [String])
  toLookAt(@Root() { facts }: Change) {
    return facts.toLookAt;
  }

  @Labels(CASEWORK)
  @MaxItems(60)
  @FieldResolver(() => [String])
  assumptions(@Root() { facts }: Change) {
    return facts.assumptions;
  }
}

/** Both sets of facts, on the day of the change. The parts that are named stand in place of the old ones. */
function twoSides(input: ReportCircumstancesInput, { clock, statute }: Context): TwoSides | InputProblems {
  const on = input.occurredOn.toString();
  const claim = { ...input.before.claim, assessedOn: null, route: input.before.claim?.route ?? 'EXISTING_AWARD' };
  const stated = { ...input.before, on, claim };
  const parts = Object.fromEntries(
    PARTS.flatMap(part => (input.after[part] == null ? [] : [[part, input.after[part]]])),
  );
  const knownNow = { today: clock.today(), statute };
  const before = householdQuestion(stated, knownNow);
  const after = householdQuestion({ ...stated, ...parts }, knownNow);
  if (before.kind === 'HouseholdQuestion' && after.kind === 'HouseholdQuestion') return { before, after };
  return inputProblems([
    ...(before.kind === 'InputProblems' ? under('before', before) : []),
    ...(before.kind !== 'InputProblems' && after.kind === 'InputProblems' ? under('after', after) : []),
  ]);
}

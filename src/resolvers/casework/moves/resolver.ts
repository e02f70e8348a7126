import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../../casework/case.js';
import { type AcceptingMove, acceptMove, declineMove, withdrawMove } from '../../../casework/moves/decide.js';
import { MOVE_DIRECTIONS, type MoveFacts } from '../../../casework/moves/move.js';
import { type MoveInput, reportMove } from '../../../casework/moves/report.js';
import { ENGLISH_BANDS } from '../../../domain/charge-bands.js';
import { INTEREST_KINDS } from '../../../domain/council-tax/interest.js';
import type { AccountRef } from '../../../domain/references.js';
import {
  MoveArrivingType,
  MoveClaimEffectType,
  MoveDirectionEnum,
  MoveLeavingType,
  ReportedMoveType,
} from '../../../schema/casework/move.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { AcceptMoveInput, MoveReasonInput, ReportMoveInput } from '../../../schema/inputs/casework/move.js';
import { acting, CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import type { Context } from '../../context.js';
import { inputProblems, problemsOf } from '../../input-problems.js';
import { aDay, known } from '../known.js';
import { performed } from '../performed.js';
import { address, aPerson, orNull, reason } from '../shapes.js';
import { moveReadings } from './readings.js';

const shape = z.strictObject({
  customer: aPerson,
  direction: z.enum(MOVE_DIRECTIONS),
  leaving: orNull(
    z.strictObject({
      account: z.custom<AccountRef>(value => typeof value === 'string'),
      on: aDay,
      forwarding: orNull(address),
      othersRemain: z.boolean(),
    }),
  ),
  arriving: orNull(
    z
      .strictObject({
        on: aDay,
        address,
        band: orNull(z.enum(ENGLISH_BANDS)),
        interest: z.enum(INTEREST_KINDS),
        adults: z.number().int().min(0).max(30),
        students: z.number().int().min(0).max(30),
      })
      .refine(({ adults, students }) => adults + students > 0, { path: ['adults'], message: 'somebody lives there' }),
  ),
}) satisfies z.ZodType<MoveInput>;

const decision = z.strictObject({ ...known, reason });
const staying = z.strictObject({
  customer: orNull(aPerson),
  interest: orNull(z.enum(INTEREST_KINDS)),
  partner: z.boolean(),
});
const accepting = decision.extend({
  staying: z
    .array(staying)
    .max(10)
    .nullish()
    .transform(people => people ?? []),
}) as z.ZodType<AcceptingMove>;

@Resolver(() => ReportedMoveType)
export class MoveResolver {
  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Reports a move: the account of the home that is left, the account of the new one, and what it does to each claim. The back office keys it; somebody looks at it first where it is not plain.',
  })
  async reportMove(@Arg('input', () => ReportMoveInput) input: ReportMoveInput, @Ctx() context: Context) {
    const { key: _key, ...told } = input;
    const read = shape.safeParse(told);
    if (!read.success) return inputProblems(problemsOf(read.error));
    const readings = await moveReadings(read.data, context);
    return performed({ command: reportMove(readings), shape }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Accepts a move that somebody had to look at: it is keyed.' })
  acceptMove(@Arg('input', () => AcceptMoveInput) input: AcceptMoveInput, @Ctx() context: Context) {
    return performed({ command: acceptMove, shape: accepting }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Declines a move: it did not happen, or is not this account.' })
  declineMove(@Arg('input', () => MoveReasonInput) input: MoveReasonInput, @Ctx() context: Context) {
    return performed({ command: declineMove, shape: decision }, input, context);
  }

  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a reported move back, before anything is keyed.' })
  withdrawMove(@Arg('input', () => MoveReasonInput) input: MoveReasonInput, @Ctx() context: Context) {
    return performed({ command: withdrawMove, shape: decision }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoveDirectionEnum)
  direction(@Root() { facts }: Case<MoveFacts>): string {
    return facts.direction;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoveLeavingType, { nullable: true })
  leaving(@Root() { facts }: Case<MoveFacts>, @Ctx() { caller }: Pick<Context, 'caller'>) {
    // Who else is liable is known to them by name, and their numbers are nobody's but the council's.
    const liable = caller.people === null ? (facts.leaving?.liable ?? null) : null;
    return facts.leaving && { ...facts.leaving, liable };
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoveArrivingType, { nullable: true })
  arriving(@Root() { facts }: Case<MoveFacts>) {
    return facts.arriving;
  }

  @Labels(CASEWORK)
  @MaxItems(20)
  @FieldResolver(() => [MoveClaimEffectType])
  claims(@Root() { facts }: Case<MoveFacts>) {
    return facts.claims;
  }

  @Labels(CASEWORK)
  @MaxItems(10)
  @FieldResolver(() => [String])
  toLookAt(@Root() { facts }: Case<MoveFacts>): readonly string[] {
    return facts.toLookAt;
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../../casework/case.js';
import {
  type ClaimInput,
  closeClaim,
  makeClaim,
  noteClaimEvidence,
  withdrawClaim,
} from '../../../casework/claims/make.js';
import { CLAIM_SCHEMES, type ClaimScheme, type NewClaimFacts } from '../../../casework/claims/new-claim.js';
import { ClaimSchemeEnum, CountsFromType, KeptAwardType } from '../../../schema/casework/award.js';
import { ClaimNeedType, NewClaimType } from '../../../schema/casework/claims.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ClaimEvidenceInput, ClaimReasonInput, MakeClaimInput } from '../../../schema/inputs/casework/claims.js';
import { acting, CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import type { Context } from '../../context.js';
import { householdQuestion } from '../../household/question.js';
import { inputProblems, under } from '../../input-problems.js';
import { said } from '../../said.js';
import { known } from '../known.js';
import { performed } from '../performed.js';
import { aPerson, reason } from '../shapes.js';
import { claimReadings } from './readings.js';

const shape = z.strictObject({
  customer: aPerson,
  schemes: z.array(z.enum(CLAIM_SCHEMES)).min(1).max(2),
  stated: z.unknown(),
}) as z.ZodType<ClaimInput>;
const reasoned = z.strictObject({ ...known, reason });

type Claim = Case<NewClaimFacts>;

@Resolver(() => NewClaimType)
export class NewClaimResolver {
  @Labels(acting('claim:make'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Makes a claim for housing benefit or council tax reduction. The claim counts from today, whatever is still missing, and says what that is.',
  })
  async makeClaim(@Arg('input', () => MakeClaimInput) input: MakeClaimInput, @Ctx() context: Context) {
    const { clock, statute } = context;
    const question = householdQuestion(input.household, { today: clock.today(), statute });
    if (question.kind === 'InputProblems') return inputProblems(under('household', question));
    const { customer, key, movedInOn } = input;
    const schemes = [...new Set(input.schemes)] as ClaimScheme[];
    const readings = await claimReadings({ customer, schemes, question, movedInOn: movedInOn ?? null }, context);
    const stated = { household: said(input.household), movedInOn: movedInOn?.toString() ?? null };
    const sent = { key, customer, schemes, stated };
    return performed({ command: makeClaim(readings), shape }, sent, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Notes what was seen. Once nothing is missing the claim is set up.' })
  noteClaimEvidence(@Arg('input', () => ClaimEvidenceInput) input: ClaimEvidenceInput, @Ctx() context: Context) {
    const items = z.array(z.number().int().min(0).max(29)).min(1).max(30);
    return performed({ command: noteClaimEvidence, shape: z.strictObject({ ...known, items }) }, input, context);
  }

  @Labels(acting('claim:make'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a claim back.' })
  withdrawClaim(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: withdrawClaim, shape: reasoned }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Closes a claim whose evidence did not come in any reasonable time.' })
  closeClaim(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: closeClaim, shape: reasoned }, input, context);
  }

  @Labels(CASEWORK)
  @MaxItems(2)
  @FieldResolver(() => [ClaimSchemeEnum])
  schemes(@Root() { facts }: Claim) {
    return facts.schemes;
  }

  @Labels(CASEWORK)
  @MaxItems(5)
  @FieldResolver(() => [KeptAwardType])
  awards(@Root() { facts }: Claim) {
    return facts.awards;
  }

  @Labels(CASEWORK)
  @MaxItems(2)
  @FieldResolver(() => [CountsFromType])
  days(@Root() { facts }: Claim) {
    return facts.days;
  }

  @Labels(CASEWORK)
  @MaxItems(30)
  @FieldResolver(() => [ClaimNeedType])
  needed(@Root() { facts }: Claim) {
    return facts.needed;
  }

  @Labels(CASEWORK)
  @MaxItems(60)
  @FieldResolver(() => [String])
  assumptions(@Root() { facts }: Claim) {
    return facts.assumptions;
  }
}

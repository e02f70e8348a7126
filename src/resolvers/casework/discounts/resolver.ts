import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../../casework/case.js';
import type { DiscountFacts } from '../../../casework/discounts/application.js';
import { applyForDiscount } from '../../../casework/discounts/apply.js';
import { awardDiscount, endDiscount, refuseDiscount, withdrawDiscount } from '../../../casework/discounts/decide.js';
import { noteDiscountEvidence } from '../../../casework/discounts/evidence.js';
import { confirmDiscount } from '../../../casework/discounts/review.js';
import { BillEffectType } from '../../../schema/casework/bill-effect.js';
import {
  DiscountApplicationType,
  DiscountDecisionType,
  DiscountEndType,
  ReliefEnum,
  WantedEvidenceType,
} from '../../../schema/casework/discount.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  AwardDiscountInput,
  ConfirmDiscountInput,
  DiscountApplicationInput,
  DiscountEvidenceInput,
  DiscountReasonInput,
  EndDiscountInput,
} from '../../../schema/inputs/casework/discount.js';
import { acting, CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import { AccountReference } from '../../../schema/scalars/references.js';
import type { Context } from '../../context.js';
import { aDay, known } from '../known.js';
import { performed } from '../performed.js';
import { orNull, reason } from '../shapes.js';
import { claimed, discountShape } from './claimed.js';
import { discountReadings } from './readings.js';

type Application = Case<DiscountFacts>;
const reasoned = z.strictObject({ ...known, reason });

@Resolver(() => DiscountApplicationType)
export class DiscountResolver {
  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, {
    description: 'Asks for a discount, disregard, exemption or reduction, and is told what has to be seen for it.',
  })
  async applyForDiscount(
    @Arg('input', () => DiscountApplicationInput) input: DiscountApplicationInput,
    @Ctx() context: Context,
  ) {
    const read = claimed(input);
    if ('kind' in read) return read;
    const command = applyForDiscount(await discountReadings(read, context));
    return performed({ command, shape: discountShape }, { key: input.key, ...read }, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Notes which of the evidence that is wanted was seen.' })
  noteDiscountEvidence(
    @Arg('input', () => DiscountEvidenceInput) input: DiscountEvidenceInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...known, items: z.array(z.number().int().min(0).max(9)).min(1).max(10) });
    return performed({ command: noteDiscountEvidence, shape }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Gives a discount from a day, with the day of its review.' })
  awardDiscount(@Arg('input', () => AwardDiscountInput) input: AwardDiscountInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, from: aDay, to: orNull(aDay), reviewOn: aDay, reason });
    return performed({ command: awardDiscount, shape }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Refuses a discount. The decision is kept for an appeal.' })
  refuseDiscount(@Arg('input', () => DiscountReasonInput) input: DiscountReasonInput, @Ctx() context: Context) {
    return performed({ command: refuseDiscount, shape: reasoned }, input, context);
  }

  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, { description: 'Takes an application back before it is decided.' })
  withdrawDiscount(@Arg('input', () => DiscountReasonInput) input: DiscountReasonInput, @Ctx() context: Context) {
    return performed({ command: withdrawDiscount, shape: reasoned }, input, context);
  }

  @Labels(acting('change:report'))
  @Mutation(() => ChangeOutcome, { description: 'Tells that a discount is no longer due. To be told within 21 days.' })
  endDiscount(@Arg('input', () => EndDiscountInput) input: EndDiscountInput, @Ctx() context: Context) {
    return performed({ command: endDiscount, shape: z.strictObject({ ...known, on: aDay, reason }) }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Ends a review: the discount is still due.' })
  confirmDiscount(@Arg('input', () => ConfirmDiscountInput) input: ConfirmDiscountInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, reviewOn: aDay, reason });
    return performed({ command: confirmDiscount, shape }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AccountReference)
  account(@Root() { facts }: Application) {
    return facts.account;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => ReliefEnum)
  relief(@Root() { facts }: Application) {
    return facts.relief;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  from(@Root() { facts }: Application) {
    return facts.from;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => BillEffectType)
  bill(@Root() { facts }: Application) {
    return facts.bill;
  }

  @Labels(CASEWORK)
  @MaxItems(10)
  @FieldResolver(() => [WantedEvidenceType])
  evidence(@Root() { facts }: Application) {
    return facts.evidence;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DiscountDecisionType, { nullable: true })
  decision(@Root() { facts }: Application) {
    return facts.decision;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DiscountEndType, { nullable: true })
  ended(@Root() { facts }: Application) {
    return facts.ended;
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { closeRefund, retryRefund, settleRefund } from '../../casework/payments/refund-decisions.js';
import { approveRefund, askRefund, refuseRefund } from '../../casework/payments/refunds.js';
import { someMoney } from '../../casework/payments/shapes.js';
import { startPayment } from '../../casework/payments/start.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import {
  ApproveRefundInput,
  AskRefundInput,
  DecideRefundInput,
  RefuseRefundInput,
  SettleRefundInput,
  StartPaymentInput,
} from '../../schema/inputs/casework/payment.js';
import { acting, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { known } from './known.js';
import { performed, words } from './performed.js';

const Start = z.strictObject({
  account: z.custom<AccountRef>(),
  holder: z.custom<PersonRef>(),
  amount: someMoney,
  language: z.enum(['en', 'cy']),
});

const reasoned = z.strictObject({ ...known, reason: words(500) });
const refunding = ({ payments, authorityLimits }: Context) => ({ rules: payments, limits: authorityLimits });

@Resolver()
export class PaymentsResolver {
  @Labels(acting('payment:take'))
  @Mutation(() => ChangeOutcome, {
    description: 'Begins a card payment. Read its case again for where to pay, and afterwards for what came of it.',
  })
  async startPayment(@Arg('input', () => StartPaymentInput) input: StartPaymentInput, @Ctx() context: Context) {
    // Past every cache: nobody may pay what somebody else has just paid.
    const account = await context.fresh.account.load({ account: input.account, holder: input.holder });
    const command = startPayment({ rules: context.payments, account });
    return performed({ command, shape: Start }, input, context);
  }

  @Labels(acting('payment:refund'))
  @Mutation(() => ChangeOutcome, { description: 'Asks that a payment be given back. Somebody else has to approve it.' })
  askRefund(@Arg('input', () => AskRefundInput) input: AskRefundInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, amount: someMoney, reason: words(500) });
    return performed({ command: askRefund, shape }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, {
    description: 'Approves a refund that somebody else asked for, within what one may.',
  })
  approveRefund(@Arg('input', () => ApproveRefundInput) input: ApproveRefundInput, @Ctx() context: Context) {
    return performed({ command: approveRefund(refunding(context)), shape: z.strictObject(known) }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, { description: 'Turns a refund down.' })
  refuseRefund(@Arg('input', () => RefuseRefundInput) input: RefuseRefundInput, @Ctx() context: Context) {
    return performed({ command: refuseRefund, shape: reasoned }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, {
    description: 'Sends a refund once more: somebody has seen at the provider that it was not given, or it came back.',
  })
  retryRefund(@Arg('input', () => DecideRefundInput) input: DecideRefundInput, @Ctx() context: Context) {
    return performed({ command: retryRefund(refunding(context)), shape: reasoned }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, {
    description: "Says that a refund was given, by what the provider's own pages call it.",
  })
  settleRefund(@Arg('input', () => SettleRefundInput) input: SettleRefundInput, @Ctx() context: Context) {
    const shape = reasoned.extend({
      provider: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be a name of the provider'),
    });
    return performed({ command: settleRefund(refunding(context)), shape }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, { description: 'Closes a refund that was not given, or that came back.' })
  closeRefund(@Arg('input', () => DecideRefundInput) input: DecideRefundInput, @Ctx() context: Context) {
    return performed({ command: closeRefund(refunding(context)), shape: reasoned }, input, context);
  }
}

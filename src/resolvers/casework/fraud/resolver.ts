import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import {
  concludeFraud,
  declineFraud,
  investigateFraud,
  referFraud,
  sendFraudToDwp,
  takeFraudBack,
} from '../../../casework/fraud/commands.js';
import { FRAUD_INDICATORS, FRAUD_OUTCOMES, FRAUD_SCHEMES } from '../../../domain/fraud.js';
import { allows } from '../../../domain/grants.js';
import { fraudIndicators } from '../../../rules/fraud-indicators/indicators.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ClaimReasonInput } from '../../../schema/inputs/casework/claims.js';
import { ConcludeFraudInput, ReferFraudInput, SendFraudToDwpInput } from '../../../schema/inputs/casework/fraud.js';
import { acting, FRAUD, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { aboutOne, concerns } from '../about.js';
import { concerned } from '../concerned.js';
import { known } from '../known.js';
import { performed, words } from '../performed.js';
import { orNull, reason } from '../shapes.js';
import { indicatorFacts } from './facts.js';

const referring = z
  .strictObject({
    ...concerns,
    scheme: z.enum(FRAUD_SCHEMES),
    reasons: words(4_000),
    indicators: z.array(z.enum(FRAUD_INDICATORS)).max(FRAUD_INDICATORS.length),
  })
  .transform(aboutOne);
const reasoned = z.strictObject({ ...known, reason });
const sending = z.strictObject({ ...known, reference: orNull(words(80)) });
const concluding = z.strictObject({ ...known, outcome: z.enum(FRAUD_OUTCOMES), reason });

@Resolver()
export class FraudResolver {
  @Labels(acting('fraud:refer'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Refers a suspicion to those who look into fraud. The answer shows the case to nobody else, and the customer is never told.',
  })
  async referFraud(@Arg('input', () => ReferFraudInput) input: ReferFraudInput, @Ctx() context: Context) {
    const shown = input.indicators.length > 0 ? await indicatorsFor(input, context) : null;
    const command = referFraud({ ...(await concerned(input, context)), shown });
    return performed({ command, shape: referring }, input, context);
  }

  @Labels(acting('fraud:handle'))
  @Mutation(() => ChangeOutcome, { description: "The council's own officers look into it." })
  investigateFraud(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: investigateFraud, shape: reasoned }, input, context);
  }

  @Labels(acting('fraud:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Notes that it went to the Department, with what `mayShare` names.' })
  sendFraudToDwp(@Arg('input', () => SendFraudToDwpInput) input: SendFraudToDwpInput, @Ctx() context: Context) {
    return performed({ command: sendFraudToDwp, shape: sending }, input, context);
  }

  @Labels(acting('fraud:handle'))
  @Mutation(() => ChangeOutcome, { description: 'The Department gave it back to the council.' })
  takeFraudBack(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: takeFraudBack, shape: reasoned }, input, context);
  }

  @Labels(acting('fraud:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Not enough to look into, and why.' })
  declineFraud(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: declineFraud, shape: reasoned }, input, context);
  }

  @Labels(acting('fraud:handle'))
  @Mutation(() => ChangeOutcome, { description: 'What came of it, and why.' })
  concludeFraud(@Arg('input', () => ConcludeFraudInput) input: ConcludeFraudInput, @Ctx() context: Context) {
    return performed({ command: concludeFraud, shape: concluding }, input, context);
  }
}

/** The signs as they stand now; null for a caller who may not see them, so that naming one tells nothing. */
async function indicatorsFor({ person }: ReferFraudInput, context: Context) {
  if (!allows(context.grant, FRAUD)) return null;
  const customer = await context.fresh.customer.load(person);
  return customer === null ? null : fraudIndicators(await indicatorFacts(customer, context));
}

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import {
  answerReferral,
  lapseReferral,
  makeReferral,
  sendReferral,
  withdrawReferral,
} from '../../../casework/referrals/commands.js';
import { PARTNERS } from '../../../casework/referrals/partners.js';
import { EVIDENCE_CHANNELS } from '../../../domain/evidence.js';
import { REFERRAL_FIELDS, REFERRAL_PARTNERS } from '../../../domain/referrals.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ReferralRuleType } from '../../../schema/casework/referral.js';
import { ReasonedCaseInput } from '../../../schema/inputs/casework/authorisation.js';
import { MakeReferralInput, SendReferralInput } from '../../../schema/inputs/casework/judgement.js';
import { acting, Labels, PUBLIC_REFERENCE } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import type { Context } from '../../context.js';
import { aboutOne, concerns } from '../about.js';
import { concerned } from '../concerned.js';
import { aDay, known } from '../known.js';
import { performed, words } from '../performed.js';
import { orNull } from '../shapes.js';
import { referralValues } from './values.js';

const making = z
  .strictObject({
    ...concerns,
    to: z.enum(REFERRAL_PARTNERS),
    why: words(2_000),
    fields: z.array(z.enum(REFERRAL_FIELDS)).max(REFERRAL_FIELDS.length),
    consent: orNull(z.strictObject({ on: aDay, channel: z.enum(EVIDENCE_CHANNELS) })),
  })
  .transform(aboutOne);
const reasoned = z.strictObject({ ...known, reason: words(2_000) });

@Resolver()
export class ReferralResolver {
  @Labels(PUBLIC_REFERENCE)
  @MaxItems(20)
  @Query(() => [ReferralRuleType], { description: 'To whom customers can be referred, and what each may be told.' })
  referralRules() {
    return REFERRAL_PARTNERS.map(to => ({ to, ...PARTNERS[to] }));
  }

  @Labels(acting('referral:make'))
  @Mutation(() => ChangeOutcome, {
    description: 'Refers a customer on, with what the partner may be told. Consent is recorded where the law wants it.',
  })
  async makeReferral(@Arg('input', () => MakeReferralInput) input: MakeReferralInput, @Ctx() context: Context) {
    const readings = { ...(await concerned(input, context)), values: await referralValues(input, context) };
    return performed({ command: makeReferral(readings), shape: making }, input, context);
  }

  @Labels(acting('referral:make'))
  @Mutation(() => ChangeOutcome, { description: 'Notes that it went.' })
  sendReferral(@Arg('input', () => SendReferralInput) input: SendReferralInput, @Ctx() context: Context) {
    return performed({ command: sendReferral, shape: z.strictObject(known) }, input, context);
  }

  @Labels(acting('referral:make'))
  @Mutation(() => ChangeOutcome, { description: 'What the partner said.' })
  answerReferral(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: answerReferral, shape: reasoned }, input, context);
  }

  @Labels(acting('referral:make'))
  @Mutation(() => ChangeOutcome, { description: 'The partner did not answer.' })
  lapseReferral(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: lapseReferral, shape: reasoned }, input, context);
  }

  @Labels(acting('referral:make'))
  @Mutation(() => ChangeOutcome, {
    description: 'Takes it back before it goes: consent was withdrawn, or it is not needed.',
  })
  withdrawReferral(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: withdrawReferral, shape: reasoned }, input, context);
  }
}

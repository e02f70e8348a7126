import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { requestStatementOfReasons } from '../../../casework/appeals/council-steps.js';
import { escalateComplaint, letAppealStand, withdrawAppeal } from '../../../casework/appeals/ending.js';
import { APPEAL_CHANNELS } from '../../../casework/appeals/facts.js';
import { askToSetAside, lodgeAppeal } from '../../../casework/appeals/lodging.js';
import { makeAppeal } from '../../../casework/appeals/make.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  AppealStepInput,
  LetAppealStandInput,
  LodgeAppealInput,
  MakeAppealInput,
} from '../../../schema/inputs/casework/appeals.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { aboutOne, concerns } from '../about.js';
import { aDay } from '../known.js';
import { performed, words } from '../performed.js';
import { notTheirOwn } from './own-record.js';
import { aDelivery, aSubject, maybeDay, maybeWords, step } from './shapes.js';

const { person, account, claim } = concerns;
const making = z
  .strictObject({
    person,
    account,
    claim,
    subject: aSubject,
    decisionReference: maybeWords(80),
    decidedOn: aDay,
    delivery: aDelivery,
    servedOn: maybeDay,
    channel: z.enum(APPEAL_CHANNELS),
    receivedOn: maybeDay,
    grounds: words(8_000),
    explanation: maybeWords(4_000),
    landlord: maybeWords(100),
    officialError: z.boolean(),
    outsideChange: z.boolean(),
  })
  .transform(aboutOne)
  .transform(({ decisionReference, ...rest }) => ({ ...rest, reference: decisionReference }));
const stepping = z.strictObject(step);

/** What customers do in their disputes, or an officer for them. */
@Resolver()
export class AppealCustomerMovesResolver {
  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, {
    description: 'Disputes a decision, or complains. Late ones are taken in and wait for leave.',
  })
  async makeAppeal(@Arg('input', () => MakeAppealInput) input: MakeAppealInput, @Ctx() context: Context) {
    const wrong = await notTheirOwn(input, context);
    return wrong ?? performed({ command: makeAppeal(context), shape: making }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, {
    description: 'Asks for a written statement of the reasons for a housing benefit decision.',
  })
  requestStatementOfReasons(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: requestStatementOfReasons(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a dispute to the tribunal, the High Court or the Ombudsman.' })
  lodgeAppeal(@Arg('input', () => LodgeAppealInput) input: LodgeAppealInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...step, reference: maybeWords(80), explanation: maybeWords(4_000) });
    return performed({ command: lodgeAppeal(context), shape }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, { description: 'Asks the magistrates to set a liability order aside.' })
  askToSetAside(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: askToSetAside(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a complaint to stage 2.' })
  escalateComplaint(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: escalateComplaint(context), shape: stepping }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, { description: 'Leaves a dispute where it is.' })
  letAppealStand(@Arg('input', () => LetAppealStandInput) input: LetAppealStandInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...step, agreed: z.boolean() });
    return performed({ command: letAppealStand(context), shape }, input, context);
  }

  @Labels(acting('appeal:make'))
  @Mutation(() => ChangeOutcome, { description: 'Withdraws a dispute.' })
  withdrawAppeal(@Arg('input', () => AppealStepInput) input: AppealStepInput, @Ctx() context: Context) {
    return performed({ command: withdrawAppeal(context), shape: stepping }, input, context);
  }
}

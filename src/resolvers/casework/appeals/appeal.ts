import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AppealFacts } from '../../../casework/appeals/facts.js';
import { limitsFor } from '../../../casework/appeals/law.js';
import type { Case } from '../../../casework/case.js';
import type { Procedure } from '../../../domain/appeals/words.js';
import { dutiesOf } from '../../../rules/appeals/duties.js';
import { recoveryWhile } from '../../../rules/appeals/recovery.js';
import { SUBJECTS } from '../../../rules/appeals/subjects.js';
import { AppealType } from '../../../schema/casework/appeals/appeal.js';
import { AppealClockType, AppealDeciderType, AppealRecoveryType } from '../../../schema/casework/appeals/clock.js';
import { CLOCK_LIMIT } from '../../../schema/casework/appeals/deadlines.js';
import { AppealChannelEnum, AppealSubjectEnum } from '../../../schema/casework/appeals/enums.js';
import { AppealDutyType, AppealStepType } from '../../../schema/casework/appeals/parts.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import type { Context } from '../../context.js';

type Dispute = Case<AppealFacts>;

/** What a dispute is about and how it stands. Clocks are as they were kept with the last move. */
@Resolver(() => AppealType)
export class AppealResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => AppealSubjectEnum)
  subject(@Root() { facts }: Dispute): string {
    return facts.subject;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  grounds(@Root() { facts }: Dispute): string {
    return facts.grounds;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealChannelEnum)
  channel(@Root() { facts }: Dispute): string {
    return facts.channel;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  tribunalReference(@Root() { facts }: Dispute): string | null {
    return facts.tribunalReference;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealDeciderType, { description: 'Who decides it in the end.' })
  decider(@Root() { facts }: Dispute) {
    return SUBJECTS[facts.subject];
  }

  @Labels(CASEWORK)
  @MaxItems(CLOCK_LIMIT)
  @FieldResolver(() => [AppealClockType], { description: 'Every time that runs, ran or was met.' })
  clocks(@Root() { facts }: Dispute) {
    return facts.clocks;
  }

  @Labels(CASEWORK)
  @MaxItems(10)
  @FieldResolver(() => [AppealDutyType], { description: 'What the council has to send, done or not.' })
  mustSend(@Root() { kind, facts }: Dispute) {
    return dutiesOf(kind as Procedure, facts.happened, facts.clocks);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealRecoveryType, { description: 'What it does to collection meanwhile.' })
  recovery(@Root() { facts }: Dispute, @Ctx() { statute, clock }: Context) {
    const { decisionSent, received } = facts.happened;
    return recoveryWhile(facts.subject, limitsFor(statute, decisionSent ?? received ?? clock.today()).law);
  }

  @Labels(CASEWORK)
  @MaxItems(100)
  @FieldResolver(() => [AppealStepType], { description: 'Each move with the due day that it left behind.' })
  steps(@Root() { facts }: Dispute) {
    return facts.steps;
  }
}

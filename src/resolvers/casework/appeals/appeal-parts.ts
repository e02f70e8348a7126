import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AppealFacts } from '../../../casework/appeals/facts.js';
import type { Case } from '../../../casework/case.js';
import type { BundleCopy } from '../../../domain/appeals/papers.js';
import type { PlainDate } from '../../../domain/dates.js';
import { AppealType } from '../../../schema/casework/appeals/appeal.js';
import { AppealBundleType } from '../../../schema/casework/appeals/bundle.js';
import { BundleCopyEnum } from '../../../schema/casework/appeals/enums.js';
import {
  AppealOutcomeType,
  AppealRecalculationType,
  AppealTimelinessType,
  DisputedDecisionType,
} from '../../../schema/casework/appeals/parts.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';
import { bundleCopy } from './bundle.js';

type Dispute = Case<AppealFacts>;

/** What is known of a dispute in parts of several fields. */
@Resolver(() => AppealType)
export class AppealPartsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => DisputedDecisionType)
  decision(@Root() { facts }: Dispute) {
    const { decisionSent, knewOfMatter, checkSubmitted } = facts.happened;
    return { ...facts.decision, on: decisionSent ?? knewOfMatter ?? checkSubmitted ?? null };
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day on which the council got it.' })
  receivedOn(@Root() { facts }: Dispute): PlainDate | null {
    return facts.happened.received ?? facts.happened.checkSubmitted ?? null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The landlord who disputes it. Null: the customer does. What the claimant told the council is not for a landlord.',
  })
  landlord(@Root() { facts }: Dispute): string | null {
    return facts.landlord ?? null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealTimelinessType)
  timeliness(@Root() { facts }: Dispute) {
    return facts.lateness;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealOutcomeType, { nullable: true })
  outcome(@Root() { facts }: Dispute) {
    return facts.outcome;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealRecalculationType, { nullable: true })
  recalculation(@Root() { facts }: Dispute) {
    return facts.recalculation;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AppealBundleType, {
    nullable: true,
    description:
      'The papers for whoever decides, from what is kept here and in the back office: the list of the tribunal or the copy of a party. Null: there is no such party. SI 2008/2685, r. 24(4) and (5).',
  })
  bundle(
    @Root() dispute: Dispute,
    @Arg('copy', () => BundleCopyEnum, { defaultValue: 'TRIBUNAL' }) copy: BundleCopy,
    @Ctx() context: Context,
  ) {
    return bundleCopy(dispute, copy, context);
  }
}

import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import { isCase } from '../../../casework/concerned.js';
import { DUTY_TO_TELL } from '../../../casework/evidence/period.js';
import type { EvidenceFacts } from '../../../casework/evidence/request.js';
import type { Customer } from '../../../domain/customer.js';
import { isBefore, type PlainDate } from '../../../domain/dates.js';
import { CaseConnectionType, CaseType } from '../../../schema/casework/case.js';
import { EvidenceExtensionType, EvidenceItemType, EvidenceRequestType } from '../../../schema/casework/evidence.js';
import { CustomerType } from '../../../schema/customer.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';
import { casePage } from '../case-page.js';

type Request = Case<EvidenceFacts>;
const KINDS = ['EvidenceRequest'];

@Resolver(() => EvidenceRequestType)
export class EvidenceRequestResolver {
  @Labels(CASEWORK)
  @MaxItems(30)
  @FieldResolver(() => [EvidenceItemType])
  items(@Root() { facts }: Request) {
    return facts.items;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  askedOn(@Root() { facts }: Request): PlainDate {
    return facts.askedOn;
  }

  @Labels(CASEWORK)
  @MaxItems(10)
  @FieldResolver(() => [EvidenceExtensionType])
  extended(@Root() { facts }: Request) {
    return facts.extended;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  late(@Root() { state, dueOn }: Request, @Ctx() { clock }: Context): boolean {
    return state === 'ASKED' && dueOn !== null && isBefore(dueOn, clock.today());
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  duty(@Root() { facts }: Request): string | null {
    return facts.benefit ? DUTY_TO_TELL : null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  for(@Root() { about }: Request, @Ctx() { loaders }: Context): Promise<Case | null> | null {
    return isCase(about) ? loaders.case.load(about) : null;
  }
}

@Resolver(() => CaseType)
export class CaseEvidenceResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'What the customer was asked to show for this: what is still needed, the newest first.',
  })
  async evidenceRequests(
    @Root() { ref }: Case,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller, kinds: KINDS };
    return casePage(await casework.cases.about(ref, page), reads);
  }
}

@Resolver(() => CustomerType)
export class CustomerEvidenceResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'What they were asked to show, the newest first: by when, what came, and what was found.',
  })
  async evidenceRequests(
    @Root() { ref: person }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person, kinds: KINDS }, page), reads);
  }
}

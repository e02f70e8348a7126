import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Customer } from '../../domain/customer.js';
import { CaseConnectionType } from '../../schema/casework/case.js';
import { CustomerType } from '../../schema/customer.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { casePage } from './case-page.js';

async function ofKind(
  kind: string,
  { ref: person }: Customer,
  asked: { readonly page: PageArgs; readonly context: Context },
) {
  const { casework, caller, reads } = asked.context;
  const { first, after } = asked.page;
  const page = { first, after: after ?? null, caller };
  return casePage(await casework.cases.ofPerson({ person, kinds: [kind] }, page), reads);
}

/** What was done for a customer beside deciding: each list has what the caller may open, the newest first. */
@Resolver(() => CustomerType)
export class CustomerJudgementResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'To whom they were referred, and what was told, the newest first.',
  })
  referrals(@Root() customer: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return ofKind('PartnerReferral', customer, { page, context });
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'Mistakes about them, and what was put right, the newest first.',
  })
  corrections(@Root() customer: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return ofKind('Correction', customer, { page, context });
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'When the council promised to be in touch, the newest first.',
  })
  contactPromises(@Root() customer: Customer, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return ofKind('ContactPromise', customer, { page, context });
  }
}

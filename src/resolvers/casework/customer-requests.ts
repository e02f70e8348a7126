import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import type { Customer } from '../../domain/customer.js';
import { CaseConnectionType } from '../../schema/casework/case.js';
import { ContactPreferencesType } from '../../schema/casework/preferences.js';
import { CustomerType } from '../../schema/customer.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { casePage } from './case-page.js';

/** What a customer reports or asks for. */
const REQUESTS = ['ReportedMove', 'DiscountApplication', 'NewClaim', 'ChangeOfCircumstances'];

@Resolver(() => CustomerType)
export class CustomerRequestsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'Moves, applications, claims and changes that the customer reported, the newest first.',
  })
  async requests(
    @Root() { ref: person }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person, kinds: REQUESTS }, page), reads);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => ContactPreferencesType, {
    nullable: true,
    description: 'How they want to hear from the council: the newest they said; null where they never did.',
  })
  async contactPreferences(
    @Root() { ref: person }: Customer,
    @Ctx() { casework, caller }: Context,
  ): Promise<Case | null> {
    const { cases } = await casework.cases.ofPerson({ person, kinds: ['ContactPreferences'] }, { first: 1, caller });
    return cases[0] ?? null;
  }
}
